import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { AnnouncerController } from '../../base/behaviors/announcer.js';
import type { FloatingPanelController } from '../../base/behaviors/floating-panel.js';
import { LazyUiController } from '../../base/behaviors/lazy-ui.js';
import { MarksController } from '../../base/behaviors/marks.js';
import { OpenSourceController } from '../../base/behaviors/open-source.js';
import { type Outcome, ReportStatus } from '../../base/behaviors/report-status.js';
import { ReportElement } from '../../base/report-element.js';
import { tagLanguages } from '../../base/tag-languages.js';
import '../../context/events.js';
import { faultyReport } from '../../context/loaded-report.js';
import { describeMetric, formatFigure } from '../../i18n/metric.js';
import { SEAL, statusTag } from '../../i18n/terms.js';
import { resolveId } from '../../report/attributes.js';
import { formatTarget, recordTarget } from '../../report/mark-target.js';
import { AttributeError, type Problem } from '../../report/problem.js';
import type { ReportIndex } from '../../report/report-index.js';
import { statusOf } from '../../report/status.js';
import type { Metric } from '../../report/types.js';
import { inlineFigureStyles } from './inline-figure.styles.js';

/**
 * One sourced number in running prose. It takes the font, size, line height and colour of the words around it and wraps
 * like a word; a click or Enter opens the sentence that states it, beside it.
 *
 * @element gazette-inline-figure
 * @summary One sourced number inside a sentence of prose.
 * @attr {string} size - `large` sets the panel half as large again; the figure keeps the size of the words around it.
 * @attr {string} theme - `light` or `dark`; by default the page's colour scheme.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The figure is shown.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The figure cannot be shown; the detail says why.
 * @csspart figure - The figure, a button.
 * @csspart seal - The seal after it.
 * @csspart source - The panel with the sentence.
 * @csspart error - What is wrong, after the page's own words.
 */
export class GazetteInlineFigure extends ReportElement {
  static override styles = inlineFigureStyles;

  static override properties: PropertyDeclarations = {
    metric: {},
  };

  /** The id of the metric to show. */
  metric = '';

  private readonly lazyUi = new LazyUiController(this);
  private readonly announcer = new AnnouncerController(this, null);
  private readonly source = new OpenSourceController(this, {
    data: this.data,
    languages: this.languages,
    lazyUi: this.lazyUi,
    announcer: this.announcer,
  });
  private readonly status = new ReportStatus(this);
  private floatingPanel: FloatingPanelController | null = null;
  private outcome: Outcome | null = null;

  constructor() {
    super();
    new MarksController(this, this.data, { activate: () => this.source.toggle(recordTarget(this.metric)) });
  }

  protected override willUpdate(): void {
    const ui = this.source.opened === null ? null : this.lazyUi.get();
    if (ui) this.floatingPanel ??= new ui.FloatingPanelController(this, { panel: '.panel', anchor: '.word' });
  }

  protected override render(): TemplateResult {
    return this.scheme.isDark ? html`<span class="dark">${this.renderState()}</span>` : this.renderState();
  }

  private renderState(): TemplateResult {
    const { loaded } = this.data;
    if (!loaded) return this.renderLoading();
    if (!loaded.index) return this.renderProblems(loaded.problems);
    try {
      const metric = resolveId('metric', this.metric, loaded.index.metrics);
      const figure = this.renderFigure(metric, loaded.index);
      this.outcome = { report: loaded.index.report, problems: [] };
      return figure;
    } catch (error) {
      if (error instanceof AttributeError) return this.renderProblems([error.problem]);
      // A fault of this library must not reach the page; it is told by the event and in place.
      console.warn('gazette-elements:', error);
      return this.renderProblems(faultyReport(error).problems);
    }
  }

  /** The page's own words in the place that the figure will take, so that the line does not move. */
  private renderLoading(): TemplateResult {
    return html`<span class="word" aria-busy="true"><span class="value"><slot></slot></span><span class="seal" aria-hidden="true">${SEAL}</span></span>${this.renderAnnouncement()}`;
  }

  private renderAnnouncement(): TemplateResult | typeof nothing {
    const { message } = this.announcer;
    return message === null ? nothing : html`<span role="status" class="hidden">${message}</span>`;
  }

  private renderFigure(metric: Metric, index: ReportIndex): TemplateResult {
    const { language } = this.languages;
    const { text } = formatFigure(metric, language);
    const status = statusTag(statusOf(metric), language);
    const isOpen = this.source.opened !== null;
    const source = this.source.source(index);
    const position = index.report.bureaus.findIndex(({ id }) => id === metric.bureau) + 1;
    // A real button is a box of its own and would not wrap or sit as a word does; so a span acts as one.
    return html`<span
        class="word bureau-${position}"
        part="figure"
        role="button"
        tabindex="0"
        data-stop
        data-target=${formatTarget(recordTarget(metric.id))}
        aria-label=${describeMetric(metric, language)}
        aria-expanded=${isOpen ? 'true' : 'false'}
      >${status === '' ? nothing : html`<span class="status" aria-hidden="true">${status}${language === 'zh' ? '' : ' '}</span>`}<span class="value" aria-hidden="true">${tagLanguages(text, language)}</span><span class="seal" part="seal" aria-hidden="true">${SEAL}</span></span>${
        source
          ? html`<div class="panel" popover="auto" tabindex="-1" @toggle=${this.onToggle}><div class="own">${this.source.renderPanel(index)}</div></div>`
          : nothing
      }${this.renderAnnouncement()}`;
  }

  private renderProblems(problems: readonly Problem[]): TemplateResult {
    this.outcome = { problems };
    const [problem] = problems;
    const ui = this.lazyUi.get();
    if (!problem || !ui) return html`<slot></slot>${this.renderAnnouncement()}`;
    const { language } = this.languages;
    return html`<slot></slot><span class="problem" part="error" role="alert"
        >${ui.problemInLine(problem, language)}${ui.isRetryable(problems) ? ui.renderRetry(language, this.retry) : nothing}</span
      >${this.renderAnnouncement()}`;
  }

  protected override updated(): void {
    if (this.outcome) this.status.notify(this.outcome, this.metric);
    this.outcome = null;
  }

  private readonly retry = (): void => {
    this.lazyUi.get()?.retry(this, this.data, this.languages.language, (words) => this.announcer.announce(words));
  };

  /** The browser closed the panel itself: Escape, or a click elsewhere. */
  private readonly onToggle = (event: Event): void => {
    if ('newState' in event && event.newState === 'closed') this.source.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-inline-figure': GazetteInlineFigure;
  }
}
