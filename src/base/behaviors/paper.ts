import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether the page is being laid out for paper, and draws the widget anew for it and after it. */
export class PaperController implements ReactiveController {
  isOnPaper = false;
  readonly #host: ReactiveControllerHost & Node;
  /** The window of the document that it stands in. */
  #view: Window | null = null;

  constructor(host: ReactiveControllerHost & Node) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.#host.ownerDocument?.defaultView ?? null;
    this.#view?.addEventListener('beforeprint', this.#onPrint);
    this.#view?.addEventListener('afterprint', this.#onPrinted);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#onPrint);
    this.#view?.removeEventListener('afterprint', this.#onPrinted);
    this.#view = null;
    this.isOnPaper = false;
  }

  readonly #onPrint = (): void => this.#set(true);

  readonly #onPrinted = (): void => this.#set(false);

  #set(isOnPaper: boolean): void {
    if (isOnPaper === this.isOnPaper) return;
    this.isOnPaper = isOnPaper;
    this.#host.requestUpdate();
  }
}
