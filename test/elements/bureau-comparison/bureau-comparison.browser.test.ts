import { expect } from 'chai';
import '../../../src/elements/bureau-comparison/define.js';
import type { GazetteBureauComparison } from '../../../src/elements/bureau-comparison/bureau-comparison.js';
import { boxOfWords } from '../widget-page.js';
import { comparisonReport } from './comparison-report.js';

/** A comparison on the page, and what a reader does with it. */
class Page {
  readonly element: GazetteBureauComparison;
  readonly events: { type: string; detail: unknown }[] = [];
  private readonly box = document.createElement('div');

  constructor(attributes: Record<string, string> = {}, { width = 720, lang = 'zh' } = {}) {
    this.box.style.cssText = `width: ${width}px; font-family: sans-serif`;
    this.box.lang = lang;
    this.element = document.createElement('gazette-bureau-comparison');
    for (const [name, value] of Object.entries(attributes)) this.element.setAttribute(name, value);
    this.element.report = comparisonReport();
    for (const type of ['gazette-select', 'gazette-ready', 'gazette-error'] as const) {
      this.box.addEventListener(type, ({ detail }) => this.events.push({ type, detail }));
    }
    this.box.append(this.element);
    document.body.append(this.box);
  }

  static async open(attributes?: Record<string, string>, page?: { width?: number; lang?: string }): Promise<Page> {
    const opened = new Page(attributes, page);
    await opened.until(() => opened.events.length > 0);
    return opened;
  }

