import 'gazette-elements/gazette-report.js';
import 'gazette-elements/inline-figure.js';
import 'gazette-elements/metric-card.js';
import 'gazette-elements/timeline.js';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
