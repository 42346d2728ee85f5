import 'gazette-elements/gazette-report.js';
import 'gazette-elements/inline-figure.js';
import 'gazette-elements/metric-card.js';
import 'gazette-elements/timeline.js';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (target) mount(App, { target });
