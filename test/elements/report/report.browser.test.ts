import { expect } from 'chai';
import '../../../src/elements/report/define.js';
import '../../../src/elements/bureau-comparison/define.js';
import '../../../src/elements/collaboration-map/define.js';
import '../../../src/elements/document-list/define.js';
import '../../../src/elements/metric-card/define.js';
import '../../../src/elements/metric-grid/define.js';
import '../../../src/elements/outcome-threads/define.js';
import '../../../src/elements/report-outline/define.js';
import '../../../src/elements/source-text/define.js';
import '../../../src/elements/timeline/define.js';
// Here from the start, so that a report is linked as soon as it is drawn.
import '../../../src/elements/report/options.js';
import type { GazetteReport } from '../../../src/elements/report/report.js';

const CARD = 'gazette-metric-card';

/** A page with reports, each with a card and a timeline. */
class Page {
  readonly box = document.createElement('div');

  constructor(...reports: Record<string, string>[]) {
    this.box.lang = 'zh';
    for (const attributes of reports) {
      const report = document.createElement('gazette-report');
      report.bundled = true;
      for (const [name, value] of Object.entries(attributes)) report.setAttribute(name, value);
      const card = document.createElement(CARD);
      card.setAttribute('metric', 'inclusive-loans');
      report.append(card, document.createElement('gazette-timeline'));
      this.box.append(report);
    }
    document.body.append(this.box);
  }

  static async open(...reports: Record<string, string>[]): Promise<Page> {
    const page = new Page(...reports);
    await page.until(() => page.widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.drawing')));
    return page;
  }

  get reports(): GazetteReport[] {
    return [...this.box.querySelectorAll('gazette-report')];
  }

  get widgets(): HTMLElement[] {
    return [...this.box.querySelectorAll<HTMLElement>(`${CARD}, gazette-timeline`)];
  }

  /** The marks of a record in a report's widgets that are lit as selected. */
  lit(report: number): number {
    const widgets = [...(this.reports[report]?.querySelectorAll(`${CARD}, gazette-timeline`) ?? [])];
    return widgets.filter(({ shadowRoot }) => shadowRoot?.querySelector('.selected[data-target="inclusive-loans"]'))
      .length;
  }

  async act(report: number): Promise<void> {
    const card = this.reports[report]?.querySelector(CARD);
    card?.shadowRoot
      ?.querySelector('[data-target][data-stop]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await card?.updateComplete;
  }

  async until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 300 && !condition(); tries += 1) await new Promise((done) => setTimeout(done, 10));
    expect(condition(), 'what the test waits for').to.equal(true);
  }

  close(): void {
    this.box.remove();
  }
}

describe('gazette-report', () => {
  let page: Page;
  const before = location.href;
  afterEach(() => {
    page.close();
    history.replaceState(null, '', before);
  });

  it('keeps the widgets that stand in it apart, unless the page has a margin for them', async () => {
    page = await Page.open({});
    const margins = (): string[] => page.widgets.map((widget) => getComputedStyle(widget).marginBlockEnd);
    expect(margins()).to.deep.equal(['40px', '0px']);
    const style = document.createElement('style');
    style.textContent = 'gazette-report > * { margin-block-end: 8px }';
    page.box.append(style);
    expect(margins()).to.deep.equal(['8px', '8px']);
  });

  it('lights a record that one widget opens in every other', async () => {
    page = await Page.open({});
    await page.act(0);
    await page.until(() => page.lit(0) === 2);
  });

  it('never mixes two reports on one page', async () => {
    page = await Page.open({}, {});
    await page.act(0);
    await page.until(() => page.lit(0) === 2);
    expect(page.lit(1)).to.equal(0);
  });

  it('leaves the address alone unless the page asks for it', async () => {
    page = await Page.open({});
    await page.act(0);
    expect(location.href).to.equal(before);
  });

  it('keeps the selection in the address beside what else stands there, and goes back and forward through it', async () => {
    history.replaceState(null, '', '#chapter-2');
    page = await Page.open({ link: 'url' });
    await new Promise((done) => setTimeout(done, 200));
    await page.act(0);
    await page.until(() => location.hash === '#chapter-2&gazette=inclusive-loans');
    history.back();
    await page.until(() => location.hash === '#chapter-2' && page.lit(0) === 0);
    history.forward();
    await page.until(() => page.lit(0) === 2);
  });

  it('reads the selection from the address that a reader was sent, under the name of its report', async () => {
    history.replaceState(null, '', '#gazette-second=inclusive-loans');
    page = await Page.open({ link: 'url', id: 'first' }, { link: 'url', id: 'second' });
    await page.until(() => page.lit(1) === 2);
    expect(page.lit(0)).to.equal(0);
  });

  it('names reports without an id apart, in the order in which they stand', async () => {
    history.replaceState(null, '', '#gazette~2=inclusive-loans');
    page = await Page.open({ link: 'url' }, {}, { link: 'url' });
    await page.until(() => page.lit(2) === 2);
    expect(page.lit(0)).to.equal(0);
    await page.act(0);
    await page.until(() => location.hash === '#gazette~2=inclusive-loans&gazette=inclusive-loans');
  });

  it('never takes an id with a dot for another report’s filter', async () => {
    history.replaceState(null, '', '#gazette-a%2Ebureau=inclusive-loans');
    page = await Page.open({ link: 'url', id: 'a' }, { link: 'url', id: 'a.bureau' });
    await page.until(() => page.lit(1) === 2);
    expect(page.lit(0)).to.equal(0);
    expect(page.reports[0]?.bureau).to.equal('');
  });

  it('scrolls the text to the record of an address that a reader was sent', async () => {
    history.replaceState(null, '', '#gazette=target-little-giants');
    page = new Page({ link: 'url' });
    const text = document.createElement('gazette-source-text');
    page.reports[0]?.append(text);
    await page.until(() => {
      const box = text.shadowRoot?.querySelector('.text');
      const mark = box?.querySelector('[data-target="target-little-giants"]');
      if (!box || !mark) return false;
      const [around, place] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
      return box.scrollTop > 0 && place.top >= around.top && place.bottom <= around.bottom;
    });
  });

  it('no longer follows the address once it is taken out', async () => {
    page = await Page.open({ link: 'url' });
    await new Promise((done) => setTimeout(done, 200));
    const [report] = page.reports;
    report?.remove();
    history.pushState(null, '', '#gazette=inclusive-loans');
    window.dispatchEvent(new PopStateEvent('popstate'));
    if (report) page.box.append(report);
    await page.until(() => page.lit(0) === 2);
  });
});

