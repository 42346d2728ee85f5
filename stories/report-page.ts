/** Each row of the page, as widgets with their attributes. */
const SECTIONS: readonly (readonly string[])[] = [
  ['metric-card metric=inclusive-loans', 'metric-card metric=tax-cuts', 'metric-card metric=legal-cases'],
  ['bureau-comparison controls'],
  ['timeline'],
  ['tier-pyramid', 'pictogram metric=little-giants-batch-2'],
  ['outcome-threads'],
  ['target-tracker', 'framework'],
  ['collaboration-map'],
  ['document-list'],
  ['source-text'],
  ['report-outline'],
  ['metric-grid'],
];

/** The whole report, composed of the elements alone. */
export function reportOnOnePage(): HTMLElement {
  const report = document.createElement('gazette-report');
  report.bundled = true;
  report.controls = true;
  for (const widgets of SECTIONS) {
    const section = document.createElement('section');
    section.className = `columns-${widgets.length}`;
    section.append(...widgets.map(widget));
    report.append(section);
  }
  return report;
}

/** For a page of docs: puts the report into a place of it, once. */
export function putReport(place: HTMLElement | null): void {
  if (place && place.childElementCount === 0) place.append(reportOnOnePage());
}

/** An element from its name and attributes, as they stand in a tag. */
function widget(written: string): HTMLElement {
  const [name = '', ...attributes] = written.split(' ');
  const element = document.createElement(`gazette-${name}`);
  for (const attribute of attributes) {
    const [key = '', value = ''] = attribute.split('=');
    element.setAttribute(key, value);
  }
  return element;
}
