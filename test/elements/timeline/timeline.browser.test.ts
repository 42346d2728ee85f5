import { expect } from 'chai';
import '../../../src/elements/timeline/define.js';
import type { GazetteTimeline } from '../../../src/elements/timeline/timeline.js';

/** A timeline on the page, and what a reader does with it. */
class Page {
  readonly element: GazetteTimeline;
  readonly selected: (string | null)[] = [];
  private readonly box = document.createElement('div');
  private told = false;

  constructor(attributes: Record<string, string>, width: number, lang: string) {
    this.box.style.cssText = `width: ${width}px; font-family: sans-serif`;
    this.box.lang = lang;
    this.element = document.createElement('gazette-timeline');
    for (const [name, value] of Object.entries(attributes)) this.element.setAttribute(name, value);
    this.box.addEventListener('gazette-ready', () => {
      this.told = true;
    });
    this.box.addEventListener('gazette-error', () => {
      this.told = true;
    });
    this.box.addEventListener('gazette-select', ({ detail }) => this.selected.push(detail.record));
    this.box.append(this.element);
    document.body.append(this.box);
  }

  static async open(attributes: Record<string, string> = {}, width = 1000, lang = 'zh'): Promise<Page> {
    const page = new Page(attributes, width, lang);
    for (let tries = 0; tries < 300 && !page.told; tries += 1) await new Promise((done) => setTimeout(done, 10));
    await page.element.updateComplete;
    return page;
  }

  close(): void {
    this.box.remove();
  }

