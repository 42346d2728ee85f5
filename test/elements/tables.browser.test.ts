import { expect } from 'chai';
import '../../src/all.js';
import type { Report } from '../../src/report/types.js';
import city from '../../stories/reports/city-2024.js';
import years from '../../stories/reports/city-years.js';
import { WidgetPage } from './widget-page.js';

/** Every element with a table, and what it needs besides a report. */
const TABLES: [tag: string, attributes: Record<string, string>, report: Report | null][] = [
  ['gazette-bureau-comparison', {}, null],
  ['gazette-change-chart', {}, city],
  ['gazette-collaboration-map', {}, null],
  ['gazette-document-list', {}, null],
  ['gazette-framework', { framework: '321' }, null],
  ['gazette-metric-card', { metric: 'inclusive-loans' }, null],
  ['gazette-metric-grid', {}, city],
  ['gazette-outcome-threads', {}, null],
  ['gazette-pictogram', { metric: 'little-giants-batch-2' }, null],
  ['gazette-report-outline', {}, null],
  ['gazette-series', {}, years],
  ['gazette-source-text', {}, null],
  ['gazette-target-tracker', {}, null],
  ['gazette-tier-pyramid', {}, null],
  ['gazette-timeline', {}, null],
];

describe('every table', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  for (const lang of ['zh', 'en'])
    it(`stays inside its widget at every width, ${lang}`, async () => {
      for (const [tag, attributes, report] of TABLES) {
        page?.close();
        page = await WidgetPage.open(tag, report, { ...attributes, view: 'table' }, { lang, width: 300 });
        await page.until(() => page.all('table').length === 1);
        for (const width of [300, 480, 639, 640, 720]) {
          const box = page.widget.parentElement;
          if (box) box.style.width = `${width}px`;
          const table = page.all('table')[0]?.getBoundingClientRect();
          expect(table?.width, `${tag} at ${width} px`).to.be.within(1, width + 0.5);
        }
      }
    });

  it('leaves out what a row does not state where its cells are under each other', async () => {
    page = await WidgetPage.open('gazette-change-chart', city, { view: 'table' }, { width: 320 });
    await page.until(() => page.all('table').length === 1);
    const empty = page.all<HTMLElement>('tbody td').filter(({ textContent }) => textContent.trim() === '');
    expect(empty.length).to.be.above(0);
    for (const cell of empty) expect(getComputedStyle(cell).display).to.equal('none');
  });
});
