import 'gazette-elements/all.js';
import type { ErrorDetail, SelectDetail, SelectEvent } from 'gazette-elements';

const said: string[] = [];
document
  .querySelector('gazette-timeline')
  ?.addEventListener('gazette-select', ({ detail }) => said.push(detail.id ?? ''));
document.querySelector('.any')?.addEventListener('gazette-select', ({ detail }) => said.push(detail.id ?? ''));
document.addEventListener('gazette-ready', ({ detail }) => said.push(detail.report));
window.addEventListener('gazette-error', ({ detail: { problems } }) => said.push(...problems.map(({ code }) => code)));
document.body.addEventListener('gazette-filter', ({ detail }) => said.push(detail.year));
document.body.shadowRoot?.addEventListener('gazette-filter', ({ detail }) => said.push(detail.year));
// @ts-expect-error a detail has what it has and no more
document.addEventListener('gazette-ready', ({ detail }) => said.push(detail.title));

const heard = (event: SelectEvent): SelectDetail => event.detail;
const wrong: ErrorDetail = { problems: [{ code: 'no-report' }] };

export { heard, wrong };
