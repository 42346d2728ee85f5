import { expect } from 'chai';
import type { Report } from '../../../src/report/types.js';
import bundled from '../../../src/reports/miit-2020-2021.js';

export const CARD = 'gazette-metric-card';
export const BUNDLED = bundled.id;

/** A report of the page's own: the bundled one under another name. */
export function own(id = 'own'): Report {
  return { ...structuredClone(bundled), id };
}

/** A box on the page, what its elements have told, and what they show. */
export class Box {
  readonly element = document.createElement('div');
  /** The ids of the reports drawn from, in order. */
  readonly reports: string[] = [];
  /** The codes of what was wrong, in order, with the tag that it was told from. */
  readonly problems: string[] = [];

  constructor(html = '', lang = 'zh') {
    this.element.lang = lang;
    this.element.addEventListener('gazette-ready', ({ detail }) => this.reports.push(detail.report));
    this.element.addEventListener('gazette-error', ({ target, detail: { problems } }) => {
      const tag = target instanceof Element ? target.localName : '';
      this.problems.push(...problems.map(({ code }) => `${tag} ${code}`));
    });
    this.element.innerHTML = html;
    document.body.append(this.element);
  }

  find<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
    const found = this.element.querySelector(tag);
    if (!found) throw new Error(`no ${tag}`);
    return found;
  }

  get card(): HTMLElementTagNameMap[typeof CARD] {
    return this.find(CARD);
  }

  get isDrawn(): boolean {
    return inside(this.card, '.drawing') !== null;
  }

  get isLoading(): boolean {
    return inside(this.card, '[aria-busy=true] slot') !== null;
  }

  error(element: Element = this.card): string {
    return inside(element, '[part~=error]')?.textContent ?? '';
  }

  async until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 300 && !condition(); tries += 1) await pause(10);
    expect(condition(), 'what the test waits for').to.equal(true);
  }

  /** Waits until the card is drawn from the page's own report, and holds that it never was from another. */
  async untilDrawnFrom(id: string, before: readonly string[] = []): Promise<void> {
    await this.until(() => this.reports.at(-1) === id && this.isDrawn);
    expect(this.reports).to.deep.equal([...before, id]);
  }

  close(): void {
    this.element.remove();
  }
}

export function inside(element: Element, selector: string): Element | null {
  return element.shadowRoot?.querySelector(selector) ?? null;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
