import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Widgets that are laid out for the first time and wait to be measured, all in one layout. */
const waiting = new Set<() => void>();

function measureAll(): void {
  const all = [...waiting];
  waiting.clear();
  for (const measure of all) measure();
}

/**
 * The width that a widget has to draw in: that of a ruler of no height (`.ruler`) inside it. It is measured as soon as
 * the widget is laid out, and again in the frame after it has changed: drawing within an observer's own callback may
 * bring in the page's scrollbar, and with it an error event on the page's window.
 */
export class WidthController implements ReactiveController {
  /** In CSS pixels; 0 until laid out, and while the widget is not displayed. */
  width = 0;
  readonly #host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer) return;
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    // What comes after it is taken out (an announcement) must not observe it again.
    if (!ruler?.isConnected) return;
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#take(ruler));
    });
    this.#observer.observe(ruler);
    if (waiting.size === 0) queueMicrotask(measureAll);
    waiting.add(() => this.#take(ruler));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
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
}
