import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { baseMessages } from '../messages.js';
import { PaperController } from './paper.js';

type Host = ReactiveControllerHost & Node & { readonly renderRoot: DocumentFragment | HTMLElement };

/** Paper has no button to ask for more; it holds so many records, that of a report of any size some come out at all. */
const ON_PAPER = 5000;

/**
 * How much of a long list is drawn: so many records at first, and twice as many each time that a reader asks for more. The
 * last time the button goes, and the focus with it to the first record that it brought.
 */
export class ShowMoreController {
  readonly #host: Host;
  readonly #paper: PaperController;
  #asked: number;

  constructor(host: Host, shown = 200) {
    this.#host = host;
    this.#paper = new PaperController(host);
    this.#asked = shown;
  }

  /** How many records are drawn. */
  get shown(): number {
    return this.#paper.isOnPaper ? Math.max(this.#asked, ON_PAPER) : this.#asked;
  }

  /** The button for the rest of `count` records; nothing where all are drawn. */
  renderMore(count: number, language: Language): TemplateResult | typeof nothing {
    const rest = count - this.shown;
    if (rest <= 0) return nothing;
    return html`<button type="button" class="button" part="more" data-stop @click=${this.#onMore}>${baseMessages[language].more(Math.min(rest, this.shown), rest)}</button>`;
  }

  readonly #onMore = async (): Promise<void> => {
    const before = this.#marks.length;
    this.#asked *= 2;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#host.renderRoot.querySelector('[part~=more]') === null) this.#marks[before]?.focus();
  };

  /** The records that are drawn, those first that were first. */
  get #marks(): NodeListOf<HTMLElement | SVGElement> {
    return this.#host.renderRoot.querySelectorAll('[data-target]');
  }
}
