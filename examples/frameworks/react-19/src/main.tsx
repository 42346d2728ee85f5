import 'gazette-elements/gazette-report.js';
import 'gazette-elements/inline-figure.js';
import 'gazette-elements/metric-card.js';
import 'gazette-elements/timeline.js';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const place = document.getElementById('app');
if (place) createRoot(place).render(<App />);
