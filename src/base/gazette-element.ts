import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { send } from '../context/events.js';
import { ReportData } from '../context/report-data.js';
import type { Drawing, Frame } from '../drawing/marks.js';
import { renderDrawing } from '../drawing/render-svg.js';
import type { Takeaway } from '../export/export-panel.js';
import { commonMessages } from '../i18n/common-messages.js';
import { localized } from '../i18n/language.js';
import { ContentError, type Problem } from '../report/problem.js';
import type { ReportIndex } from '../report/report-index.js';
import type { Bureau } from '../report/types.js';
import type { Source } from '../source/source.js';
import { Interaction } from './behaviors/interaction.js';
import { LanguageController } from './behaviors/language.js';
import { type OnDemand, OnDemandController } from './behaviors/lazy-ui.js';
import { WidthController } from './behaviors/width.js';
import { creditOf, renderBureaus, renderKey, renderLoading, renderTools } from './chrome.js';
import { createProperty } from './create-property.js';
import type { Details } from './details.js';
import { forgetWidths, measureFor } from './measure.js';
import { elementStyles } from './styles.js';

/** What stands around a drawing, in the reader's language. */
export interface Captions {
  /** The bureaus that the widget speaks of, for the line above the heading. */
  bureaus: readonly Bureau[];
  /** What follows them on that line: that a figure is economy-wide, say. */
  topic?: string;
  heading: string;
  /** How to read the drawing. */
  standfirst?: string;
  notes: readonly string[];
  /** One sentence that says the whole, for a screen reader. */
  summary: string;
  /** What a picture leaves out, where a reader has not asked for the whole. */
  leftOut?: string;
}

/** A part that a page can leave out; of the last three each opens by one button. */
export type HideablePart =
  | 'heading'
  | 'standfirst'
  | 'source'
  | 'toolbar'
  | 'view'
  | 'notes'
  | 'key'
  | 'download'
  | 'embed'
  | 'cite';

/**
 * What every widget shares: data, language, width, one selection, the frame around the drawing, the table twin, the
 * source panel, keyboard, states and events. A widget says which records it shows (`select`), how they are drawn
 * (`draw`), what stands around them (`caption`), and what it gives when a reader asks (`loadDetails`): its table, the
 * sources of its marks, its data.
 *
 * @typeParam Content the records that a widget draws
 *
 * @csspart widget - The whole widget.
 * @csspart kicker - The line above the heading: bureaus and topic.
 * @csspart heading - The heading.
 * @csspart standfirst - How to read the drawing.
 * @csspart plot - What holds the drawing, the table or the text.
 * @csspart drawing - The drawing, an SVG.
 * @csspart item - A mark that opens its source.
 * @csspart seal - The seal 据 after a figure.
 * @csspart table - The table twin.
 * @csspart source - The panel with the sentence.
 * @csspart key - The kinds of mark that the drawing uses.
 * @csspart note - A note under the drawing.
 * @csspart takeaway - The panel of downloads, embed code and citation.
 * @csspart credit - The line that says where the report was published.
 * @csspart toolbar - Chart or table, and downloads.
 * @csspart loading - What stands in place until the report is there.
 * @csspart error - What is wrong, in place of the drawing.
 * @cssprop [--gazette-scale=1] - Multiplies every text size and target; 1.5 is large text.
 * @cssprop [--gazette-display-font=inherit] - The face of headings and figures.
 * @cssprop [--gazette-ink=light-dark(#1c1b19, #edeae3)] - Figures and headings.
 * @cssprop [--gazette-ink-2=light-dark(#4a4843, #c5c1b8)] - Text.
 * @cssprop [--gazette-ink-3=light-dark(#6a675f, #9c988f)] - What is not stated.
 * @cssprop [--gazette-hair=light-dark(#d9d5cb, #363a41)] - Lines between rows.
 * @cssprop [--gazette-axis=light-dark(#8f8b81, #7c7f86)] - Leaders and ticks.
 * @cssprop [--gazette-paper=light-dark(#fdfcf9, #15171b)] - The ground of the source panel.
 * @cssprop [--gazette-seal=light-dark(#bd3316, #ff8468)] - The seal 据, and nothing else.
 * @cssprop [--gazette-bureau-1=light-dark(#2f3d96, #a5b0f7)] - The marks of the first bureau.
 * @cssprop [--gazette-bureau-2=light-dark(#0b7463, #5cc7ae)] - The marks of the second bureau.
 * @cssprop [--gazette-bureau-3=light-dark(#8a4a00, #e8b268)] - The marks of the third bureau.
 * @cssprop [--gazette-bureau-4=light-dark(#7a2f6d, #dd9fd2)] - The marks of the fourth bureau.
 * @cssprop [--gazette-bureau-1-tint=light-dark(#e3e6f5, #262c52)] - The ground of a quoted figure of the first bureau.
 * @cssprop [--gazette-bureau-2-tint=light-dark(#d9efe8, #133a31)] - The ground of a quoted figure of the second bureau.
 * @cssprop [--gazette-bureau-3-tint=light-dark(#f6e8d6, #43300f)] - The ground of a quoted figure of the third bureau.
 * @cssprop [--gazette-bureau-4-tint=light-dark(#f2e2ee, #40213a)] - The ground of a quoted figure of the fourth bureau.
 */
