import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { LanguageController } from '../base/behaviors/language.js';
import { type FilterDetail, send } from './events.js';
import { applyFilter, filterBarStyles, renderFilterBar } from './filter-bar.js';
import type { ReportData } from './report-data.js';
import { takeKey } from './url-key.js';
import { linkToUrl } from './url-state.js';

/** A `<gazette-report>`, as far as its options go. */
export interface OptionsHost extends LitElement {
  link: string;
  bureau: string;
  section: string;
  year: string;
}

/**
 * The filter of a `<gazette-report>`, the bar that sets it, and the link of both filter and selection to the page's
 * address; loaded when a page asks for one of them.
 */
export class ReportOptions implements ReactiveController {
  readonly #host: OptionsHost;
  readonly #data: ReportData;
  readonly #languages: LanguageController;
  #applied = '';
  /** The id with which the address is linked; null while it is not. */
  #linked: string | null = null;
  #unlink: (() => void) | undefined;

  constructor(host: OptionsHost, data: ReportData, languages: LanguageController) {
    this.#host = host;
    this.#data = data;
    this.#languages = languages;
    const { styleSheet } = filterBarStyles;
    const root = host.renderRoot;
    if (styleSheet && root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    this.#apply();
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdate(): void {
    this.#apply();
  }

  hostUpdated(): void {
    const { isConnected, link, id } = this.#host;
    const wanted = isConnected && link === 'url' ? id : null;
    if (wanted === this.#linked) return;
    this.#unlink?.();
    this.#linked = wanted;
    this.#unlink = wanted === null ? undefined : this.#link();
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.hostUpdated();
  }

  renderBar(): TemplateResult {
    return renderFilterBar(this.#data.loaded, this.#filter, this.#languages.language, this.#choose);
  }

  get #filter(): FilterDetail {
    const { bureau, section, year } = this.#host;
    return { bureau, section, year };
  }

  #apply(): void {
    const filter = this.#filter;
    const key = JSON.stringify(filter);
    if (key === this.#applied) return;
    this.#applied = key;
    this.#data.filter((loaded) => applyFilter(loaded, filter));
  }

  /** Sets another filter and tells the page. */
  readonly #choose = (filter: FilterDetail): void => {
    const { bureau, section, year } = this.#filter;
    if (filter.bureau === bureau && filter.section === section && filter.year === year) return;
    Object.assign(this.#host, filter);
    send(this.#host, 'gazette-filter', filter);
  };

  #link(): () => void {
    const { selection } = this.#data;
    const { key, release } = takeKey(this.#host);
    const leave = linkToUrl(key, {
      read: () => ({ '': selection.selected ?? '', ...this.#filter }),
      write: ({ '': record = '', bureau = '', section = '', year = '' }) => {
        selection.select(record || null);
        this.#choose({ bureau, section, year });
      },
      subscribe: (listener) => {
        const unsubscribe = selection.subscribe(listener);
        this.#host.addEventListener('gazette-filter', listener);
        return () => {
          unsubscribe();
          this.#host.removeEventListener('gazette-filter', listener);
        };
      },
    });
    return () => {
      leave();
      release();
    };
  }
}
