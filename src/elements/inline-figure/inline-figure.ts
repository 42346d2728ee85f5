import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { createProperty } from '../../core/create-property.js';
import { send } from '../../core/events.js';
import { LanguageController } from '../../core/language-controller.js';
import { commonMessages } from '../../core/messages/common.js';
import { OnDemandController } from '../../core/on-demand-controller.js';
import { ReportData } from '../../core/report-data.js';
import { describeMetric } from '../../format/metric.js';
import { formatQuantity } from '../../format/quantity.js';
import { nearIds, type ReportIndex } from '../../report/lookup.js';
import type { Problem } from '../../report/problem.js';
import type { Metric } from '../../report/types.js';
import { inlineFigureStyles } from './inline-figure.styles.js';

/**
 * One sourced number in running prose. It takes the font, size, line height and colour of the words around it and wraps
 * like a word; a click or Enter opens the sentence that states it, beside it.
 *
 * @element gazette-inline-figure
 * @summary One sourced number inside a sentence of prose.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The figure is shown.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The figure cannot be shown; the detail says why.
 * @csspart figure - The figure, a button.
 * @csspart seal - The seal after it.
 * @csspart source - The panel with the sentence.
 */
export class GazetteInlineFigure extends LitElement {
  static override styles = inlineFigureStyles;
  static override createProperty = createProperty;

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    metric: {},
    opened: { state: true },
    announcement: { state: true },
  };

  /** A compiled report, as an object or its JSON text; it is checked before it is shown. */
  report: unknown = null;
  /** The URL of a compiled report. */
  src = '';
  /** The id of the metric to show. */
  metric = '';

  private opened = false;
  private announcement = '';

  private readonly data = new ReportData(this);
  private readonly onDemand = new OnDemandController(this);
  private readonly languages = new LanguageController(this);
  private unsubscribe: (() => void) | undefined;
  private told: unknown;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  protected override render(): TemplateResult {
    const loaded = this.data.loaded;
    if (!loaded) return this.renderLoading();
    const metric = loaded.index?.metrics.get(this.metric);
    if (!loaded.index || !metric)
      return this.renderProblem(loaded.index ? this.unknown(loaded.index) : loaded.problems[0]);
    return this.renderFigure(metric, loaded.index);
  }

  /** The page's own words in the place that the figure will take, so that the line does not move. */
  private renderLoading(): TemplateResult {
    const { seal } = commonMessages[this.languages.language];
    return html`<span class="figure" aria-busy="true"><span class="value"><slot></slot></span><span class="seal" aria-hidden="true">${seal}</span></span>`;
  }

  private renderFigure(metric: Metric, index: ReportIndex): TemplateResult {
    const { language } = this.languages;
    const messages = commonMessages[language];
    const { text } = formatQuantity(metric.quantity, language);
    const status = metric.role === 'target' ? messages.planned : metric.expected ? messages.expected : '';
    const onDemand = this.opened ? this.onDemand.get() : null;
    const position = index.report.bureaus.findIndex(({ id }) => id === metric.bureau) + 1;
    return html`<span
        class="figure bureau-${position}"
        part="figure"
        role="button"
        tabindex="0"
        aria-label=${describeMetric(metric, language)}
        aria-expanded=${this.opened ? 'true' : 'false'}
        @click=${this.toggle}
        @keydown=${this.onKeyDown}
        @focus=${this.point}
        @blur=${this.leave}
        @pointerenter=${this.point}
        @pointerleave=${this.leave}
      >${status === '' ? nothing : html`<span class="status" aria-hidden="true">${status}${language === 'zh' ? '' : ' '}</span>`}<span class="value" aria-hidden="true">${text}</span><span class="seal" part="seal" aria-hidden="true">${messages.seal}</span></span>${
        onDemand
          ? html`<div class="panel" popover="auto" @toggle=${this.onToggle}>${onDemand.renderSourcePanel(
              index,
              onDemand.entrySource({ kind: 'metric', record: metric }, index),
              language,
              {
                copy: (words) => this.copy(words),
                read: this.reading(),
                close: () => this.close(),
              },
            )}<p role="status" class="hidden">${this.announcement}</p></div>`
          : nothing
      }`;
  }

  private unknown({ metrics }: ReportIndex): Problem {
    if (this.metric === '') return { code: 'missing-attribute', attribute: 'metric' };
    return { code: 'unknown-id', attribute: 'metric', value: this.metric, near: nearIds(this.metric, metrics.keys()) };
  }

  private renderProblem(problem: Problem | undefined): TemplateResult {
    const words = problem ? this.onDemand.get()?.problemText(problem, this.languages.language) : undefined;
    if (words === undefined) return html`<slot></slot>`;
    return html`<slot></slot><span class="problem" part="error" role="alert">［${words}］</span>`;
  }

  protected override updated(): void {
    this.unsubscribe?.();
    this.unsubscribe = this.isConnected ? this.data.selection.subscribe(this.onSelection) : undefined;
    this.light();
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel');
    if (panel && !panel.matches(':popover-open')) this.place(panel);
    this.tell();
  }

  /** Tells the page, once for each report and metric, that the figure is shown or why it is not. */
  private tell(): void {
    const { loaded } = this.data;
    if (!loaded) return;
    const key = `${loaded.index?.report.id} ${this.metric}`;
    if (key === this.told) return;
    this.told = key;
    if (loaded.index?.metrics.has(this.metric)) send(this, 'gazette-ready', { report: loaded.index.report.id });
    else send(this, 'gazette-error', { problems: loaded.index ? [this.unknown(loaded.index)] : loaded.problems });
  }

  /** Opens the panel in the top layer, under the figure, inside the window; it scrolls with the page. */
  private place(panel: HTMLElement): void {
    panel.showPopover?.();
    const figure = this.renderRoot.querySelector('.figure')?.getBoundingClientRect();
    if (!figure) return;
    const width = panel.offsetWidth;
    const left = Math.max(8, Math.min(figure.left, document.documentElement.clientWidth - width - 8));
    panel.style.setProperty('left', `${left + window.scrollX}px`);
    panel.style.setProperty('top', `${figure.bottom + window.scrollY + 6}px`);
  }

  private readonly toggle = (): void => {
    if (this.opened) this.close();
    else {
      this.opened = true;
      this.data.selection.select(this.metric);
      send(this, 'gazette-select', { record: this.metric });
    }
  };

  /** A real button is a box of its own and would not wrap or sit as a word does; so a span acts as one. */
  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.toggle();
  };

  private close(): void {
    if (!this.opened) return;
    // The panel goes, and with it the focus that is in it.
    if (this.shadowRoot?.activeElement?.closest('.panel'))
      this.renderRoot.querySelector<HTMLElement>('.figure')?.focus();
    this.opened = false;
    this.data.selection.select(null);
    send(this, 'gazette-select', { record: null });
  }

  /** The browser closed the panel itself: Escape, or a click elsewhere. */
  private readonly onToggle = (event: Event): void => {
    if (event instanceof ToggleEvent && event.newState === 'closed') this.close();
  };

  private readonly point = (): void => this.data.selection.point(this.metric);
  private readonly leave = (): void => this.data.selection.point(null);

  private readonly onSelection = (): void => {
    if (this.opened && this.data.selection.selected !== this.metric) this.opened = false;
    this.light();
  };

  private light(): void {
    const figure = this.renderRoot.querySelector('.figure');
    figure?.classList.toggle('selected', this.data.selection.selected === this.metric);
    figure?.classList.toggle('pointed', this.data.selection.pointed === this.metric);
  }

  /** Shows the figure in the text, where a widget of the same report shows it. */
  private reading(): (() => void) | null {
    const { reader } = this.data.selection;
    return reader && (() => reader(this.metric));
  }

  private copy(words: string): void {
    this.onDemand.use(async ({ copyWords }) => {
      this.announcement = await copyWords(words, this.languages.language);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-inline-figure': GazetteInlineFigure;
  }
}