  all<Found extends Element>(selector: string): Found[] {
    return [...(this.element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
  }

  item(record: string): SVGElement {
    const found = this.all<SVGElement>(`.drawing [data-target="${record}"]`)[0];
    if (!found) throw new Error(`no mark of ${record}`);
    return found;
  }

  get words(): string {
    return this.all('.widget')[0]?.textContent ?? '';
  }

  /** The years, months and days over the calendar. */
  get names(): string[] {
    return this.all('.drawing > text').flatMap(({ textContent }) =>
      /^\d+[年月]*(\d+月)?$/.test(textContent ?? '') ? [textContent ?? ''] : [],
    );
  }

  get said(): string {
    return this.all('p[role=status]').at(-1)?.textContent ?? '';
  }

  async act(record: string): Promise<void> {
    this.item(record).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async press(button: string): Promise<void> {
    const found = this.all<HTMLButtonElement>('.range button').find(({ textContent }) => textContent === button);
    found?.click();
    await this.element.updateComplete;
  }

  async key(key: string, more: KeyboardEventInit = {}): Promise<void> {
    const stop = this.all<HTMLElement>('.drawing [data-stop][tabindex="0"]')[0];
    stop?.focus();
    stop?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
    );
    await this.element.updateComplete;
  }

  /** A pointer event at a share of the drawing's width and some pixels below its top. */
  async pointer(type: string, share: number, down: number, id = 1): Promise<void> {
    const drawing = this.all('.drawing')[0];
    const { left, top, width } = drawing?.getBoundingClientRect() ?? new DOMRect();
    drawing?.dispatchEvent(
      new PointerEvent(type, {
        pointerId: id,
        clientX: left + width * share,
        clientY: top + down,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    await this.element.updateComplete;
  }

  async wheel(init: WheelEventInit): Promise<WheelEvent> {
    const drawing = this.all('.drawing')[0];
    const { left, top, width } = drawing?.getBoundingClientRect() ?? new DOMRect();
    const event = new WheelEvent('wheel', {
      clientX: left + width / 4,
      clientY: top + 30,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    drawing?.dispatchEvent(event);
    await this.element.updateComplete;
    return event;
  }
}

describe('gazette-timeline', () => {
  let page: Page;
  afterEach(() => page.close());

  it('draws each bureau as a lane, with its dated records and the years of the others', async () => {
    page = await Page.open();
    expect(page.words).to.include('工业和信息化部产业政策与法规司').and.include('工业和信息化部中小企业局');
    expect(page.words).to.include('截至2020年9月末').and.include('写明2020年').and.include('2020年（推定）');
    expect(page.item('inclusive-loans').getAttribute('aria-label')).to.equal(
      '普惠小微贷款余额，14.6万亿元，同比增长29.6%，截至2020年9月末',
    );
  });

  it('says that the policy-law bureau states no plan', async () => {
    page = await Page.open();
    expect(page.words).to.include('文中未提此后的计划');
  });

  it('speaks English where the page does', async () => {
    page = await Page.open({}, 1000, 'en');
    expect(page.words).to.include('as of end-September 2020').and.include('2020 (inferred)');
    expect(page.words).to.include('over 3–5 years (start not stated)');
  });

  it('never claims in its heading the year at which a stretch without a stated start would end', async () => {
    page = await Page.open();
    expect(page.all('h2')[0]?.textContent).to.equal('2020—2021年：做了什么，打算做什么');
  });

  it('claims in its heading nothing that it does not show', async () => {
    page = await Page.open({ from: '2020-05', to: '2020-12' });
    expect(page.all('h2')[0]?.textContent).to.equal('2020年：做了什么');
    page.close();
    page = await Page.open({ from: '2021' });
    expect(page.all('h2')[0]?.textContent).to.equal('2021年：打算做什么');
  });

  // Conformance: WCAG 2.1.1, 4.1.3
  it('shows what is in a cell of the strip alone, by pointer and by key, says so, and shows all again', async () => {
    for (const width of [1000, 320]) {
      page?.close();
      page = await Page.open({}, width);
      const all = page.all('.drawing [data-target]:not([data-target^="cluster"])').length;
      const plans = page.all<SVGElement>('.drawing [data-target^="cluster:both"]').at(-1)?.dataset['target'] ?? '';
      await page.act(plans);
      expect(page.said).to.equal('2021年，25项');
      expect(page.all('h2')[0]?.textContent).to.equal('2021年：打算做什么');
      expect(page.words).not.to.include('写明2020年');
      await page.act(plans);
      await new Promise((done) => setTimeout(done, 150));
      expect(page.said).to.equal('全部73项');
      expect(page.all('.drawing [data-target]:not([data-target^="cluster"])').length).to.equal(all);
      const terms = page.item('cluster:terms:0:0');
      terms.focus();
      terms.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
      );
      await page.element.updateComplete;
      expect(page.all('.drawing [data-target]:not([data-target^="cluster"])').length).to.equal(3);
      expect(page.all('h2')[0]?.textContent, 'no year, which the text does not give').to.equal('打算做什么');
      expect(page.element.shadowRoot?.activeElement?.getAttribute('data-target')).to.equal('cluster:terms:0:0');
      await page.press('全部73项');
      expect(page.all('.drawing [data-target]:not([data-target^="cluster"])').length).to.equal(all);
    }
  });

  it('lists in its table what is picked', async () => {
    page = await Page.open();
    await page.act('cluster:terms:0:0');
    page.element.view = 'table';
    for (let tries = 0; tries < 100 && page.all('tbody tr').length === 0; tries += 1)
      await new Promise((done) => setTimeout(done, 10));
    expect(page.all('tbody tr')).to.have.length(3);
  });

  it('opens the sentence of a record and closes it again', async () => {
    page = await Page.open();
    await page.act('inclusive-loans');
    expect(page.all('.source blockquote')[0]?.textContent).to.include('普惠小微贷款余额达14.6万亿元,同比增长29.6%');
    await page.act('inclusive-loans');
    expect(page.all('.source')).to.have.length(0);
    expect(page.selected).to.deep.equal(['inclusive-loans', null]);
  });

  it('shows the rest of a long list when asked', async () => {
    page = await Page.open();
    const before = page.all('.drawing [data-target]').length;
    const more = page.all<SVGElement>('.drawing [data-target^="more:policy-law"]')[0];
    expect(more?.getAttribute('aria-label')).to.match(/再看其余\d+项/);
    await page.act(more?.dataset['target'] ?? '');
    expect(page.all('.drawing [data-target]').length).to.be.greaterThan(before);
  });

  // Conformance: WCAG 2.5.1, 2.5.7, 4.1.3, 适老化 gestures
  it('zooms in and out by button and by key, and says what is on screen', async () => {
    page = await Page.open();
    const whole = page.names;
    await page.press('放大');
    expect(page.said).to.match(/至.*项/);
    expect(page.names).not.to.deep.equal(whole);
    await page.key('0');
    expect(page.names).to.deep.equal(whole);
    await page.key('+');
    expect(page.names).not.to.deep.equal(whole);
    await page.key('-');
    await page.key('-');
    expect(page.names).to.deep.equal(whole);
  });

  // Conformance: WCAG 2.4.3
  it('keeps the focus on a mark while a reader looks closer and back by key', async () => {
    page = await Page.open();
    const focused = (): string | null | undefined =>
      page.element.shadowRoot?.activeElement?.getAttribute('data-target');
    page.item('inclusive-loans').focus();
    for (const key of ['+', '-', '+', '0']) {
      const drawing = page.all('.drawing')[0]?.innerHTML;
      await page.key(key);
      expect(page.all('.drawing')[0]?.innerHTML, `${key} draws another`).not.to.equal(drawing);
      expect(focused(), key).to.equal('inclusive-loans');
      expect(
        page.all('.drawing [data-stop][tabindex="0"]').map((stop) => stop.getAttribute('data-target')),
      ).to.deep.equal(['inclusive-loans']);
    }
  });

  // Conformance: WCAG 2.1.1, 2.1.4
  it('moves with Shift and the arrows, and leaves the bare arrows to the marks', async () => {
    page = await Page.open({ from: '2020-01', to: '2020-06' });
    const before = page.said;
    await page.key('ArrowRight', { shiftKey: true });
    expect(page.said)
      .to.match(/2020年.*至2020年/)
      .and.not.equal(before);
    const moved = page.said;
    await page.key('ArrowRight');
    expect(page.said).to.equal(moved);
  });

  it('zooms with the wheel only together with Ctrl, so that the page scrolls as ever', async () => {
    page = await Page.open();
    const plain = await page.wheel({ deltaY: -300 });
    expect(plain.defaultPrevented).to.equal(false);
    expect(page.said).to.equal('');
    const zoom = await page.wheel({ deltaY: -100, ctrlKey: true });
    expect(zoom.defaultPrevented).to.equal(true);
    expect(page.said).not.to.equal('');
  });

  it('shows the stretch that is drawn over the axis', async () => {
    page = await Page.open();
    await page.pointer('pointerdown', 0.2, 10);
    await page.pointer('pointermove', 0.3, 10);
    await page.pointer('pointermove', 0.4, 10);
    await page.pointer('pointerup', 0.4, 10);
    expect(page.said).to.match(/^2020年[1-4]月\d+日至2020年[5-8]月\d+日/);
  });

  it('zooms by two fingers', async () => {
    page = await Page.open();
    await page.pointer('pointerdown', 0.4, 200, 1);
    await page.pointer('pointerdown', 0.5, 200, 2);
    await page.pointer('pointermove', 0.9, 200, 2);
    expect(page.said).not.to.equal('');
    await page.pointer('pointerup', 0.4, 200, 1);
    await page.pointer('pointerup', 0.9, 200, 2);
  });

  it('draws no stretch where the drag is cancelled, or a second finger comes', async () => {
    page = await Page.open();
    const whole = page.names;
    const outlines = (): number => page.all('.drawing > rect.stroke').length;
    const before = outlines();
    await page.pointer('pointerdown', 0.2, 10);
    await page.pointer('pointermove', 0.3, 10);
    expect(outlines()).to.equal(before + 1);
    await page.pointer('pointercancel', 0.3, 10);
    expect(outlines()).to.equal(before);
    await page.pointer('pointerdown', 0.2, 10, 1);
    await page.pointer('pointermove', 0.3, 10, 1);
    await page.pointer('pointerdown', 0.5, 200, 2);
    expect(outlines()).to.equal(before);
    await page.pointer('pointerup', 0.3, 10, 1);
    await page.pointer('pointerup', 0.5, 200, 2);
    expect(page.said).to.equal('');
    expect(page.names).to.deep.equal(whole);
  });

  it('pans by a drag below the axis, whose end opens nothing, and not where all is on screen', async () => {
    page = await Page.open();
    await page.pointer('pointerdown', 0.5, 200);
    await page.pointer('pointermove', 0.3, 200);
    await page.pointer('pointerup', 0.3, 200);
    expect(page.said).to.equal('');
    page.close();
    page = await Page.open({ from: '2020-05', to: '2020-10' });
    await page.pointer('pointerdown', 0.5, 200);
    await page.pointer('pointermove', 0.3, 200);
    await page.pointer('pointerup', 0.3, 200);
    expect(page.said).to.match(/^2020年6月\d+日至2020年/);
    const [first] = page.all<SVGElement>('.drawing [data-target]:not([data-target^="cluster"])');
    await page.act(first?.dataset['target'] ?? '');
    expect(page.selected).to.deep.equal([]);
    await page.act(first?.dataset['target'] ?? '');
    expect(page.selected).to.have.length(1);
  });

  it('keeps the zoom of the page away even where it can look no closer', async () => {
    page = await Page.open();
    for (let tries = 0; tries < 12; tries += 1) await page.wheel({ deltaY: -300, ctrlKey: true });
    expect((await page.wheel({ deltaY: -300, ctrlKey: true })).defaultPrevented).to.equal(true);
    expect((await page.wheel({ deltaX: -10_000_000 })).defaultPrevented).to.equal(true);
    expect((await page.wheel({ deltaX: -100 })).defaultPrevented).to.equal(false);
  });

  it('shows what the page names anew, wherever the reader has turned to', async () => {
    page = await Page.open();
    await page.press('放大');
    page.element.from = '2020-05';
    page.element.to = '2020-10';
    await page.element.updateComplete;
    expect(page.words).to.include('截至2020年6月16日').and.not.include('截至2020年12月30日');
  });

  it('shows the stretch that from and to name', async () => {
    page = await Page.open({ from: '2020-05', to: '2020-10' });
    expect(page.words).to.include('截至2020年6月16日');
    expect(page.words).not.to.include('截至2020年12月30日');
  });

  it('shows one bureau where one is asked for', async () => {
    page = await Page.open({ bureau: 'policy-law' });
    expect(page.words).not.to.include('工业和信息化部中小企业局');
  });

  it('sets a lane for each theme where themes are asked for', async () => {
    page = await Page.open({ lanes: 'theme' });
    expect(page.words).to.include('复工复产').and.include('惠企政策与融资');
  });

  it('is a list under the strip in a narrow column, with no button but the one that shows all', async () => {
    page = await Page.open({}, 320);
    expect(page.all('.range button').map(({ textContent }) => textContent)).to.deep.equal(['全部73项']);
    expect(page.words).to.include('截至2020年9月末');
  });

  it('has every record in view as a row of its table', async () => {
    page = await Page.open({ view: 'table' });
    const rows = page.all('tbody tr').map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ') ?? '');
    expect(rows.length).to.be.greaterThan(60);
    expect(
      rows.some((row) => row.includes('截至2020年12月30日') && row.includes('超1.46万笔') && row.includes('已完成')),
    ).to.equal(true);
  });

  it('names the attribute that is wrong, with what would be right', async () => {
    page = await Page.open({ from: 'last year' });
    expect(page.words).to.include('from').and.include('2020-06');
    page.close();
    page = await Page.open({ from: '2021', to: '2020' });
    expect(page.words).to.include('to').and.include('> 2021');
    page.close();
    page = await Page.open({ bureau: 'policy-laws' });
    expect(page.words).to.include('policy-law');
    page.close();
    page = await Page.open({ lanes: 'year' });
    expect(page.words).to.include('bureau | theme');
  });

  // Conformance: WCAG 2.1.1, 2.4.3
  it('moves by arrows past the buttons that are off', async () => {
    page = await Page.open({ from: '2020', to: '2020-12' });
    const off = page.all('.range button:disabled').length;
    expect(off).to.be.above(0);
    await page.key('+');
    const on = page.all<HTMLButtonElement>('.range button:not(:disabled)');
    on[0]?.focus();
    for (const button of on) {
      expect(page.element.shadowRoot?.activeElement).to.equal(button);
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    }
  });

  it('is three stops of the Tab key: the buttons of the stretch, the marks, the toolbar', async () => {
    page = await Page.open();
    const stops = page.all('[data-stop][tabindex="0"]');
    expect(stops.map((stop) => stop.closest('.range, .drawing, .tools')?.getAttribute('part'))).to.deep.equal([
      'range',
      'drawing',
      'toolbar',
    ]);
  });
});
