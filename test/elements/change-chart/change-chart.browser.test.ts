import { expect } from 'chai';
import '../../../src/elements/change-chart/define.js';
import city from '../../../stories/reports/city-2024.js';
import { WidgetPage } from '../widget-page.js';

const TAG = 'gazette-change-chart';

describe('gazette-change-chart', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  it('says each change with its measure, its direction, what it is against and its time', async () => {
    page = await WidgetPage.open(TAG, city, {}, { width: 1000 });
    expect(page.items.length).to.equal(22);
    expect(page.item('foreign-investment').getAttribute('aria-label')).to.include('下降27.3%').and.include('同比');
    expect(page.item('property').getAttribute('aria-label')).to.include('下降12.6%');
  });

  it('opens the sentence of a change', async () => {
    page = await WidgetPage.open(TAG, city, {}, { width: 1000 });
    await page.click(page.item('cement'));
    await page.until(() => page.source !== undefined);
    expect(page.quoted.sentence).to.include('水泥产量612万吨，比上年下降9.4%');
  });

  it('gives the same as a table, a row a change, with what each is against', async () => {
    page = await WidgetPage.open(TAG, city, {}, { width: 1000 });
    await page.turnToTable();
    await page.until(() => page.table.length === 22);
    expect(page.table).to.deep.include([
      '新能源汽车产量',
      '增长47.5% 同比',
      '18.3万辆',
      '已完成',
      '2024年（推定）',
      '云河市统计局 2024年\u00a0›\u00a0二',
    ]);
    expect(page.table).to.deep.include([
      '房地产开发投资',
      '下降12.6% 同比',
      '',
      '已完成',
      '2024年（推定）',
      '云河市统计局 2024年\u00a0›\u00a0二',
    ]);
  });

  it('is small and right on a report that states few changes', async () => {
    page = await WidgetPage.open(TAG, null, {}, { width: 720 });
    expect(page.records).to.have.members(['maker-projects', 'inclusive-loans']);
    expect(page.heading).to.equal('2020年增长的');
  });

  it('shows the chosen measures of the chosen bodies, and says where none matches', async () => {
    page = await WidgetPage.open(TAG, city, { metrics: 'gdp income' }, { width: 720 });
    expect(page.records).to.have.members(['gdp', 'income']);
    page.close();
    page = await WidgetPage.open(TAG, null, { bureau: 'policy-law' }, { width: 720 });
    expect(page.words).to.include('没有符合条件的记录');
  });

  it('names an id that does not exist with one that was probably meant, and a value that it does not know', async () => {
    page = await WidgetPage.open(TAG, city, { metrics: 'gdpp' });
    await page.until(() => page.error !== '');
    expect(page.error).to.include('gdpp').and.include('gdp');
    page.close();
    page = await WidgetPage.open(TAG, city, { sort: 'size' });
    await page.until(() => page.error !== '');
    expect(page.error).to.include('sort').and.include('size');
  });

  for (const width of [320, 720, 1200])
    for (const lang of ['zh', 'en'])
      it(`keeps words apart and inside on screen at ${width} px, ${lang}`, async () => {
        page = await WidgetPage.open(TAG, city, {}, { width, lang });
        page.expectWordsClear();
      });
});
