import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { forgetWidths } from '../layout-context.js';

/** Draws a widget anew when fonts have come: they are wider or narrower than what stood in for them. */
export class FontsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  /** Of the page that it stands in. */
  #fonts: FontFaceSet | undefined;

  constructor(host: ReactiveControllerHost & Node) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#fonts = this.#host.ownerDocument?.fonts;
    this.#fonts?.addEventListener?.('loadingdone', this.#onLoaded);
  }

  hostDisconnected(): void {
    this.#fonts?.removeEventListener?.('loadingdone', this.#onLoaded);
  }

  readonly #onLoaded = (): void => {
    if (this.#host.ownerDocument) forgetWidths(this.#host.ownerDocument);
    this.#host.requestUpdate();
  };
}
