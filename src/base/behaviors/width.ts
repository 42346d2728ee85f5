import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Language } from '../../i18n/language.js';
import { type PageStyle, readPageStyle } from '../layout-context.js';

/**
 * What widgets wait to read of the page is read by all of them together, before any of them draws: each would else cost
 * a layout.
 * @param schedule when it is read
 */
function together(schedule: (read: () => void) => void): (read: () => void) => void {
  let waiting: (() => void)[] = [];
  const readAll = (): void => {
    const all = waiting;
    waiting = [];
    for (const read of all) read();
  };
  return (read) => {
    if (waiting.length === 0) schedule(readAll);
    waiting.push(read);
  };
}

const readTogether = together(queueMicrotask);
/** In one callback for all: between two of them an engine draws what the first has asked for. */
const readInNextFrame = together((read) => requestAnimationFrame(read));

/** A widget with a ruler of no height (`.ruler`) inside it. */
export interface WidthHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/**
 * The width that a widget has to draw in, and the page's style. The width is measured as soon as the widget is laid out,
 * and again in the frame after it has changed: drawing within an observer's own callback may bring in the page's
 * scrollbar, and with it an error event on the page's window. The style is read anew before each update.
 */
export class WidthController implements ReactiveController {
  /** In CSS pixels; 0 until laid out, and while the widget is not displayed. */
  width = 0;
  readonly #host: WidthHost;
  /** The style as it was read before an update; null where something may have changed since. */
  #style: PageStyle | null = null;
  #observer: ResizeObserver | undefined;

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
    return { width: this.width, language, ...(this.#style ?? this.#readStyle()) };
  }

  hostUpdated(): void {
    this.#style = null;
    if (this.#observer) return;
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    // What comes after it is taken out (an announcement) must not observe it again.
    if (!ruler?.isConnected) return;
    this.#observer = new ResizeObserver(() => readInNextFrame(() => this.#take(ruler)));
    this.#observer.observe(ruler);
    readTogether(() => this.#take(ruler));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #take(ruler: Element): void {
    // The used width, fractions and all, whatever transform the page puts on the widget; `auto` while it has no box.
    const width = Math.floor(Number.parseFloat(getComputedStyle(ruler).width)) || 0;
    if (width === this.width || !this.#observer) return;
    this.width = width;
    this.#host.requestUpdate();
  }

  #readStyle(): PageStyle {
    return readPageStyle(this.#host, this.#host.renderRoot.firstElementChild ?? this.#host);
  }
}
