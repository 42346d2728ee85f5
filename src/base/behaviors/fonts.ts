import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { forgetWidths } from '../layout-context.js';

/** Draws a widget anew when fonts have come: they are wider or narrower than what stood in for them. */
export class FontsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts?.addEventListener('loadingdone', this.#onLoaded);
  }

  hostDisconnected(): void {
    document.fonts?.removeEventListener('loadingdone', this.#onLoaded);
  }

  readonly #onLoaded = (): void => {
    forgetWidths();
    this.#host.requestUpdate();
  };
}
