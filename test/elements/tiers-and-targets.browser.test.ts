import { expect } from 'chai';
import '../../src/elements/pictogram/define.js';
import '../../src/elements/target-tracker/define.js';
import '../../src/elements/tier-pyramid/define.js';
import city from '../../stories/reports/city-2024.js';
import targets from '../../stories/reports/city-targets.js';
import { WidgetPage } from './widget-page.js';

describe('targets', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  it('stand together where the text has no result of them, a batch under its own name and with no rate', async () => {
    page = await WidgetPage.open('gazette-target-tracker', null);
    expect(page.records).to.deep.equal([
      'target-innovative-smes',
      'target-specialised-smes',
      'target-little-giants',
      'little-giants-batch-2',
    ]);
    expect(page.words).to.include('1584').and.include('通过3~5年时间（起点未述）');
    expect(page.words).not.to.include('%');
    page.expectWordsClear();
  });

  it('stand beside their results, each of which opens its own sentence', async () => {
    page = await WidgetPage.open('gazette-target-tracker', targets, { metrics: 'gdp-target jobs-target' });
    expect(page.records).to.deep.equal(['gdp-target', 'gdp', 'jobs-target', 'jobs']);
    page.expectWordsClear();
    await page.click(page.item('gdp'));
    await page.until(() => page.source !== undefined);
    expect(page.quoted.sentence).to.include('比上年增长5.4%');
  });

  it('are none in a report that has none, which one line says', async () => {
    page = await WidgetPage.open('gazette-target-tracker', city);
    expect(page.words).to.include('文中没有写明数的目标');
  });

  it('of very different size stand as true areas, and where asked for on a log scale that says it is one', async () => {
    page = await WidgetPage.open('gazette-tier-pyramid', null);
    expect(page.records.filter((record) => record === 'little-giants-batch-2')).to.have.length(1);
    expect(page.words).to.include('一格1万家');
    page.close();
    page = await WidgetPage.open('gazette-tier-pyramid', null, { scale: 'log' }, { lang: 'en', width: 320 });
    expect(page.words).to.include('Log scale');
    page.expectWordsClear();
  });

  it('open the sentence that states them', async () => {
    page = await WidgetPage.open('gazette-tier-pyramid', null);
    await page.click(page.item('target-little-giants'));
    await page.until(() => page.source !== undefined);
    expect(page.quoted.open).to.equal('万家');
    expect(page.quoted.sentence).to.include('遴选公告万家专精特新“小巨人”企业');
  });
});

describe('gazette-pictogram', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  it('says what a mark is worth, and draws as many as the figure has', async () => {
    page = await WidgetPage.open('gazette-pictogram', null, { metric: 'little-giants-batch-2' });
    expect(page.words).to.match(/=\s*\d+家/);
    expect(page.words).to.include('只是第二批，不是总数');
  });

  it('leaves the end open where the text says over', async () => {
    page = await WidgetPage.open('gazette-pictogram', null, { metric: 'late-payment-complaints' });
    expect(page.all('[part~=key]')[0]?.textContent ?? page.words).to.include('超、余、以上');
  });

  it('names the metric that was probably meant', async () => {
    page = await WidgetPage.open('gazette-pictogram', null, { metric: 'little-giants' });
    await page.until(() => page.error !== '');
    expect(page.error).to.include('little-giants-batch-2');
  });
});
