import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Language } from '../../i18n/language.js';
import { type PageStyle, readPageStyle } from '../layout-context.js';
import { readInNextFrame, readTogether } from './read-together.js';

/** A widget with a ruler of no height (`.ruler`) inside it, which may hold words as wide as type is. */
export interface WidthHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** What a widget is drawn for where no width can be had: printed without ever being on screen, or in no browser at all. */
const UNSEEN = 640;
/** Between the margins of A4 and of US Letter alike, 18 mm on each side, as the larger does not fit the smaller. */
const PAPER = 656;
/** No widget is drawn for less, in a box that leaves it no width. */
const LEAST = 120;
/** A scrollbar is no wider. */
const SCROLLBAR = 24;
/** A width that comes back this soon is the widget's own doing, in milliseconds. */
const SOON = 200;

/**
 * The width that a widget has to draw in, and the page's style. The width is measured as soon as the widget is laid out,
 * and again in the frame after it has changed: drawing within an observer's own callback may bring in the page's
 * scrollbar, and with it an error event on the page's window. The style is read anew before each update, and a change of
 * type that comes with no change of width makes one.
 */
export class WidthController implements ReactiveController {
  /** In CSS pixels; 0 until laid out, and while the widget is not displayed. */
  width = 0;
  readonly #host: WidthHost;
  /** The style as it was read before an update; null where something may have changed since. */
  #style: PageStyle | null = null;
  /** The width of the words by which a change of type is told, as computed. */
  #type = '';
  #stop: (() => void) | undefined;
  #isPrinting = false;
  /** The width before this one, and when it gave way to it. */
  #left = { width: 0, at: 0 };

  constructor(host: WidthHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Reads the page's style for an update, together with all other widgets that are about to be updated. */
  prepare(): Promise<void> | undefined {
    if (this.width === 0) return undefined;
    return new Promise((resolve) => {
      readTogether(() => {
        this.#style = this.#readStyle();
        resolve();
      });
    });
  }

  /** What a layout is given by the page, for a reader's language. */
  context(language: Language): LayoutContext {
    const { measure, scale } = this.#readOnce();
    return { width: this.width, language, measure, scale };
  }

  hostUpdated(): void {
    this.#style = null;
    if (this.#stop) return;
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    // What comes after it is taken out (an announcement) must not observe it again.
    if (!ruler?.isConnected) return;
    this.#stop = this.#watch(ruler);
    readTogether(() => this.#take(ruler));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#isPrinting = false;
  }

  /** @returns a function that ends it */
  #watch(ruler: Element): () => void {
    // The window of the document that it stands in now: an element may be moved into another.
    const view = ruler.ownerDocument.defaultView ?? window;
    const changed = (): void => readInNextFrame(() => this.#take(ruler));
    // When the page is laid out for paper it is too late to draw: what is wider is drawn for paper, what is shown there
    // only for as much.
    const print = (): void => {
      this.#isPrinting = true;
      this.#set(Math.min(this.width || UNSEEN, PAPER));
    };
    const printed = (): void => {
      this.#isPrinting = false;
      this.#left = { width: 0, at: 0 };
      changed();
    };
    const observer = view.ResizeObserver ? new view.ResizeObserver(changed) : null;
    observer?.observe(ruler);
    const [type] = ruler.children;
    if (type) observer?.observe(type);
    if (!observer) view.addEventListener('resize', changed);
    view.addEventListener('beforeprint', print);
    view.addEventListener('afterprint', printed);
    return () => {
      observer?.disconnect();
      view.removeEventListener('resize', changed);
      view.removeEventListener('beforeprint', print);
      view.removeEventListener('afterprint', printed);
    };
  }

  #take(ruler: Element): void {
    // What is drawn for paper stays so until the page is printed, whatever box it has meanwhile.
    if (!this.#stop || this.#isPrinting) return;
    this.#retype(ruler);
    // The used width, fractions and all, whatever transform the page puts on the widget; no number while it has no box.
    const width = Number.parseFloat(getComputedStyle(ruler).width);
    if (Number.isFinite(width)) this.#set(Math.max(Math.floor(width), LEAST));
    // Without an observer no one says when it has a box.
    else this.#set(ruler.ownerDocument.defaultView?.ResizeObserver ? 0 : UNSEEN);
  }

  /** Draws anew where the size or the spacing of type has changed since it was drawn. */
  #retype(ruler: Element): void {
    const [type] = ruler.children;
    const size = type ? getComputedStyle(type).width : '';
    if (this.#type !== '' && size !== this.#type) this.#host.requestUpdate();
    this.#type = size;
  }

  #set(width: number): void {
    if (width === this.width) return;
    const now = performance.now();
    const isBack = width === this.#left.width && now - this.#left.at < SOON;
    // Taller in the narrower width, it brings in a scrollbar, and shorter in the wider it takes it away again, for ever.
    if (isBack && width > this.width && width - this.width <= SCROLLBAR) return;
    this.#left = { width: this.width, at: now };
    this.width = width;
    this.#host.requestUpdate();
  }

  #readOnce(): PageStyle {
    this.#style ??= this.#readStyle();
    return this.#style;
  }

  #readStyle(): PageStyle {
    const { renderRoot } = this.#host;
    return readPageStyle(this.#host, renderRoot.querySelector('.ruler') ?? this.#host);
  }
}
