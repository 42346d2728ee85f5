import { expect } from 'chai';
import '../../../src/elements/series/define.js';
import city2022 from '../../../stories/reports/city-2022.js';
import city2023 from '../../../stories/reports/city-2023.js';
import city from '../../../stories/reports/city-2024.js';
import years from '../../../stories/reports/city-years.js';
import { WidgetPage } from '../widget-page.js';

const TAG = 'gazette-series';

describe(TAG, () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  it('draws the series that its metrics stand for, each value a mark that says it, its time and its measure', async () => {
    page = await WidgetPage.open(TAG, years, { metrics: 'small-loans-2019' });
    const names = page.all('.item').map((item) => item.getAttribute('aria-label'));
    expect(names).to.have.length(6);
    expect(names[0]).to.equal('普惠小微贷款余额，398亿元，2019年');
    expect(names.at(-1)).to.equal('普惠小微贷款余额，计划1200亿元以上，2025年');
  });

  it('says the years it is of, and that targets are not joined, where there are some', async () => {
    page = await WidgetPage.open(TAG, years, { metrics: 'small-loans-2019' });
    expect(page.all('h2, [role=heading]')[0]?.textContent).to.equal('普惠小微贷款余额，2019—2025年');
    expect(page.words).to.include('目标不相连').and.include('文中未述');
    page.close();
    page = await WidgetPage.open(TAG, years, { metrics: 'gdp-2019' });
    expect(page.words).to.not.include('目标');
  });

  it('opens the sentence of the value that is pressed', async () => {
    page = await WidgetPage.open(TAG, years, { metrics: 'small-loans-2019' });
    const [, second] = page.all('.item');
    if (second) await page.click(second);
    await page.until(() => page.all('blockquote').length === 1);
    expect(page.all('blockquote')[0]?.textContent).to.include('2020年为525亿元');
  });

  it('joins the years of several reports by the key that each gives a measure, and opens the sentence of its own report', async () => {
    page = await WidgetPage.open(TAG, [city2022, city2023, city], { metrics: 'city-2024.gdp' });
    await page.until(() => page.all('.item').length === 3);
    const [first] = page.all('.item');
    if (first) await page.click(first);
    await page.until(() => page.all('blockquote').length === 1);
    expect(page.all('blockquote')[0]?.textContent).to.include('4268.9亿元');
    expect(page.all('.place')[0]?.textContent).to.include('云河市2022年国民经济和社会发展统计公报');
  });

  it('has each value as a row of its table', async () => {
    page = await WidgetPage.open(TAG, years, { metrics: 'cars-2020', view: 'table' });
    await page.until(() => page.table.length > 0);
    expect(page.table.map((row) => row.slice(0, 3))).to.deep.include(['新能源汽车产量', '2022年', '8.6万辆']);
    expect(page.table).to.have.length(5);
  });

  it('says in words that a report has no series, and shows no empty years', async () => {
    page = await WidgetPage.open(TAG, city);
    expect(page.all('h2, [role=heading]')[0]?.textContent).to.equal('历年的数');
    expect(page.words)
      .to.include('没有')
      .and.not.match(/Infinity|NaN|undefined/);
  });

  it('names the id that does not exist, and what was probably meant', async () => {
    page = await WidgetPage.open(TAG, years, { metrics: 'gdp-2018' });
    expect(page.words).to.include('gdp-2018').and.include('gdp-2019');
  });
});
