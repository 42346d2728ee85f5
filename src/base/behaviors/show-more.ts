import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { commonMessages } from '../../i18n/common-messages.js';
import type { Language } from '../../i18n/language.js';

/** How much of a long list is drawn: 200 records at first, and twice as many each time that a reader asks for more. */
export class Listing {
  readonly #host: ReactiveControllerHost;
  /** How many records are drawn. */
  shown = 200;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The button for the rest of `count` records; nothing where all are drawn. */
  renderMore(count: number, language: Language): TemplateResult | typeof nothing {
    const rest = count - this.shown;
    if (rest <= 0) return nothing;
    return html`<button type="button" class="button" part="more" data-stop @click=${this.#onMore}>${commonMessages[language].more(rest)}</button>`;
  }

  readonly #onMore = (): void => {
    this.shown *= 2;
    this.#host.requestUpdate();
  };
}