/** Widgets that list, and a card that names its figure, under one report. */
const LISTING = [
  'metric-grid',
  'timeline',
  'bureau-comparison',
  'document-list',
  'outcome-threads',
  'collaboration-map',
  'report-outline',
  'source-text',
].map((name) => `gazette-${name}`);

class FilteredPage {
  readonly report = document.createElement('gazette-report');
  readonly filters: unknown[] = [];

  constructor(attributes: Record<string, string>, lang = 'zh') {
    this.report.lang = lang;
    this.report.bundled = true;
    for (const [name, value] of Object.entries(attributes)) this.report.setAttribute(name, value);
    for (const tag of [...LISTING, CARD]) this.report.append(document.createElement(tag));
    this.of(CARD).setAttribute('metric', 'inclusive-loans');
    this.report.addEventListener('gazette-filter', ({ detail }) => this.filters.push(detail));
    document.body.append(this.report);
  }

  static async open(attributes: Record<string, string>, lang = 'zh'): Promise<FilteredPage> {
    const page = new FilteredPage(attributes, lang);
    await page.until(() => [...LISTING, CARD].every((tag) => page.words(tag).includes('·')));
    return page;
  }

  of(tag: string): HTMLElement {
    return this.report.querySelector<HTMLElement>(tag) as HTMLElement;
  }

  words(tag: string): string {
    return this.of(tag).shadowRoot?.querySelector('.widget')?.textContent ?? '';
  }

  records(tag: string): (string | undefined)[] {
    const stops = this.of(tag).shadowRoot?.querySelectorAll<HTMLElement>('[data-target][data-stop]') ?? [];
    return [...stops].map(({ dataset }) => dataset['target']);
  }

  get selects(): HTMLSelectElement[] {
    return [...(this.report.shadowRoot?.querySelectorAll('select') ?? [])];
  }

  /** How many records are shown, in the bar. */
  get status(): string {
    return this.report.shadowRoot?.querySelector('.bar p')?.textContent ?? '';
  }

  /** What a screen reader is told. */
  get told(): string {
    return this.report.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
  }

  choose(place: number, value: string): void {
    const select = this.selects[place];
    if (!select) throw new Error('no such list');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 300 && !condition(); tries += 1) await new Promise((done) => setTimeout(done, 10));
    expect(condition(), 'what the test waits for').to.equal(true);
  }

  close(): void {
    this.report.remove();
  }
}

