import { expect } from 'chai';
import type { Report } from '../../src/report/types.js';

/** Where the words of a drawing stand, as far as they advance: Firefox adds a pixel of ink on every side to their box. */
export function boxOfWords(words: SVGTextElement): DOMRect {
  const { x, y, width, height } = words.getBoundingClientRect();
  const advance = words.getComputedTextLength();
  return new DOMRect(x + (width - advance) / 2, y, advance, height);
}

/** A widget that is given a report by property. */
export type Widget = HTMLElement & { report: unknown; view: string; updateComplete: Promise<boolean> };

/** A widget alone on a page, and what a reader does with it. */
export class WidgetPage {
  readonly widget: Widget;
  readonly events: { type: string; detail: unknown }[] = [];
  private readonly box = document.createElement('div');

  /** Puts a widget on the page; `report` null leaves it the bundled one. */
  constructor(
    tag: string,
    report: Report | readonly Report[] | null,
    attributes: Record<string, string>,
    width: number,
    lang: string,
  ) {
    this.box.style.cssText = `width: ${width}px; font-family: sans-serif`;
    this.box.lang = lang;
    this.widget = document.createElement(tag) as Widget;
    for (const [name, value] of Object.entries(attributes)) this.widget.setAttribute(name, value);
    if (report) this.widget.report = report;
    for (const type of ['gazette-select', 'gazette-ready', 'gazette-error'] as const) {
      this.box.addEventListener(type, ({ detail }) => this.events.push({ type, detail }));
    }
    this.box.append(this.widget);
    document.body.append(this.box);
  }

  /** Resolves once the widget is drawn, or says that it cannot be. */
  static async open(
    tag: string,
    report: Report | readonly Report[] | null,
    attributes: Record<string, string> = {},
    { width = 720, lang = 'zh' } = {},
  ): Promise<WidgetPage> {
    const page = new WidgetPage(tag, report, attributes, width, lang);
    await page.until(() => page.events.length > 0);
    return page;
  }

  async until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 300 && !condition(); tries += 1) await new Promise((done) => setTimeout(done, 10));
    expect(condition(), 'what the test waits for').to.equal(true);
    await this.widget.updateComplete;
  }

  close(): void {
    this.box.remove();
  }

  set lang(lang: string) {
    this.box.lang = lang;
  }

  all<Found extends Element>(selector: string): Found[] {
    return [...(this.widget.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
  }

  get words(): string {
    return this.all('.widget')[0]?.textContent ?? '';
  }

  get error(): string {
    return this.all('[part~=error]')[0]?.textContent ?? '';
  }

  get heading(): string {
    return this.all('h2')[0]?.textContent ?? '';
  }

  get items(): SVGElement[] {
    return this.all<SVGElement>('.drawing .item');
  }

  get records(): (string | undefined)[] {
    return this.items.map(({ dataset }) => dataset['target']);
  }

  item(record: string): SVGElement {
    const found = this.items.find(({ dataset }) => dataset['target'] === record);
    if (!found) throw new Error(`no mark for ${record}`);
    return found;
  }

  get source(): HTMLElement | undefined {
    return this.all<HTMLElement>('[part~=source]')[0];
  }

  /** The quoted words of the open source, and of them those brought out. */
  get quoted(): { sentence: string; open: string } {
    return {
      sentence: this.source?.querySelector('blockquote')?.textContent ?? '',
      open: this.source?.querySelector('mark')?.textContent ?? '',
    };
  }

  /** The cells of the table twin, a row each. */
  get table(): string[][] {
    // Where a cell opens its source, the seal stands with its words.
    const wordsOf = (cell: Element): string => {
      const copy = cell.cloneNode(true) as Element;
      for (const seal of copy.querySelectorAll('.seal-mark')) seal.remove();
      return copy.textContent;
    };
    return this.all('tbody tr').map((row) => [...row.children].map((cell) => wordsOf(cell).trim()));
  }

  async turnToTable(): Promise<void> {
    this.widget.view = 'table';
    await this.widget.updateComplete;
  }

  get focused(): Element | null {
    return this.widget.shadowRoot?.activeElement ?? null;
  }

  async press(key: string): Promise<void> {
    this.focused?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await this.widget.updateComplete;
  }

  async click(target: Element): Promise<void> {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    await this.widget.updateComplete;
  }

  /** Holds that no words of the drawing run into each other or leave it, as the engine sets them. */
  expectWordsClear(): void {
    const context = this.all('.drawing')[0]?.getBoundingClientRect();
    const boxes = this.all<SVGTextElement>('.drawing text').map((text) => ({
      text: text.textContent,
      box: boxOfWords(text),
    }));
    expect(boxes.length).to.be.above(3);
    boxes.forEach(({ text, box }, i) => {
      expect(box.left, `${text} at the left`).to.be.at.least((context?.left ?? 0) - 1.5);
      expect(box.right, `${text} at the right`).to.be.at.most((context?.right ?? 0) + 1.5);
      for (const other of boxes.slice(i + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        // Line boxes are taller than the glyphs in them; only words on one line can run into each other.
        const level = Math.abs(box.bottom + box.top - other.box.bottom - other.box.top) / 2 < 6;
        expect(level && across > 1, `${text} over ${other.text}`).to.equal(false);
      }
    });
  }
}