export abstract class GazetteElement<Content> extends LitElement {
  static override styles = elementStyles;
  static override createProperty = createProperty;

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    heading: {},
    standfirst: {},
    hide: {},
    view: { reflect: true },
    size: { reflect: true },
    theme: { reflect: true },
    opened: { state: true },
    announcement: { state: true },
    takeaway: { state: true },
  };

  /** A compiled report, as an object or its JSON text; it is checked before it is drawn. */
  report: unknown = null;
  /** The URL of a compiled report. */
  src = '';
  /** Words for the heading, instead of the widget's own. */
  heading = '';
  /** Words for the standfirst, instead of the widget's own. */
  standfirst = '';
  /** Parts to leave out, separated by spaces: heading standfirst notes key source toolbar, and of the toolbar view download embed cite. */
  hide = '';
  /** The drawing, or its data as a table. */
  view: 'chart' | 'table' = 'chart';
  /** `large` sets text and targets half as large again. */
  size = '';
  /** `light` or `dark`; by default the page's colour scheme. */
  theme = '';

  /** The record whose source this widget has open. */
  protected opened: string | null = null;
  /** What a screen reader is told next. */
  protected announcement: TemplateResult | string = '';
  /** Renders what a reader takes away; loaded when first asked for, null while closed. */
  private takeaway: ((takeaway: Takeaway) => TemplateResult) | null = null;

  protected readonly data = new ReportData(this);
  protected readonly languages = new LanguageController(this);
  private readonly widths = new WidthController(this);
  /** What the widget gives when a reader asks; null until it has come. */
  private details: Details<Content> | null = null;
  private readonly onDemand = new OnDemandController(this, async () => {
    this.details = await this.loadDetails();
  });
  private readonly interaction = new Interaction(this, {
    onDemand: this.onDemand,
    selection: () => this.data.selection,
    activate: (record) => this.activate(record),
    dismiss: () => this.close(),
    lightingOf: (record) => this.lightingOf(record),
    selectionChanged: () => {
      if (this.opened !== null && this.data.selection.selected !== this.opened) this.opened = null;
    },
  });
  /** False for a widget of one record that the page names: a filter chooses among what widgets list. */
  protected readonly filtered: boolean = true;
  /** True for the widget that shows the text itself. */
  protected readonly showsText: boolean = false;
  private told: unknown;

  /** The records to draw, from the attributes; throws a `ContentError` that names the attribute at fault. */
  protected abstract select(index: ReportIndex): Content;
  /** The drawing for a width, or null where the widget is text; it then says so in `renderText`. */
  protected abstract draw(content: Content, frame: Frame, index: ReportIndex): Drawing | null;
  protected abstract caption(content: Content, index: ReportIndex): Captions;
  protected abstract loadDetails(): Promise<Details<Content>>;

  /** True when there is nothing to draw. */
  protected isEmpty(_content: Content): boolean {
    return false;
  }

  /** What a widget without a drawing shows in its place. */
  protected renderText(_content: Content, _index: ReportIndex): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Controls of the widget's own, set above the drawing. */
  protected renderControls(_content: Content): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What follows the drawing and not the table: a button for the rest of a long list. */
  protected renderMore(_content: Content): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The marks that light up when a record is pointed at or opened anywhere: by default its own. */
  protected lightingOf(record: string): readonly string[] {
    return [record];
  }

  /** Acts on a mark: by default opens its source, or closes it. */
  protected activate(record: string): void {
    this.open(this.opened === record ? null : record);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.fonts?.addEventListener('loadingdone', this.onFonts);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts?.removeEventListener('loadingdone', this.onFonts);
  }

  private readonly onFonts = (): void => {
    forgetWidths();
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    return html`<div
      class="widget"
      part="widget"
      @focusin=${this.interaction.onFocusIn}
      @focusout=${this.interaction.onLeave}
      @keydown=${this.interaction.onKeyDown}
      @click=${this.interaction.onClick}
      @pointerover=${this.interaction.onPointerOver}
      @pointerout=${this.interaction.onLeave}
    >
      <div class="ruler"></div>
      ${this.renderState()}
      <p class="hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  private renderState(): TemplateResult {
    const loaded = this.data.loaded;
    if (!loaded || this.widths.width === 0) return renderLoading(this.languages.language);
    if (!loaded.index) return this.renderFailure(loaded.problems);
    try {
      const index = this.filtered ? loaded.index : loaded.index.whole;
      return this.renderContent(this.select(index), index, loaded.problems);
    } catch (error) {
      if (error instanceof ContentError) return this.renderFailure([error.problem, ...loaded.problems]);
      // A fault of this library must not reach the page; it is told by the event and in place.
      console.warn('gazette-elements:', error);
      return this.renderFailure([]);
    }
  }

  private renderFailure(problems: readonly Problem[]): TemplateResult {
    this.outcome = { problems };
    const { language } = this.languages;
    return this.onDemand.get()?.renderProblems(problems, language, this.onRetry) ?? renderLoading(language);
  }

  private renderContent(content: Content, index: ReportIndex, problems: readonly Problem[]): TemplateResult {
    const { shows } = this;
    const { language } = this.languages;
    const messages = commonMessages[language];
    const own = this.caption(content, index);
    const { filter } = index;
    const captions: Captions = {
      ...own,
      heading: this.heading || own.heading,
      standfirst: this.standfirst || (own.standfirst ?? ''),
      notes: filter ? [localized(filter.words, language), ...own.notes] : own.notes,
    };
    const empty = this.isEmpty(content);
    const drawing = empty || this.view === 'table' ? null : this.draw(content, this.frame(), index);
    // What the page's attributes or a filter have since taken away has no source to show.
    const stands = drawing?.marks.some((mark) => mark.kind === 'item' && mark.record === this.opened) ?? true;
    const isAsked = this.opened !== null || this.view === 'table' || problems.length > 0;
    const onDemand = isAsked ? this.onDemand.get() : null;
    const source = this.opened !== null && stands && onDemand ? this.sourceOf(this.opened, index, onDemand) : undefined;
    this.outcome = { report: index.whole.report, problems };
    return html`
      <div>
        ${renderBureaus(captions, index, language)}
        ${shows('heading') ? html`<h2 part="heading">${captions.heading}</h2>` : nothing}
        ${!empty && captions.standfirst && shows('standfirst') ? html`<p class="standfirst" part="standfirst">${captions.standfirst}</p>` : nothing}
      </div>
      ${this.renderControls(content)}
      <div class="body">
      <div class="plot" part="plot">
        ${empty ? html`<p class="quiet">${messages.empty}</p>` : nothing}
        ${drawing ? renderDrawing(drawing, { name: captions.summary, seal: messages.seal, open: this.opened }) : nothing}
        ${!drawing && !empty && this.view === 'chart' ? this.renderText(content, index) : nothing}
        ${!empty && this.view === 'table' && this.details ? onDemand?.renderTable(this.details.tabulate(content, index, language), captions.summary, language, this.opened) : nothing}
      </div>
      ${source ? onDemand?.renderSourcePanel(index, source, language, { copy: (words) => this.copy(words), read: this.reading(), close: () => this.close() }) : nothing}
      </div>
      ${drawing ? this.renderMore(content) : nothing}
      ${drawing && shows('key') ? renderKey(drawing.key, language) : nothing}
      ${shows('notes') ? captions.notes.map((note) => html`<p class="note" part="note">${note}</p>`) : nothing}
      ${problems.length > 0 ? onDemand?.renderLeftOut(problems, language) : nothing}
      ${this.takeaway ? this.takeaway(this.takeawayOf(content, index, captions, source)) : nothing}
      <div class="foot">
        ${shows('source') ? html`<p class="credit" part="credit">${creditOf(index, language)}</p>` : nothing}
        ${shows('toolbar') ? renderTools({ view: this.view, takingAway: this.takeaway !== null, shows }, language, { turnTo: (view) => this.turnTo(view), takeAway: () => this.toggleTakeaway() }) : nothing}
      </div>`;
  }

  /** Whether the page has not left a part out. */
  private readonly shows = (part: HideablePart): boolean => !this.hide.split(/\s+/).includes(part);

  /** What the last render came to; told to the page once it is on screen. */
  private outcome: { report?: ReportIndex['report']; problems: readonly Problem[] } | undefined;

  /** Waits as well for what is loaded on demand. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.onDemand.pending) {
      await this.onDemand.pending;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  protected override updated(_changed: PropertyValues): void {
    const outcome = this.outcome;
    this.outcome = undefined;
    if (!outcome) return;
    const told = outcome.report ?? JSON.stringify(outcome.problems);
    if (told === this.told) return;
    this.told = told;
    if (outcome.problems.length > 0 || !outcome.report) send(this, 'gazette-error', { problems: outcome.problems });
    if (outcome.report) send(this, 'gazette-ready', { report: outcome.report.id });
  }

  /** The width, text measure, language and scale that a layout is given. */
  protected frame(): Frame {
    const scale = Number.parseFloat(getComputedStyle(this).getPropertyValue('--_scale'));
    return {
      width: this.widths.width,
      measure: measureFor(this.renderRoot.firstElementChild ?? this),
      language: this.languages.language,
      scale: Number.isFinite(scale) && scale > 0 ? Math.min(scale, 4) : 1,
    };
  }

  /** Opens the source of a record in this widget, or closes it. */
  protected open(record: string | null): void {
    if (record === this.opened) return;
    this.opened = record;
    this.data.selection.select(record);
    send(this, 'gazette-select', { record });
    const tell = (onDemand: OnDemand): void => {
      const index = this.data.loaded?.index;
      if (!index) return;
      const source = record === null ? undefined : this.sourceOf(record, index, onDemand);
      this.announcement = onDemand.sourceAnnouncement(index, source, this.languages.language);
    };
    // Without its own files the widget has nothing to tell.
    this.onDemand.load().then(tell, () => {});
  }

  private sourceOf(record: string, index: ReportIndex, { markSource }: OnDemand): Source | undefined {
    return markSource(record, this.details, index, this.languages.language);
  }

  private turnTo(view: 'chart' | 'table'): void {
    const turn = (): void => {
      this.view = view;
      this.announcement = commonMessages[this.languages.language][view];
    };
    // The drawing stays until its twin can be shown.
    if (view === 'chart') turn();
    else this.onDemand.load().then(turn, this.onUnreachable);
  }

  /** Closes what is open, gives the focus back to what opened it, and says whether anything was open. */
  private close(): boolean {
    const record = this.opened;
    if (record !== null) {
      this.open(null);
      this.focusOn(`[data-stop][data-record="${CSS.escape(record)}"]`);
    } else if (this.takeaway) this.closeTakeaway();
    else return false;
    return true;
  }

  private closeTakeaway(): void {
    this.takeaway = null;
    this.focusOn('.tools [aria-expanded]');
  }

  private focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement | SVGElement>(selector)?.focus();
  }

  private toggleTakeaway(): void {
    if (this.takeaway) this.closeTakeaway();
    else
      Promise.all([import('../export/export-panel.js'), this.onDemand.load()]).then(([{ renderTakeaway }]) => {
        this.takeaway = renderTakeaway;
      }, this.onUnreachable);
  }

  private readonly onUnreachable = (): void => {
    this.announcement = commonMessages[this.languages.language].unreachable;
  };

  private takeawayOf(content: Content, index: ReportIndex, captions: Captions, source: Source | undefined): Takeaway {
    const frame: Frame = { ...this.frame(), still: true };
    return {
      host: this,
      widget: this.renderRoot.firstElementChild ?? this,
      index,
      frame,
      drawing: this.isEmpty(content) ? null : this.draw(content, frame, index),
      captions,
      shows: this.shows,
      entries: this.details?.entriesOf?.(content, index),
      source,
      announce: (words) => {
        this.announcement = words;
      },
      close: () => this.closeTakeaway(),
    };
  }

  /** Shows the open record in the text, where another widget of the report shows it. */
  private reading(): (() => void) | null {
    const { reader } = this.data.selection;
    const record = this.opened;
    return reader && record !== null && !this.showsText ? () => reader(record) : null;
  }

  private copy(words: string): void {
    this.onDemand.use(async ({ copyWords }) => {
      this.announcement = await copyWords(words, this.languages.language);
    });
  }

  private readonly onRetry = (): void => {
    this.data.retry();
    this.requestUpdate();
  };
}
