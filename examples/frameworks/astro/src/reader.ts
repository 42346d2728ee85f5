import 'gazette-elements/gazette-report.js';
import 'gazette-elements/inline-figure.js';
import 'gazette-elements/metric-card.js';
import { parseReport } from 'gazette-elements/report';
import 'gazette-elements/timeline.js';
import compiled from '../../report.json';

const element = document.querySelector('gazette-report');
const status = document.querySelector('[role=status]');
if (element && status) {
  element.report = parseReport(compiled).report;
  element.addEventListener('gazette-select', ({ detail }) => {
    status.textContent = detail.id ? `The source of ${detail.id} is open.` : 'No source is open.';
  });
}
