import { ContextProvider } from '@lit/context';
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AnnouncerController } from '../../base/behaviors/announcer.js';
import { ReportElement } from '../../base/report-element.js';
import { type FilterDetail, send } from '../../context/events.js';
import { type LoadedReport, missingFiles } from '../../context/loaded-report.js';
import { reportContext } from '../../context/report-context.js';
import { FILE_TIMEOUT, within } from '../../context/within.js';
import { addStyles } from '../../platform/style-sheets.js';
import type { FilterController } from './filter-controller.js';

type Options = typeof import('./options.js');

/**
 * Gives the widgets inside it a report, a language (by its `lang`), one selection and one filter. Two of them on one page
 * never mix. A filter limits what widgets list; a record that the page names itself (a card, a figure in a sentence)
 * stays. Where it is given no report it says so, and so do the widgets inside it.
 *
 * @element gazette-report
 * @summary Gives the widgets inside it one report, one language, one selection and one filter.
 * @slot - Anything: widgets, and the page's own content around them.
 * @fires {CustomEvent<FilterDetail>} gazette-filter - A reader, or the address with `link="url"`, set another filter.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - There is no report to give; the detail says why.
 * @csspart filter - The bar with which a reader filters.
 * @csspart error - What is wrong, above the content.
 * @csspart retry - The button that tries again.
 */
export class GazetteReport extends ReportElement {
  static override styles = css`
    :host {
      display: block;
      column-rule-color: CanvasText;
    }
    :host([hidden]) {
      display: none;
    }
    /* Widgets in a row keep apart; a page's own margin is stronger than this one. */
    ::slotted(:is(
        gazette-bureau-comparison,
        gazette-change-chart,
        gazette-collaboration-map,
        gazette-document-list,
        gazette-framework,
        gazette-metric-card,
        gazette-metric-grid,
        gazette-outcome-threads,
        gazette-pictogram,
        gazette-report-outline,
        gazette-series,
        gazette-source-text,
        gazette-target-tracker,
        gazette-tier-pyramid,
        gazette-timeline
      ):not(:last-child)) {
      margin-block-end: 40px;
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

  static override properties: PropertyDeclarations = {
    bundled: { type: Boolean },
    link: {},
    bureau: { reflect: true },
    section: { reflect: true },
    year: { reflect: true },
    controls: { type: Boolean, reflect: true },
  };

  /** Gives the report that comes with the elements, where no other is given. */
  bundled = false;

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

  /** The code of filters, of the address and of what is wrong, once one of them is needed. */
  private options: Options | null = null;
  private isOptionsAsked = false;
  private filter: FilterController | null = null;
  private announcer: AnnouncerController | null = null;
  private told: LoadedReport | null = null;

  constructor() {
    super();
    new ContextProvider(this, { context: reportContext, initialValue: this.data });
  }

  /** What of its own report is wrong, where nothing of it can be used; null where there is no such thing. */
  private get failure(): LoadedReport | null {
    const { loaded, isOwn } = this.data;
    return isOwn && loaded && !loaded.index ? loaded : null;
  }

  protected override willUpdate(): void {
    const isFiltering = Boolean(this.link || this.bureau || this.section || this.year || this.controls);
    if (this.options) {
      if (isFiltering) this.startFiltering(this.options);
    } else if (!this.isOptionsAsked && (isFiltering || this.failure)) {
      this.isOptionsAsked = true;
      // What is filtered out is not shown first.
      if (this.bureau || this.section || this.year) this.data.filter(() => null);
      this.loadOptions();
    }
  }

  private async loadOptions(): Promise<void> {
    try {
      const options = await within(FILE_TIMEOUT, import('./options.js'));
      if (this.shadowRoot) addStyles(this.shadowRoot, options.optionStyles);
      this.options = options;
      this.requestUpdate();
    } catch (error) {
      // Without its code a filter cannot be kept, and the whole is not what the page asked for.
      this.data.filter((loaded) => (this.bureau || this.section || this.year ? missingFiles(error) : loaded));
    }
  }

  private startFiltering({ AnnouncerController, FilterController, UrlStateController }: Options): void {
    if (this.filter) return;
    this.announcer = new AnnouncerController(this);
    this.filter = new FilterController(this, this.data);
    new UrlStateController(this, this.data, this.filter);
  }

  protected override render(): TemplateResult {
    return html`${this.renderFailure()}${this.controls ? html`<div class=${this.scheme.isDark ? 'controls dark' : 'controls'}>${this.renderBar()}</div>` : nothing}<slot></slot>`;
  }

  private renderFailure(): TemplateResult | typeof nothing {
    const { failure, options } = this;
    if (!failure || !options) return nothing;
    const retry = (): void => options.retry(this, this.data, this.languages.language);
    return html`<div class=${this.scheme.isDark ? 'problems dark' : 'problems'}>${options.renderProblems(failure.problems, this.languages.language, retry)}</div>`;
  }

  private renderBar(): TemplateResult | typeof nothing {
    const { announcer, filter, options } = this;
    if (!announcer || !filter || !options) return nothing;
    const { language } = this.languages;
    const choose = async (chosen: FilterDetail): Promise<void> => {
      filter.choose(chosen);
      await this.updateComplete;
      announcer.announce(options.countShown(this.data.loaded, language));
    };
    return options.renderFilterBar(this.data.loaded, filter.filter, language, choose, announcer.message);
  }

  protected override updated(): void {
    const { failure } = this;
    if (failure && failure !== this.told) send(this, 'gazette-error', { problems: failure.problems });
    this.told = failure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-report': GazetteReport;
  }
}
