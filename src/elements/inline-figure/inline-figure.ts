import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LanguageController } from '../../base/behaviors/language.js';
import { type OnDemand, OnDemandController } from '../../base/behaviors/lazy-ui.js';
import { createProperty } from '../../base/create-property.js';
import { send } from '../../context/events.js';
import { ReportData } from '../../context/report-data.js';
import { commonMessages } from '../../i18n/common-messages.js';
import { describeMetric } from '../../i18n/metric.js';
import { formatQuantity } from '../../i18n/quantity.js';
import type { Problem } from '../../report/problem.js';
import { nearIds, type ReportIndex } from '../../report/report-index.js';
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
 * @cssprop [--gazette-scale=1] - Multiplies every text size and target of the panel; 1.5 is large text.
 * @cssprop [--gazette-display-font=inherit] - The face of the seal and of the quoted sentence.
 * @cssprop [--gazette-ink=light-dark(#1c1b19, #edeae3)] - The panel's text, and what lights up a figure that is pointed at.
 * @cssprop [--gazette-ink-2=light-dark(#4a4843, #c5c1b8)] - The word before a figure that is planned or expected, and what is wrong.
 * @cssprop [--gazette-ink-3=light-dark(#6a675f, #9c988f)] - The marks between the places of the panel.
 * @cssprop [--gazette-hair=light-dark(#d9d5cb, #363a41)] - The line above the panel's actions.
 * @cssprop [--gazette-axis=light-dark(#8f8b81, #7c7f86)] - The dots under a break in the sentence.
 * @cssprop [--gazette-paper=light-dark(#fdfcf9, #15171b)] - The ground of the panel.
 * @cssprop [--gazette-seal=light-dark(#bd3316, #ff8468)] - The seal 据, and nothing else.
 * @cssprop [--gazette-bureau-1=light-dark(#2f3d96, #a5b0f7)] - The line under a figure of the first bureau.
 * @cssprop [--gazette-bureau-2=light-dark(#0b7463, #5cc7ae)] - The line under a figure of the second bureau.
 * @cssprop [--gazette-bureau-3=light-dark(#8a4a00, #e8b268)] - The line under a figure of the third bureau.
 * @cssprop [--gazette-bureau-4=light-dark(#7a2f6d, #dd9fd2)] - The line under a figure of the fourth bureau.
 * @cssprop [--gazette-bureau-1-tint=light-dark(#e3e6f5, #262c52)] - The ground of a quoted figure of the first bureau.
 * @cssprop [--gazette-bureau-2-tint=light-dark(#d9efe8, #133a31)] - The ground of a quoted figure of the second bureau.
 * @cssprop [--gazette-bureau-3-tint=light-dark(#f6e8d6, #43300f)] - The ground of a quoted figure of the third bureau.
 * @cssprop [--gazette-bureau-4-tint=light-dark(#f2e2ee, #40213a)] - The ground of a quoted figure of the fourth bureau.
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
  /** What a screen reader is told next; null before the first opening, so that a page of figures pays for none. */
  private announcement: TemplateResult | string | null = null;

  private readonly data = new ReportData(this);
  private readonly onDemand = new OnDemandController(this);
  private readonly languages = new LanguageController(this);
  private unsubscribe: (() => void) | undefined;
  private told: unknown;
  private letGo: (() => void) | undefined;
  private announcing: number | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.letGo?.();
    this.letGo = undefined;
    window.clearTimeout(this.announcing);
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
    return html`<span class="word" aria-busy="true"><span class="value"><slot></slot></span><span class="seal" aria-hidden="true">${seal}</span></span>`;
  }

  private renderFigure(metric: Metric, index: ReportIndex): TemplateResult {
    const { language } = this.languages;
    const messages = commonMessages[language];
    const { text } = formatQuantity(metric.quantity, language);
    const status = metric.role === 'target' ? messages.planned : metric.expected ? messages.expected : '';
    const onDemand = this.opened ? this.onDemand.get() : null;
    const position = index.report.bureaus.findIndex(({ id }) => id === metric.bureau) + 1;
    return html`<span
        class="word bureau-${position}"
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
            )}</div>`
          : nothing
      }${this.announcement === null ? nothing : html`<span role="status" class="hidden">${this.announcement}</span>`}`;
  }

  private unknown({ metrics }: ReportIndex): Problem {
    if (this.metric === '') return { code: 'missing-attribute', attribute: 'metric' };
    return { code: 'unknown-id', attribute: 'metric', value: this.metric, near: nearIds(this.metric, metrics.keys()) };
  }

  private renderProblem(problem: Problem | undefined): TemplateResult {
    const words = problem ? this.onDemand.get()?.problemInLine(problem, this.languages.language) : undefined;
    if (words === undefined) return html`<slot></slot>`;
    return html`<slot></slot><span class="problem" part="error" role="alert">${words}</span>`;
  }

  protected override updated(): void {
    this.unsubscribe?.();
    this.unsubscribe = this.isConnected ? this.data.selection.subscribe(this.onSelection) : undefined;
    this.light();
    this.place();
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

  /** Opens the panel in the top layer and keeps it beside the figure, or lets go of one that is no more. */
  private place(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel');
    const figure = this.renderRoot.querySelector('.word');
    if (panel && figure && this.isConnected) {
      if (this.letGo) return;
      panel.showPopover?.();
      this.letGo = this.onDemand.get()?.keepBeside(panel, figure);
    } else {
      this.letGo?.();
      this.letGo = undefined;
    }
  }

  private readonly toggle = (): void => {
    if (this.opened) this.close();
    else {
      this.opened = true;
      this.announcement ??= '';
      this.announce();
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
    if (this.shadowRoot?.activeElement?.closest('.panel')) this.renderRoot.querySelector<HTMLElement>('.word')?.focus();
    this.opened = false;
    this.announce();
    this.data.selection.select(null);
    send(this, 'gazette-select', { record: null });
  }

  /** Tells a screen reader the sentence, or that it is closed; later, as words that come with their node are not said. */
  private announce(): void {
    window.clearTimeout(this.announcing);
    this.announcing = window.setTimeout(() => this.onDemand.use(this.sayOpened), 100);
  }

  private readonly sayOpened = ({ entrySource, sourceAnnouncement }: OnDemand): void => {
    const { index } = this.data.loaded ?? {};
    const metric = index?.metrics.get(this.metric);
    if (!index || !metric) return;
    const source = this.opened ? entrySource({ kind: 'metric', record: metric }, index) : undefined;
    this.announcement = sourceAnnouncement(index, source, this.languages.language);
  };

  /** The browser closed the panel itself: Escape, or a click elsewhere. */
  private readonly onToggle = (event: Event): void => {
    if (event instanceof ToggleEvent && event.newState === 'closed') this.close();
  };

  private readonly point = (): void => this.data.selection.point(this.metric);
  private readonly leave = (): void => this.data.selection.point(null);

  private readonly onSelection = (): void => {
    if (this.opened && this.data.selection.selected !== this.metric) {
      this.opened = false;
      // Where it opens again, the same words are a change, and so announced.
      window.clearTimeout(this.announcing);
      this.announcement = '';
    }
    this.light();
  };

  private light(): void {
    const figure = this.renderRoot.querySelector('.word');
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
