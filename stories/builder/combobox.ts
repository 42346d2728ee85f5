import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Option } from '../fields.js';
import { search } from './search.js';

/** More than these are no list to look through: the rest is found by typing on. */
const LISTED = 100;

/** The detail of `pick`: the option that an editor took. */
export interface PickDetail {
  value: string;
}

/** What a combobox says, in the editor's language. */
export interface ComboboxMessages {
  found: (count: number) => string;
  none: string;
  more: (count: number) => string;
}

/**
 * A list to search, as the ARIA practices have it: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Typing narrows
 * it, the arrows go through it, Enter takes one, Escape leaves things as they were. It is rendered into the page, so that
 * the page's style sheet and the label beside it reach it.
 */
export class SearchCombobox extends LitElement {
  static override properties: PropertyDeclarations = {
    name: {},
    label: {},
    options: { attribute: false },
    value: {},
    placeholder: {},
    messages: { attribute: false },
    query: { state: true },
    isOpen: { state: true },
    active: { state: true },
  };

  /** Makes the ids of its parts; no two on a page have one. */
  name = '';
  label = '';
  options: readonly Option[] = [];
  /** The option that is taken; "" for none. */
  value = '';
  placeholder = '';
  messages: ComboboxMessages | null = null;

  /** What is typed; null while the field shows what is taken. */
  private query: string | null = null;
  private isOpen = false;
  /** The place of the option that the arrows are at; -1 for none. */
  private active = -1;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private get taken(): Option | undefined {
    return this.options.find(({ value }) => value === this.value);
  }

  private get found(): Option[] {
    return search(this.options, this.query ?? '');
  }

  protected override render(): TemplateResult {
    const { found, isOpen, messages, name } = this;
    const listed = found.slice(0, LISTED);
    const optionId = (place: number): string => `${name}-option-${place}`;
    const count = found.length === 0 ? messages?.none : messages?.found(found.length);
    return html`<label class="builder-label" for=${`${name}-input`}>${this.label}</label>
      <div class="combobox">
        <input
          id=${`${name}-input`}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls=${`${name}-list`}
          aria-activedescendant=${isOpen && this.active >= 0 ? optionId(this.active) : nothing}
          placeholder=${this.placeholder}
          .value=${this.query ?? this.taken?.label ?? this.value}
          @input=${this.onInput}
          @keydown=${this.onKeyDown}
          @click=${this.open}
          @blur=${this.leave}
        />
        <ul id=${`${name}-list`} role="listbox" aria-label=${this.label} ?hidden=${!isOpen || listed.length === 0}>
          ${
            isOpen
              ? listed.map(
                  ({ value, label, detail }, place) =>
                    html`<li
                      id=${optionId(place)}
                      role="option"
                      aria-selected=${value === this.value ? 'true' : 'false'}
                      ?data-active=${place === this.active}
                      @mousedown=${(event: MouseEvent) => this.onPress(event, value)}
                    ><span>${label}</span>${detail ? html`<small>${detail}</small>` : nothing}</li>`,
                )
              : nothing
          }
        </ul>
        ${isOpen && found.length > LISTED ? html`<p class="hint">${messages?.more(found.length - LISTED)}</p>` : nothing}
        ${isOpen && found.length === 0 ? html`<p class="hint">${messages?.none}</p>` : nothing}
        <p class="spoken" role="status">${isOpen ? count : ''}</p>
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active')) this.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }

  private readonly open = (): void => {
    if (this.isOpen) return;
    this.isOpen = true;
    this.active = this.found.findIndex(({ value }) => value === this.value);
    this.querySelector('input')?.select();
  };

  private readonly leave = (): void => {
    this.isOpen = false;
    this.query = null;
    this.active = -1;
  };

  private readonly onInput = (event: InputEvent): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.isOpen = true;
    this.active = this.query !== '' && this.found.length > 0 ? 0 : -1;
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const last = Math.min(this.found.length, LISTED) - 1;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!this.isOpen) {
        this.open();
        return;
      }
      this.active =
        this.active === -1 && step < 0 ? last : Math.max(Math.min(this.active + step, last), Math.min(0, last));
    } else if (event.key === 'Enter' && this.isOpen) {
      event.preventDefault();
      const option = this.found[this.active];
      if (option) this.take(option.value);
    } else if (event.key === 'Escape' && (this.isOpen || this.query !== null)) {
      event.preventDefault();
      this.leave();
    }
  };

  private onPress(event: MouseEvent, value: string): void {
    // The field keeps the focus.
    event.preventDefault();
    this.take(value);
  }

  private take(value: string): void {
    this.leave();
    this.dispatchEvent(new CustomEvent<PickDetail>('pick', { detail: { value } }));
  }
}
