import { expect } from 'chai';
import '../../../src/elements/metric-card/define.js';
import { WidgetPage } from '../widget-page.js';

const TAG = 'gazette-metric-card';

describe('gazette-metric-card', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  const drawn = (): string =>
    page
      .all('.drawing text')
      .map(({ textContent }) => textContent)
      .join(' ');

  const figures: [metric: string, zh: string[], en: string[]][] = [
    [
      'inclusive-loans',
      ['14.6', '万亿元', '截至2020年9月末', '29.6'],
      ['14.6', 'trillion yuan', 'as of end-September 2020', '29.6'],
    ],
    ['tax-cuts', ['超', '2.5', '万亿元', '预计'], ['over', '2.5', 'trillion yuan', 'expected']],
    ['legal-cases', ['400', '余件'], ['over', '400']],
    ['enterprises-served', ['5700', '多万次'], ['over', '57', 'million']],
    ['matched-firms', ['近', '300', '家'], ['nearly', '300']],
    ['smes-resumed', ['约', '60', '万家'], ['about', '600,000']],
    ['guarantee-fee-rate', ['1.43', '%'], ['1.43', '%']],
    ['target-little-giants', ['万', '家', '计划', '3~5年'], ['10,000', 'planned', '3–5 years']],
  ];
  for (const [metric, zh, en] of figures) {
    // Conformance: WCAG 1.1.1
    it(`keeps qualifier, unit, time and status with the figure: ${metric}`, async () => {
      page = await WidgetPage.open(TAG, null, { metric });
      for (const words of zh) expect(drawn()).to.include(words);
      page.close();
      page = await WidgetPage.open(TAG, null, { metric }, { lang: 'en' });
      for (const words of en) expect(drawn()).to.include(words);
      page.expectWordsClear();
    });
  }

  it('says whose doing a figure is, where it is not the bureau’s own', async () => {
    page = await WidgetPage.open(TAG, null, { metric: 'inclusive-loans' });
    expect(page.all('[part~=kicker]')[0]?.textContent).to.include('全社会的数');
    page.close();
    page = await WidgetPage.open(TAG, null, { metric: 'cities-evaluated' });
    expect(page.all('[part~=kicker]')[0]?.textContent).to.include('第三方的数');
  });

  const statuses: [metric: string, zh: string, en: string][] = [
    ['inclusive-loans', '全社会的数', 'Economy-wide figure'],
    ['cities-evaluated', '第三方的数', 'Third-party figure'],
    ['matched-firms', '已完成', 'Done'],
    ['tax-cuts', '预计 全社会的数', 'Expected Economy-wide figure'],
    ['target-little-giants', '计划', 'Planned'],
  ];
  for (const [metric, zh, en] of statuses)
    it(`says in the table what a figure is, and calls nothing done that is not the bureau’s doing: ${metric}`, async () => {
      for (const [lang, words] of [
        ['zh', zh],
        ['en', en],
      ] as const) {
        page = await WidgetPage.open(TAG, null, { metric, view: 'table' }, { lang });
        expect(page.table[0]?.[2]).to.equal(words);
        page.close();
      }
    });

  // Conformance: WCAG 1.4.1, 适老化 colour
  it('tells done, planned and expected apart by a word in a box, not by colour', async () => {
    const words: string[] = [];
    for (const metric of ['matched-firms', 'target-little-giants', 'tax-cuts']) {
      page = await WidgetPage.open(TAG, null, { metric });
      words.push(/计划|预计/.exec(drawn())?.[0] ?? '');
      page.close();
    }
    expect(words).to.deep.equal(['', '计划', '预计']);
  });

  // Never: draws what a figure does not say
  it('draws no bar of a lone figure, whose length would mean nothing, and no key', async () => {
    page = await WidgetPage.open(TAG, null, { metric: 'tax-cuts' });
    expect(page.all('.drawing rect.fill')).to.have.length(0);
    expect(page.all('[part~=key]')).to.have.length(0);
    expect(drawn()).to.include('超').and.include('2.5');
  });

  it('names both bars: the moment of the figure, and the one before it', async () => {
    page = await WidgetPage.open(TAG, null, { metric: 'inclusive-loans' });
    expect(drawn()).to.include('2020年9月末').and.include('上年同期').and.include('29.6');
    expect(page.all('.drawing rect.fill').length).to.be.at.least(2);
  });

  it('says that the length of the year before is worked out, and gives no number for it', async () => {
    page = await WidgetPage.open(TAG, null, { metric: 'inclusive-loans' });
    expect(page.words).to.include('灰条按所述变化推算，原文没有这个数');
    expect(page.words).not.to.match(/11\.2/);
  });

  it('has its sentence beside a lone figure, and leaves it to the source while that is open', async () => {
    page = await WidgetPage.open(TAG, null, { metric: 'late-payment-complaints' });
    const hasSentence = (): boolean => drawn().replaceAll(' ', '').includes('平台已累计登记转送拖欠投诉');
    expect(hasSentence()).to.equal(true);
    await page.click(page.item('late-payment-complaints'));
    await page.until(() => page.source !== undefined && !hasSentence());
    expect(page.quoted.sentence).to.include('平台已累计登记转送拖欠投诉');
  });

  it('keeps what must be known of a figure in its table', async () => {
    page = await WidgetPage.open(TAG, null, { metric: 'late-payment-complaints', view: 'table' });
    expect(page.words).to.include('累计，起点原文未述。');
  });

  it('is a figure and its time alone, when compact', async () => {
    page = await WidgetPage.open(TAG, null, { metric: 'inclusive-loans' });
    const { height } = page.widget.getBoundingClientRect();
    page.widget.setAttribute('compact', '');
    await page.until(() => page.widget.getBoundingClientRect().height < height);
    expect(drawn()).to.include('14.6').and.include('截至2020年9月末');
  });

  // Conformance: WCAG 1.4.4, 适老化 text
  it('sets text and targets half as large again, when large', async () => {
    page = await WidgetPage.open(TAG, null, { metric: 'inclusive-loans', size: 'large' });
    for (const text of page.all<SVGTextElement>('.drawing text')) {
      const onScreen = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);
      expect(onScreen).to.be.at.least(18);
    }
    for (const stop of page.all('[data-stop]')) expect(stop.getBoundingClientRect().height).to.be.at.least(43.5);
  });
});
