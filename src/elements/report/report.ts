import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { type FilterDetail, send } from '../../core/events.js';
import { LanguageController } from '../../core/language-controller.js';
import { ReportData, reportData } from '../../core/report-data.js';

type ReportFilter = typeof import('../../core/report-filter.js');

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
        min-height: 0;
        margin: 0;
      }
    }
  `;

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    link: {},
    bureau: { reflect: true },
    section: { reflect: true },
    year: { reflect: true },
    controls: { type: Boolean, reflect: true },
    filters: { state: true },
  };

  /** A compiled report, as an object or its JSON text; it is checked before it is drawn. */
  report: unknown = null;
  /** The URL of a compiled report. */
  src = '';

  /** `url` keeps what a reader has selected and filtered in the fragment of the page's address; with an `id`, under that name. */
  link = '';
  /** Only what is of these bureaus: ids, separated by spaces. */
  bureau = '';
  /** Only what stands in this section and the sections inside it. */
  section = '';
  /** Only what is of this year, `2020`. */
  year = '';
  /** Shows a bar with which a reader filters. */
  controls = false;

  /** The code of filters, once a page or a reader needs it. */
  private filters: ReportFilter | null = null;
  private unlink: (() => void) | undefined;
  private readonly languages = new LanguageController(this);

  readonly [reportData] = new ReportData(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unlink?.();
    this.unlink = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.follow();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { filter } = this;
    const isSet = filter.bureau !== '' || filter.section !== '' || filter.year !== '';
    if ((isSet || this.controls) && !this.filters) this.loadFilters();
    if (changed.has('bureau') || changed.has('section') || changed.has('year') || changed.has('filters')) {
      const { filters } = this;
      this[reportData].filter(isSet ? (loaded) => filters?.applyFilter(loaded, filter) ?? null : null);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('link')) this.follow();
  }

  private get filter(): FilterDetail {
    return { bureau: this.bureau ?? '', section: this.section ?? '', year: this.year ?? '' };
  }

  private async loadFilters(): Promise<void> {
    const filters = await import('../../core/report-filter.js');
    const { styleSheet } = filters.filterBarStyles;
    const root = this.renderRoot;
    if (this.filters === null && styleSheet && root instanceof ShadowRoot)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    this.filters = filters;
  }

  /** Sets another filter and tells the page. */
  private readonly choose = (filter: FilterDetail): void => {
    const { bureau, section, year } = this.filter;
    if (filter.bureau === bureau && filter.section === section && filter.year === year) return;
    this.bureau = filter.bureau;
    this.section = filter.section;
    this.year = filter.year;
    send(this, 'gazette-filter', filter);
  };

  /** Begins or ends to keep selection and filter in the address; the code for it is loaded when a page asks for it. */
  private async follow(): Promise<void> {
    this.unlink?.();
    this.unlink = undefined;
    if (this.link !== 'url') return;
    const { linkToUrl } = await import('../../core/url-link.js');
    if (!this.isConnected || this.link !== 'url' || this.unlink) return;
    const { selection } = this[reportData];
    this.unlink = linkToUrl(this.id ? `gazette-${this.id}` : 'gazette', {
      read: () => ({ '': selection.selected ?? '', ...this.filter }),
      write: ({ '': record = '', bureau = '', section = '', year = '' }) => {
        selection.select(record || null);
        this.choose({ bureau, section, year });
      },
      subscribe: (listener) => {
        const leave = selection.subscribe(listener);
        this.addEventListener('gazette-filter', listener);
        return () => {
          leave();
          this.removeEventListener('gazette-filter', listener);
        };
      },
    });
  }

  protected override render(): TemplateResult {
    const bar = this.filters?.renderFilterBar(
      this[reportData].loaded,
      this.filter,
      this.languages.language,
      this.choose,
    );
    return html`${this.controls ? html`<div class="controls">${bar ?? nothing}</div>` : nothing}<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-report': GazetteReport;
  }
}
