import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LanguageController } from '../../base/behaviors/language.js';
import { createProperty } from '../../base/create-property.js';
import { ReportData, reportData } from '../../context/report-data.js';
import type { ReportOptions } from '../../context/report-options.js';

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
  readonly [reportData] = new ReportData(this);
  /** The code of filters and of the address, once a page asks for one of them; "loading" until it has come. */
  private options: ReportOptions | 'loading' | null = null;

  protected override willUpdate(): void {
    if (this.options || !(this.link || this.bureau || this.section || this.year || this.controls)) return;
    this.loadOptions();
  }

  private async loadOptions(): Promise<void> {
    this.options = 'loading';
    // What is filtered out is not shown first.
    if (this.bureau || this.section || this.year) this[reportData].filter(() => null);
    const { ReportOptions } = await import('../../context/report-options.js');
    this.options = new ReportOptions(this, this[reportData], this.languages);
  }

  protected override render(): TemplateResult {
    const bar = this.options === 'loading' ? nothing : this.options?.renderBar();
    return html`${this.controls ? html`<div class="controls">${bar ?? nothing}</div>` : nothing}<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-report': GazetteReport;
  }
}
