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

  for (const [lang, place] of [
    ['zh', '出处'],
    ['en', 'Source'],
  ] as const)
    it(`stays inside its widget at every width, and has the places of its rows last, ${lang}`, async () => {
      for (const [tag, attributes, report] of TABLES) {
        page?.close();
        page = await WidgetPage.open(tag, report, { ...attributes, view: 'table' }, { lang, width: 300 });
        await page.until(() => page.all('table').length === 1);
        expect(page.all('thead th').at(-1)?.textContent, tag).to.equal(place);
        for (const row of page.all('tbody tr').filter((one) => one.querySelector('.opens')))
          expect(row.lastElementChild?.textContent.trim(), `${row.textContent} of ${tag}`).not.to.equal('');
        for (const width of [300, 480, 639, 640, 720]) {
          const box = page.widget.parentElement;
          if (box) box.style.width = `${width}px`;
          const table = page.all('table')[0]?.getBoundingClientRect();
          expect(table?.width, `${tag} at ${width} px`).to.be.within(1, width + 0.5);
        }
      }
    });

  it('breaks no date, no marker and no status, and no figure in two', async () => {
    for (const [tag, attributes, report] of TABLES) {
      page?.close();
      page = await WidgetPage.open(tag, report, { ...attributes, view: 'table' }, { width: 1600 });
      await page.until(() => page.all('table').length === 1);
      for (const width of [640, 720, 800, 1000, 1600]) {
        const box = page.widget.parentElement;
        if (box) box.style.width = `${width}px`;
        // Cells under each other have the whole width.
        const [row] = page.all('tbody tr');
        if (!row || getComputedStyle(row).display !== 'table-row') continue;
        for (const phrase of page.all<HTMLElement>('td .phrase')) {
          const { lineHeight } = getComputedStyle(phrase);
          const height = phrase.getBoundingClientRect().height;
          expect(height, `${phrase.textContent} of ${tag} at ${width} px`).to.be.below(
            2 * Number.parseFloat(lineHeight),
          );
        }
      }
    }
  });

  it('keeps whether a figure is done and whose it is, its scope, its change and where it stands', async () => {
    page = await WidgetPage.open('gazette-metric-grid', null, { view: 'table' }, { width: 1000 });
    await page.until(() => page.all('table').length === 1);
    expect(page.all('thead th').map(({ textContent }) => textContent)).to.deep.equal([
      '指标',
      '数',
      '性质',
      '时间',
      '口径、说明',
      '出处',
    ]);
    const row = (measure: string): string[] | undefined => page.table.find(([own]) => own === measure);
    expect(row('普惠小微贷款余额')?.slice(1, 4)).to.deep.equal([
      '14.6万亿元 同比增长29.6%',
      '全社会的数',
      '截至2020年9月末',
    ]);
    expect(row('全年新增减税降费规模')?.[2]).to.equal('预计 全社会的数');
    expect(row('遴选公告专精特新“小巨人”企业')?.[2]).to.equal('计划');
    expect(row('平台登记转送的拖欠投诉')?.[4]).to.include('起点原文未述');
    expect(row('普惠小微贷款余额')?.[5]).to.equal('中小企业局 2020年\u00a0›\u00a0(一)');
    expect(page.all('.status.planned').length, 'plans are boxed').to.be.above(2);
  });

  it('leaves out a column that says nothing in any row', async () => {
    for (const [tag, attributes, report] of TABLES) {
      page?.close();
      page = await WidgetPage.open(tag, report, { ...attributes, view: 'table' }, { width: 1000 });
      await page.until(() => page.all('table').length === 1);
      const { table } = page;
      for (const [i] of page.all('thead th').entries())
        expect(
          table.some((row) => row[i] !== ''),
          `column ${i} of ${tag}`,
        ).to.equal(true);
    }
  });

  it('says verbs of documents in English', async () => {
    page = await WidgetPage.open('gazette-document-list', null, { view: 'table' }, { lang: 'en', width: 1000 });
    await page.until(() => page.all('table').length === 1);
    for (const [, , verb] of page.table) expect(verb).to.match(/^[a-z ]+$/);
  });

  it('leaves out what a row does not state where its cells are under each other', async () => {
    page = await WidgetPage.open('gazette-change-chart', city, { view: 'table' }, { width: 320 });
    await page.until(() => page.all('table').length === 1);
    const empty = page.all<HTMLElement>('tbody td').filter(({ textContent }) => textContent.trim() === '');
    expect(empty.length).to.be.above(0);
    for (const cell of empty) expect(getComputedStyle(cell).display).to.equal('none');
  });
});