  async until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 200 && !condition(); tries += 1) await new Promise((done) => setTimeout(done, 10));
    expect(condition(), 'what the test waits for').to.equal(true);
    await this.element.updateComplete;
  }

  close(): void {
    this.box.remove();
  }

  set lang(lang: string) {
    this.box.lang = lang;
  }

  private all<Found extends Element>(selector: string): Found[] {
    return [...(this.element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
  }

  get words(): string {
    return this.element.shadowRoot?.querySelector('.widget')?.textContent ?? '';
  }

  get error(): string {
    return this.all('[part~=error]')[0]?.textContent ?? '';
  }

  get heading(): string {
    return this.all('h2')[0]?.textContent ?? '';
  }

  get items(): SVGGElement[] {
    return this.all<SVGGElement>('.drawing .item');
  }

  item(record: string): SVGGElement {
    const found = this.items.find((item) => item.dataset['target'] === record);
    if (!found) throw new Error(`no mark for ${record}`);
    return found;
  }

  get source(): HTMLElement | undefined {
    return this.all<HTMLElement>('[part~=source]')[0];
  }

  get views(): HTMLButtonElement[] {
    return this.all<HTMLButtonElement>('[part~=views] button');
  }

  get more(): HTMLElement | undefined {
    return this.all<HTMLElement>('[part~=more]')[0];
  }

  get drawing(): SVGSVGElement | undefined {
    return this.all<SVGSVGElement>('.drawing')[0];
  }

  get tableRecords(): (string | undefined)[] {
    return this.all<HTMLElement>('table button').map((button) => button.dataset['target']);
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  press(key: string): void {
    this.focused?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  }

  click(target: Element): void {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }
}

describe('<gazette-bureau-comparison>', () => {
  let page: Page;
  afterEach(() => page.close());

  it('draws what both bureaus state, and tells the page so', async () => {
    page = await Page.open();
    expect(page.events[0]).to.deep.equal({ type: 'gazette-ready', detail: { report: 'comparison-test' } });
    expect(page.heading).to.equal('三件事，两个部门都报了数');
    expect(page.items.map((item) => item.dataset['target'])).to.include.members([
      'law-provinces',
      'sme-provinces',
      'sme-cuts',
    ]);
    expect(page.words).to.include('原文未述');
  });

  it('claims no more in its heading than the drawing sets side by side', async () => {
    page = await Page.open({ comparisons: 'provinces cases' });
    expect(page.heading).to.equal('一件事，两个部门都报了数');
    page.element.comparisons = 'cases cuts';
    await page.element.updateComplete;
    expect(page.heading).to.equal('各报各的数，没有一项可以相比');
  });

  it('follows the language of the page as it changes', async () => {
    page = await Page.open();
    page.lang = 'en';
    await page.until(() => page.heading.startsWith('Three measures'));
    expect(page.item('law-cases').getAttribute('aria-label')).to.equal(
      'Administrative review cases, Department of Industrial Policy and Regulation, over 400, 2020',
    );
  });

  it('opens a figure’s sentence and closes it again', async () => {
    page = await Page.open();
    page.click(page.item('sme-cuts'));
    await page.element.updateComplete;
    expect(page.source?.textContent).to.include('超2.5万亿元');
    expect(page.source?.textContent).to.include('全社会的数，不是发布机构自身的产出。');
    expect(page.events.at(-1)).to.deep.equal({
      type: 'gazette-select',
      detail: { type: 'record', id: 'sme-cuts', record: 'sme-cuts' },
    });
    page.click(page.item('sme-cuts'));
    await page.element.updateComplete;
    expect(page.source).to.equal(undefined);
    expect(page.events.at(-1)).to.deep.equal({
      type: 'gazette-select',
      detail: { type: null, id: null, record: null },
    });
  });

  it('is one tab stop, in which arrows move, Enter opens and Escape closes', async () => {
    page = await Page.open();
    expect(page.items.filter((item) => item.getAttribute('tabindex') === '0')).to.have.length(1);
    page.items[0]?.focus();
    page.press('ArrowDown');
    expect(page.focused).to.equal(page.items[1]);
    page.press('Enter');
    await page.element.updateComplete;
    expect(page.items[1]?.getAttribute('aria-expanded')).to.equal('true');
    page.press('Escape');
    await page.element.updateComplete;
    expect(page.source).to.equal(undefined);
    expect(page.focused).to.equal(page.items[1]);
  });

  it('lists the records that a count counted, each of which opens its own words', async () => {
    page = await Page.open({ show: 'counted' });
    expect(page.words).to.include('据本文点数');
    page.click(page.item('count:documents:law'));
    await page.element.updateComplete;
    expect(
      [...(page.source?.querySelectorAll('.records summary') ?? [])].map((item) => item.textContent),
    ).to.deep.equal(['《甲办法》', '《乙办法》']);
    const [first, second] = [...(page.source?.querySelectorAll('.records details') ?? [])];
    second?.querySelector('summary')?.click();
    expect([first?.hasAttribute('open'), second?.hasAttribute('open')]).to.deep.equal([false, true]);
    expect(second?.querySelector('blockquote')?.textContent).to.equal('印发《乙办法》。');
    expect(second?.querySelector('mark')?.textContent).to.equal('《乙办法》');
    page.click(page.item('count:partners:law'));
    await page.element.updateComplete;
    expect(page.source?.querySelector('.records summary')?.textContent).to.equal('部门：会同印发');
  });

  it('says a count of zero in words, with nothing to open', async () => {
    page = await Page.open({ show: 'counted', comparisons: 'partners' });
    expect(page.items.map((item) => item.dataset['target'])).to.deep.equal(['count:partners:law']);
    expect(page.words).to.include('本文无');
  });

  it('sets figures by theme without a bar', async () => {
    page = await Page.open({ show: 'ledger' });
    expect(page.heading).to.equal('两个部门的数，按主题');
    expect(page.drawing?.querySelector('rect.fill')).to.equal(null);
  });

  for (const show of ['stated', 'counted', 'ledger'] as const) {
    it(`gives the same figures as a table: ${show}`, async () => {
      page = await Page.open({ show });
      const drawn = page.items.map((item) => item.dataset['target']);
      page.element.view = 'table';
      await page.element.updateComplete;
      expect(page.tableRecords).to.have.members(drawn);
    });
  }

  it('lets a reader choose among the views where controls are asked for', async () => {
    page = await Page.open();
    expect(page.views).to.have.length(0);
    page.element.controls = true;
    await page.element.updateComplete;
    const ledger = page.views[2];
    if (ledger) page.click(ledger);
    await page.element.updateComplete;
    expect(page.element.getAttribute('show')).to.equal('ledger');
    expect(page.views.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'false', 'true']);
  });

  it('offers the view that has something where nothing is alike', async () => {
    page = await Page.open({ comparisons: 'cases cuts' });
    expect(page.words).to.include('单位相同、含义相近的数才在这里并列。');
    expect(page.views.map(({ textContent }) => textContent)).to.deep.equal(['改看“据本文点数”', '改看“按主题”']);
    const [, ledger] = page.views;
    if (ledger) page.click(ledger);
    await page.element.updateComplete;
    expect(page.heading).to.equal('两个部门的数，按主题');
    expect(page.views).to.have.length(0);
  });

  it('shows one bureau alone without a claim to compare', async () => {
    page = await Page.open({ bureau: 'sme' });
    expect(page.heading).to.equal('中小企业局的数');
    expect(page.items.every((item) => item.dataset['target']?.startsWith('sme-'))).to.equal(true);
    expect(page.words).to.include('长短无意义');
  });

  it('draws a few dozen rows of many, and the rest when a reader asks for it; the table has all', async () => {
    page = new Page({ view: 'chart' });
    const report = comparisonReport();
    const [model] = report.comparisons.filter(({ basis }) => basis === 'stated');
    if (!model) throw new Error('no comparison');
    report.comparisons = Array.from({ length: 60 }, (_, i) => ({ ...model, id: `row-${i}` }));
    page.element.report = report;
    await page.until(() => page.items.length > 0);
    const aRow = page.items.length / 24;
    expect(Number.isInteger(aRow)).to.equal(true);
    const more = page.more;
    expect(more?.textContent).to.equal('再看其余36项中的24项');
    if (more) page.click(more);
    await page.until(() => page.items.length === 48 * aRow);
    page.element.view = 'table';
    await page.until(() => page.tableRecords.length === 60 * aRow);
  });

  const mistakes: { attributes: Record<string, string>; zh: string; en: string }[] = [
    {
      attributes: { show: 'state' },
      zh: 'show="state" 无效，应为：stated | counted | ledger。',
      en: 'show="state" is not valid; it should be stated | counted | ledger.',
    },
    {
      attributes: { sort: 'size' },
      zh: 'sort="size" 无效，应为：report | value | label。',
      en: 'sort="size" is not valid; it should be report | value | label.',
    },
    {
      attributes: { group: 'x' },
      zh: 'group="x" 无效，应为：none | theme。',
      en: 'group="x" is not valid; it should be none | theme.',
    },
    {
      attributes: { scale: 'sqrt' },
      zh: 'scale="sqrt" 无效，应为：linear | log。',
      en: 'scale="sqrt" is not valid; it should be linear | log.',
    },
    {
      attributes: { comparisons: 'province' },
      zh: 'comparisons="province" 不存在。相近的有：provinces。',
      en: 'comparisons="province" does not exist. Close to it: provinces.',
    },
    {
      attributes: { bureau: 'sm' },
      zh: 'bureau="sm" 不存在。相近的有：sme。',
      en: 'bureau="sm" does not exist. Close to it: sme.',
    },
    {
      attributes: { comparisons: 'documents' },
      zh: 'comparisons="documents" 无效，应为：show="counted"',
      en: 'comparisons="documents" is not valid; it should be show="counted"',
    },
  ];
  for (const { attributes, zh, en } of mistakes) {
    it(`says what is wrong with ${JSON.stringify(attributes)} and what would be right`, async () => {
      page = await Page.open(attributes);
      expect(page.events[0]?.type).to.equal('gazette-error');
      expect(page.error).to.include(zh);
      page.lang = 'en';
      await page.until(() => page.error.includes(en));
    });
  }

  for (const width of [280, 480, 720, 1200]) {
    for (const lang of ['zh', 'en']) {
      it(`keeps words apart and inside on screen at ${width} px, ${lang}`, async () => {
        page = await Page.open({}, { width, lang });
        for (const show of ['stated', 'counted', 'ledger'] as const) {
          page.element.show = show;
          await page.element.updateComplete;
          const bounds = page.drawing?.getBoundingClientRect();
          const boxes = [...(page.drawing?.querySelectorAll('text') ?? [])].map((text) => ({
            words: text.textContent,
            box: boxOfWords(text),
            // The ink of a full-width mark that opens a line is the right half of its square.
            hung: /^[（【《〈“‘]/.test(text.textContent ?? '') ? Number(text.getAttribute('font-size')) / 2 : 0,
          }));
          expect(boxes.length).to.be.above(3);
          boxes.forEach(({ words, box, hung }, i) => {
            expect(box.left + hung, `${words} at the left`).to.be.at.least((bounds?.left ?? 0) - 1);
            expect(box.right, `${words} at the right`).to.be.at.most((bounds?.right ?? 0) + 1);
            for (const other of boxes.slice(i + 1)) {
              const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
              // Line boxes are taller than the glyphs in them; only words on one line can run into each other.
              const level = Math.abs(box.bottom + box.top - other.box.bottom - other.box.top) / 2 < 6;
              expect(level && across > 1, `${words} over ${other.words}`).to.equal(false);
            }
          });
        }
      });
    }
  }
});