describe('the filter of gazette-report', () => {
  let page: FilteredPage;
  const before = location.href;
  afterEach(() => {
    page.close();
    history.replaceState(null, '', before);
  });

  it('limits every widget that lists, which says so, and leaves a card that names its figure', async () => {
    page = await FilteredPage.open({ bureau: 'policy-law' });
    for (const tag of LISTING) {
      expect(page.words(tag), tag).to.contain('已筛选，只列：工业和信息化部产业政策与法规司');
      if (tag !== 'gazette-source-text') expect(page.words(tag), tag).not.to.contain('工业和信息化部中小企业局');
    }
    expect(page.words(CARD)).to.contain('14.6').and.not.to.contain('已筛选');
    expect(page.records(CARD)).to.include('inclusive-loans');
  });

  it('marks in the text only what it matches, and keeps every word of the text', async () => {
    page = await FilteredPage.open({});
    const text = page.of('gazette-source-text').shadowRoot?.querySelector('.text')?.textContent;
    const all = page.records('gazette-source-text').length;
    page.report.section = 'sme-2021';
    await page.until(() => page.words('gazette-source-text').includes('已筛选'));
    expect(page.records('gazette-source-text').length).to.be.within(1, all - 1);
    expect(page.of('gazette-source-text').shadowRoot?.querySelector('.text')?.textContent).to.equal(text);
  });

  it('never says of what is only filtered out that the text does not state it', async () => {
    page = await FilteredPage.open({ year: '2020' });
    // The SME bureau plans a lot, in 2021; the policy bureau states no plan at all, and that is said of it alone.
    const lanes = page.words('gazette-timeline').match(/原文未述/g) ?? [];
    expect(lanes.length).to.equal(0);
    expect(page.words('gazette-outcome-threads')).not.to.contain('文中未提此前工作');
    expect(page.words('gazette-report-outline')).not.to.contain('原文未述');
  });

  // Conformance: WCAG 3.2.2, 4.1.3, 1.3.1
  it('is set by a reader in the bar, which says how much is left and tells the page', async () => {
    page = await FilteredPage.open({ controls: '' });
    await page.until(() => page.selects.length === 3 && !page.selects[0]?.disabled);
    expect(page.status).to.match(/^共\d+条记录$/);
    page.choose(2, '2021');
    await page.until(() => /^\d+条记录中的\d+条$/.test(page.status));
    expect(page.report.getAttribute('year')).to.equal('2021');
    expect(page.filters).to.deep.equal([{ bureau: '', section: '', year: '2021' }]);
    await page.until(() => page.words('gazette-metric-grid').includes('只列：2021年'));
    page.choose(2, '');
    await page.until(() => !page.words('gazette-metric-grid').includes('已筛选'));
    expect(page.status).to.match(/^共\d+条记录$/);
  });

  // Conformance: WCAG 4.1.3
  it('tells a screen reader how much is left, again where as much is left as before', async () => {
    page = await FilteredPage.open({ controls: '' });
    await page.until(() => page.selects.length === 3 && !page.selects[0]?.disabled);
    const words: string[] = [];
    const region = page.report.shadowRoot?.querySelector('[role=status]');
    if (!region) throw new Error('no region');
    const observer = new MutationObserver(() => words.push(page.told));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    page.choose(2, '2021');
    await page.until(() => page.told !== '');
    const left = page.told;
    expect(left).to.equal(page.status);
    // The same once more, as a reader may choose it with a list of one entry.
    page.choose(2, '2021');
    await page.until(() => words.join('|') === [left, '', left].join('|'));
    observer.disconnect();
  });

  it('lets go of a section that is not of the bureau chosen, and offers only its own', async () => {
    page = await FilteredPage.open({ controls: '', section: 'sme-2021' });
    await page.until(() => page.selects.length === 3 && !page.selects[0]?.disabled);
    page.choose(0, 'policy-law');
    await page.until(() => page.report.section === '');
    await page.report.updateComplete;
    const offered = [...(page.selects[1]?.options ?? [])].map(({ value }) => value);
    expect(offered).to.include('law-2020').and.not.to.include('sme-2021');
  });

  it('speaks the page’s language', async () => {
    page = await FilteredPage.open({ controls: '', year: '2021' }, 'en');
    await page.until(() => page.status.includes('of'));
    expect(
      [...(page.report.shadowRoot?.querySelectorAll('label span') ?? [])].map((label) => label.textContent),
    ).to.deep.equal(['Bureau', 'Section', 'Year']);
    expect(page.words('gazette-metric-grid')).to.contain('Filtered; listed here: 2021 only.');
  });

  it('says in place which attribute is wrong, and hides nothing for it', async () => {
    page = await FilteredPage.open({ bureau: 'policy-lav' });
    await page.until(() => page.words('gazette-metric-grid').includes('policy-lav'));
    expect(page.words('gazette-metric-grid')).to.contain('policy-law').and.not.to.contain('已筛选');
    page.report.bureau = '';
    page.report.section = 'sme-202';
    await page.until(() => page.words('gazette-metric-grid').includes('section="sme-202"'));
    expect(page.words('gazette-metric-grid'))
      .to.contain('<gazette-report> 的属性有误，没有筛选')
      .and.contain('sme-2021')
      .and.not.to.contain('未通过核对');
    page.report.section = '';
    page.report.year = 'soon';
    await page.until(() => page.words('gazette-metric-grid').includes('year="soon"'));
  });

  it('says that nothing matches where nothing does', async () => {
    page = await FilteredPage.open({ bureau: 'policy-law', year: '2021' });
    for (const tag of LISTING.filter((name) => name !== 'gazette-source-text' && name !== 'gazette-bureau-comparison'))
      expect(page.words(tag), tag).to.contain('没有符合条件的记录');
  });

  it('stays in the address with the selection, and goes back with it', async () => {
    history.replaceState(null, '', '#gazette.year=2021');
    page = await FilteredPage.open({ link: 'url', controls: '' });
    await page.until(() => page.report.year === '2021' && page.words('gazette-metric-grid').includes('只列：2021年'));
    await page.until(() => page.selects.length === 3);
    page.choose(0, 'sme');
    await page.until(() => location.hash === '#gazette.bureau=sme&gazette.year=2021');
    history.back();
    await page.until(() => page.report.bureau === '');
    expect(page.report.year).to.equal('2021');
  });
});
