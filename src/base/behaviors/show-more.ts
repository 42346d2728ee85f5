import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { baseMessages } from '../messages.js';

/** How much of a long list is drawn: so many records at first, and twice as many each time that a reader asks for more. */
export class ShowMoreController {
  readonly #host: ReactiveControllerHost;
  /** How many records are drawn. */
  shown: number;

  constructor(host: ReactiveControllerHost, shown = 200) {
    this.#host = host;
    this.shown = shown;
  }

  /** The button for the rest of `count` records; nothing where all are drawn. */
  renderMore(count: number, language: Language): TemplateResult | typeof nothing {
    const rest = count - this.shown;
    if (rest <= 0) return nothing;
    return html`<button type="button" class="button" part="more" data-stop @click=${this.#onMore}>${baseMessages[language].more(Math.min(rest, this.shown), rest)}</button>`;
  }

  readonly #onMore = (): void => {
    this.shown *= 2;
    this.#host.requestUpdate();
  };
}
