import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The width that a widget has to draw in. It watches a ruler of no height (`.ruler`) inside the widget, so that drawing, which
 * changes the widget's height, never sets the observer off again; all widgets of a page are measured in one layout.
 */
export class WidthController implements ReactiveController {
  /** In CSS pixels; 0 until laid out, and while the widget is not displayed. */
  width = 0;
  readonly #host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer) return;
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    if (!ruler) return;
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.width) return;
      this.width = width;
      this.#host.requestUpdate();
    });
    this.#observer.observe(ruler);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
