import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The width that a widget has to draw in. It watches a ruler of no height inside the widget, so that drawing, which
 * changes the widget's height, never sets the observer off again; all widgets of a page are measured in one layout.
 */
export class WidthController implements ReactiveController {
  /** In CSS pixels; 0 until laid out, and while the widget is not displayed. */
  width = 0;
  readonly #host: ReactiveControllerHost;
  #observer: ResizeObserver | undefined;
  #ruler: Element | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says which element to watch; for use as a `ref` in a template. */
  readonly ruler = (element: Element | undefined): void => {
    if (element === undefined || element === this.#ruler) return;
    this.#ruler = element;
    this.#watch();
  };

  hostConnected(): void {
    if (this.#ruler) this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #watch(): void {
    this.#observer?.disconnect();
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.width) return;
      this.width = width;
      this.#host.requestUpdate();
    });
    if (this.#ruler) this.#observer.observe(this.#ruler);
  }
}
