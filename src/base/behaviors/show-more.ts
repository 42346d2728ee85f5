import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { baseMessages } from '../messages.js';

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/**
 * How much of a long list is drawn: so many records at first, and twice as many each time that a reader asks for more. The
 * last time the button goes, and the focus with it to the first record that it brought.
 */
export class ShowMoreController {
  readonly #host: Host;
  /** How many records are drawn. */
  shown: number;

  constructor(host: Host, shown = 200) {
    this.#host = host;
    this.shown = shown;
  }

  /** The button for the rest of `count` records; nothing where all are drawn. */
  renderMore(count: number, language: Language): TemplateResult | typeof nothing {
    const rest = count - this.shown;
    if (rest <= 0) return nothing;
    return html`<button type="button" class="button" part="more" data-stop @click=${this.#onMore}>${baseMessages[language].more(Math.min(rest, this.shown), rest)}</button>`;
  }

  readonly #onMore = async (): Promise<void> => {
    const before = this.#marks.length;
    this.shown *= 2;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#host.renderRoot.querySelector('[part~=more]') === null) this.#marks[before]?.focus();
  };

  /** The records that are drawn, those first that were first. */
  get #marks(): NodeListOf<HTMLElement | SVGElement> {
    return this.#host.renderRoot.querySelectorAll('[data-target]');
  }
}
