import { ContextProvider } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LanguageController } from '../../base/behaviors/language.js';
import { createProperty } from '../../base/create-property.js';
import { reportContext } from '../../context/report-context.js';
import { ReportController } from '../../context/report-controller.js';
import type { FilterController } from './filter-controller.js';

type Options = typeof import('./options.js');

/**
 * Gives the widgets inside it a report, a language (by its `lang`), one selection and one filter. Two of them on one page
 * never mix. A filter limits what widgets list; a record that the page names itself (a card, a figure in a sentence)
 * stays.
 *
 * @element gazette-report
 * @summary Gives the widgets inside it one report, one language, one selection and one filter.
 * @slot - Anything: widgets, and the page's own content around them.
 * @fires {CustomEvent<FilterDetail>} gazette-filter - A reader, or the address with `link="url"`, set another filter.
 * @csspart filter - The bar with which a reader filters.
 */
export class GazetteReport extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    .controls {
      min-height: calc(83px * var(--gazette-scale, 1));
      margin-block-end: 24px;
    }
    @media print {
      .controls {
        display: none;
      }
    }
  `;
  static override createProperty = createProperty;

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    link: {},
    bureau: { reflect: true },
    section: { reflect: true },
    year: { reflect: true },
    controls: { type: Boolean, reflect: true },
  };

  /** A compiled report, as an object or its JSON text; it is checked before it is drawn. */
  report: unknown = null;
  /** The URL of a compiled report. */
  src = '';

  /**
   * `url` keeps what a reader has selected and filtered in the fragment of the page's address, as `gazette=…` and
   * `gazette.year=…`; with an `id` as `gazette-id=…`. Of several with one name the second is `gazette~2=…`.
   */
  link = '';
  /** Only what is of these bureaus: ids, separated by spaces. */
  bureau = '';
  /** Only what stands in this section and the sections inside it. */
  section = '';
  /** Only what is of this year, `2020`. */
  year = '';
  /** Shows a bar with which a reader filters. */
  controls = false;

  private readonly languages = new LanguageController(this);
  private readonly data = new ReportController(this);
  /** The code of filters and of the address, once a page asks for one of them; "loading" until it has come. */
  private options: (Pick<Options, 'renderFilterBar'> & { filter: FilterController }) | 'loading' | null = null;

  constructor() {
    super();
    new ContextProvider(this, { context: reportContext, initialValue: this.data });
  }

  protected override willUpdate(): void {
    if (this.options || !(this.link || this.bureau || this.section || this.year || this.controls)) return;
    this.loadOptions();
  }

  private async loadOptions(): Promise<void> {
    this.options = 'loading';
    // What is filtered out is not shown first.
    if (this.bureau || this.section || this.year) this.data.filter(() => null);
    const { FilterController, UrlStateController, filterBarStyles, renderFilterBar } = await import('./options.js');
    const { styleSheet } = filterBarStyles;
    if (styleSheet && this.shadowRoot)
      this.shadowRoot.adoptedStyleSheets = [...this.shadowRoot.adoptedStyleSheets, styleSheet];
    const filter = new FilterController(this, this.data);
    new UrlStateController(this, this.data, filter);
    this.options = { renderFilterBar, filter };
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`${this.controls ? html`<div class="controls">${this.renderBar()}</div>` : nothing}<slot></slot>`;
  }

  private renderBar(): TemplateResult | typeof nothing {
    if (this.options === null || this.options === 'loading') return nothing;
    const { renderFilterBar, filter } = this.options;
    return renderFilterBar(this.data.loaded, filter.filter, this.languages.language, (chosen) => filter.choose(chosen));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-report': GazetteReport;
  }
}
