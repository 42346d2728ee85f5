/** The text of the report with its figures, each of which can be chosen. */
import { localized } from '../i18n/language.js';
import type { Span } from '../report/types.js';
import { askedIn, type PreviewMessages } from './messages.js';
import type { PreviewFigure, PreviewSettings, PreviewState } from './state.js';

/** Words of the text as they stand in the page. */
interface Piece {
  start: number;
  end: number;
  node: Text;
}

export class SourceView {
  #pieces: Piece[] = [];
  #figures: HTMLElement[] = [];
  #drawn = '';

  /** @param root what the text is drawn into; it scrolls with its parent */
  constructor(
    private readonly root: HTMLElement,
    private readonly words: PreviewMessages,
    private readonly language: PreviewSettings['language'],
  ) {}

  /** Draws the text anew where it, or what is said of it, has changed; the figure that had the focus keeps it. */
  draw(state: PreviewState): void {
    const { text, headings, figures, records } = state;
    const drawn = JSON.stringify({ text, headings, figures, records });
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const focused = this.focusedStart();
    this.#pieces = [];
    this.#figures = [];
    const lines = [...text.matchAll(/[^\r\n]+/g)].filter(({ 0: line }) => line.trim() !== '');
    let at = 0;
    this.root.replaceChildren(
      ...lines.map(({ 0: line, index }) => {
        const [from, to] = [index, index + line.length];
        while ((figures[at]?.spans.at(-1)?.[1] ?? to) <= from) at += 1;
        let last = at;
        while ((figures[last]?.start ?? to) < to) last += 1;
        const paragraph = document.createElement('p');
        const isHeading = headings.some(([start, end]) => start <= from + line.search(/\S/) && to <= end + 1);
        paragraph.classList.toggle('heading', isHeading);
        paragraph.append(...this.#line(state, [from, to], figures.slice(at, last)));
        return paragraph;
      }),
    );
    const [first] = this.#figures;
    const kept = this.#figures.find((figure) => Number(figure.dataset['start']) === focused);
    if (kept) this.focus(kept);
    else if (first) first.tabIndex = 0;
  }

  #line(state: PreviewState, [from, to]: Span, figures: readonly PreviewFigure[]): (Text | HTMLElement)[] {
    const parts: (Text | HTMLElement)[] = [];
    let at = from;
    for (const figure of figures)
      for (const [i, [start, end]] of figure.spans.entries()) {
        const [first, last] = [Math.max(start, at), Math.min(end, to)];
        if (first >= last) continue;
        parts.push(this.#piece(state.text, at, first));
        parts.push(this.#figure(state, figure, this.#piece(state.text, first, last), i === 0 && first === start));
        at = last;
      }
    parts.push(this.#piece(state.text, at, to));
    return parts;
  }

  #piece(text: string, start: number, end: number): Text {
    const node = document.createTextNode(text.slice(start, end));
    this.#pieces.push({ start, end, node });
    return node;
  }

  /** @param isFirst whether these are its first words: what follows after a break of the page is no button of its own */
  #figure(
    { text, records }: PreviewState,
    { start, spans, state, records: own }: PreviewFigure,
    node: Text,
    isFirst: boolean,
  ): HTMLElement {
    const mark = document.createElement('span');
    mark.className = 'figure';
    mark.dataset['start'] = String(start);
    mark.dataset['state'] = state;
    mark.append(node);
    const labels = own.flatMap((name) => {
      const { label, reason, check } = records[name] ?? {};
      return [
        label && localized(label, this.language),
        reason,
        check && this.words.form.check(askedIn(this.words, check.what)),
      ];
    });
    mark.title = labels.filter(Boolean).join('\n');
    if (!isFirst) return mark;
    const written = spans.map(([from, to]) => text.slice(from, to)).join('');
    mark.role = 'button';
    mark.tabIndex = -1;
    mark.ariaLabel = this.words.figure(written, this.words.states[state]);
    mark.ariaHasPopup = 'dialog';
    this.#figures.push(mark);
    return mark;
  }

  /** Where the figure begins in the text that has the focus; undefined for none. */
  focusedStart(): number | undefined {
    return this.startOf(document.activeElement);
  }

  /** Where the figure begins that an element is of; undefined for what is of none. */
  startOf(element: unknown): number | undefined {
    const mark = element instanceof Element && this.root.contains(element) ? element.closest('.figure') : null;
    return mark instanceof HTMLElement ? Number(mark.dataset['start']) : undefined;
  }

  elementAt(start: number): HTMLElement | undefined {
    return this.#figures.find((figure) => Number(figure.dataset['start']) === start);
  }

  /** The text is one stop of the Tab key, at the figure that had the focus last. */
  focus(figure: HTMLElement): void {
    for (const other of this.#figures) other.tabIndex = -1;
    figure.tabIndex = 0;
    figure.focus({ preventScroll: true });
    this.#reveal(figure.getBoundingClientRect());
  }

  /** From the figure that has the focus to another. */
  move(by: number): void {
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? this.#figures.indexOf(focused) : -1;
    const next = this.#figures[Math.min(Math.max(at + by, 0), this.#figures.length - 1)];
    if (next) this.focus(next);
  }

  /** Shows where words stand: without a change of the page, so that nothing moves under the pointer. */
  highlight(spans: readonly Span[]): void {
    const ranges = spans.flatMap(([start, end]) => this.#ranges(start, end));
    if ('highlights' in CSS) CSS.highlights.set('current', new Highlight(...ranges));
    const [first] = ranges;
    if (first) this.#reveal(first.getBoundingClientRect());
  }

  #ranges(start: number, end: number): Range[] {
    return this.#pieces
      .filter((piece) => piece.start < end && start < piece.end)
      .map((piece) => {
        const range = document.createRange();
        range.setStart(piece.node, Math.max(start, piece.start) - piece.start);
        range.setEnd(piece.node, Math.min(end, piece.end) - piece.start);
        return range;
      });
  }

  /** Scrolls the text alone: where the areas are stacked, the list stays in sight. */
  #reveal({ top, bottom }: DOMRect): void {
    const pane = this.root.parentElement;
    if (!pane) return;
    const { top: from, bottom: to, height } = pane.getBoundingClientRect();
    if (top < from + 40 || bottom > to - 40) pane.scrollTop += (top + bottom) / 2 - from - height / 2;
  }
}
