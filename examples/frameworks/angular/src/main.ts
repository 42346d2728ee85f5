import 'gazette-elements/gazette-report.js';
import 'gazette-elements/inline-figure.js';
import 'gazette-elements/metric-card.js';
import 'gazette-elements/timeline.js';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

bootstrapApplication(App);
