import { expect } from 'chai';
import '../../../src/elements/metric-grid/define.js';
import report from '../../../src/reports/miit-2020-2021.js';
import { WidgetPage } from '../widget-page.js';

const TAG = 'gazette-metric-grid';

describe('gazette-metric-grid', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  const buttonOf = (words: RegExp): HTMLButtonElement | undefined =>
    page.all<HTMLButtonElement>('button').find(({ textContent }) => words.test(textContent ?? ''));

  /** Counts of what the text is divided into are context, and stay out. */
  const all = report.metrics.filter(({ role }) => role !== 'context').length;

  it('shows the first figures, and the rest when asked', async () => {
    page = await WidgetPage.open(TAG, null);
    const first = page.items.length;
    expect(first).to.be.within(24, 32);
    const more = buttonOf(new RegExp(`^再看其余${all - first}个$`));
    if (more) await page.click(more);
    expect(page.items).to.have.length(all);
    expect(buttonOf(/^收起$/)?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('shows those that it is given, in that order', async () => {
    page = await WidgetPage.open(TAG, null, { metrics: 'tax-cuts inclusive-loans' });
    expect(page.records).to.deep.equal(['tax-cuts', 'inclusive-loans']);
  });

  // Conformance: WCAG 3.2.2, 4.1.3
  it('filters as a reader types, and says how many are left', async () => {
    page = await WidgetPage.open(TAG, null);
    const [field] = page.all<HTMLInputElement>('input');
    if (field) field.value = '贷款';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await page.until(() => page.items.length === 1);
    expect(page.records).to.deep.equal(['inclusive-loans']);
    expect(page.words).to.include('1个数');
  });

  it('sorts by value only within one unit, which it names', async () => {
    page = await WidgetPage.open(TAG, null, {
      sort: 'value',
      metrics: 'leading-firms little-giants-batch-2 forums management-exchanges',
    });
    expect(page.records).to.deep.equal(['little-giants-batch-2', 'leading-firms', 'management-exchanges', 'forums']);
    expect(page.words).to.include('单位：家').and.include('单位：场');
  });

  it('keeps its groups where it sorts by value, each parted by unit', async () => {
    page = await WidgetPage.open(TAG, null, {
      sort: 'value',
      group: 'bureau',
      metrics: 'leading-firms little-giants-batch-2 forums management-exchanges matched-firms',
    });
    expect(page.records).to.deep.equal([
      'leading-firms',
      'management-exchanges',
      'forums',
      'little-giants-batch-2',
      'matched-firms',
    ]);
    expect(page.words).to.include('产业政策与法规司，单位：家').and.include('中小企业局，单位：家');
  });

  it('shows all where the limit is 0, and refuses one that is no whole number', async () => {
    page = await WidgetPage.open(TAG, null, { limit: '0' });
    expect(page.items).to.have.length(all);
    for (const limit of ['x', '-1', '2.5']) {
      page.close();
      page = await WidgetPage.open(TAG, null, { limit });
      await page.until(() => page.error !== '');
      expect(page.error).to.include(`limit="${limit}"`);
    }
  });

  it('shows one bureau or one section where one is asked for', async () => {
    page = await WidgetPage.open(TAG, null, { section: 'sme-environment' });
    expect(page.records).to.have.members(
      report.metrics.filter(({ section }) => section === 'sme-environment').map(({ id }) => id),
    );
    page.close();
    page = await WidgetPage.open(TAG, null, { bureau: 'policy-law', limit: '100' });
    expect(page.items).to.have.length(report.metrics.filter(({ bureau }) => bureau === 'policy-law').length);
  });

  it('names a bureau that does not exist', async () => {
    page = await WidgetPage.open(TAG, null, { bureau: 'policy-laws' });
    await page.until(() => page.error !== '');
    expect(page.error).to.include('bureau="policy-laws"').and.include('policy-law');
  });
});
