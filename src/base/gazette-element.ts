import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import '../context/events.js';
import { faultyReport } from '../context/loaded-report.js';
import type { LayoutContext } from '../drawing/layout-context.js';
import { isSameTarget, type MarkTarget } from '../report/mark-target.js';
import type { Problem } from '../report/problem.js';
import type { ReportIndex } from '../report/report-index.js';
import type { Source } from '../source/source.js';
import { renderAnnotations } from './annotations.js';
import { AnnouncerController } from './behaviors/announcer.js';
import { ExportPanelController } from './behaviors/export-panel.js';
import { FontsController } from './behaviors/fonts.js';
import { LazyUiController } from './behaviors/lazy-ui.js';
import { MarksController } from './behaviors/marks.js';
import { OpenSourceController } from './behaviors/open-source.js';
import { Prerendered } from './behaviors/prerendered.js';
import { type Outcome, ReportStatus } from './behaviors/report-status.js';
import { RovingTabindexController } from './behaviors/roving-tabindex.js';
import { WidthController } from './behaviors/width.js';
import { type HideablePart, renderLoading, renderUnreachable } from './chrome.js';
import { computeView, type View } from './compute-view.js';
import { baseMessages } from './messages.js';
import { renderWidget } from './render-widget.js';
import { ReportElement } from './report-element.js';
import { elementStyles } from './styles.js';
import type { Widget } from './widget.js';

/**
 * What every element with a widget shares: it finds the report, measures the width, has the widget drawn, and sets around
 * the drawing its heading, legend, notes, toolbar and source panel. Each thing a reader does is a behaviour of its own.
 *
 * @typeParam Options the attributes as written, and what a reader has asked for since
 * @typeParam Content the records that the widget draws
 *
 * @slot annotation - What the page's editors remark on it, beneath the drawing; `annotation-` before the id of a record while `highlight` names it.
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
 * @csspart annotation - What the page's editors remark.
 * @csspart takeaway - The panel of downloads, embed code and citation.
 * @csspart credit - The line that says where the report was published.
 * @csspart toolbar - Chart or table, and downloads.
 * @csspart loading - What stands in place until the report is there.
 * @csspart error - What is wrong, in place of the drawing.
 */
export abstract class GazetteElement<Options, Content> extends ReportElement {
  static override styles = elementStyles;

  static override properties: PropertyDeclarations = {
    heading: {},
    standfirst: {},
    hide: {},
    highlight: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    view: { reflect: true },
    size: { reflect: true },
    theme: { reflect: true },
  };

  /** Words for the heading, instead of the widget's own. */
  heading = '';
  /** The heading's level among those of the page, from 1 to 6. */
  headingLevel = 2;
  /** Words for the standfirst, instead of the widget's own. */
  standfirst = '';
  /** Parts to leave out, separated by spaces: heading standfirst notes key source toolbar, and of the toolbar view download embed cite. */
  hide = '';
  /**
   * The ids of records that the page brings out, separated by spaces: all others turn grey. A scrolling story sets it step by
   * step. Where none of them is drawn, it does nothing.
   */
  highlight = '';
  /** The drawing, or its data as a table. */
  view: 'chart' | 'table' = 'chart';
  /** `large` sets text and targets half as large again. */
  size = '';
  /** `light` or `dark`; by default the page's colour scheme. */
  theme = '';

  protected readonly announcer = new AnnouncerController(this);
  private readonly lazyUi = new LazyUiController(this);
  protected readonly openSource = new OpenSourceController(
    this,
    { data: this.data, languages: this.languages, lazyUi: this.lazyUi, announcer: this.announcer },
    () => this.canReveal,
  );
  private readonly exportPanel = new ExportPanelController(this, this.lazyUi);
  private readonly widths = new WidthController(this);
  private readonly reportStatus = new ReportStatus(this);

  /** What the last update drew; null while there is nothing to draw. */
  protected current: View<Content> | null = null;
  private outcome: Outcome | null = null;
  private prerendered: Prerendered | undefined;
  /** Whether what was rendered last only waits. */
  private isWaiting = false;

  constructor() {
    super();
    new FontsController(this);
    new RovingTabindexController(this);
    new MarksController(this, this.data, {
      activate: (target) => this.activate(target),
      highlighted: (target) => {
        const index = this.data.loaded?.index;
        return (index && this.widget.highlightedMarks?.(target, index)) ?? [target];
      },
      broughtOut: () => this.broughtOut,
    });
  }

  /** What the element shows, apart from any page. */
  protected abstract readonly widget: Widget<Options, Content>;
  /** The attributes as written, and what a reader has asked for since. */
  protected abstract options(): Options;

  /** What a widget without a drawing shows in its place. */
  protected renderText(_view: View<Content>): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Controls of the widget's own, set above the drawing. */
  protected renderControls(_view: View<Content>): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What follows the drawing and not the table: a button for the rest of a long list. */
  protected renderMore(_view: View<Content>): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Acts on a mark: by default opens its source, or closes it. */
  protected activate(target: MarkTarget): void {
    if (target.type !== 'cluster' && target.type !== 'more') this.openSource.toggle(target);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.prerendered = new Prerendered(root);
    // Lit would render before the first of what is taken out later.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override render(): TemplateResult {
    this.isWaiting = false;
    const state = this.renderState();
    const isUnseen = this.isWaiting && this.prerendered?.stands;
    return html`<div class=${isUnseen ? 'frame unseen' : 'frame'}><div class=${this.scheme.isDark ? 'widget dark' : 'widget'} part="widget" @keydown=${this.onKeyDown}>
      <div class="ruler"><span></span></div>
      ${state}
      <p class="hidden" role="status">${this.announcer.message}</p>
    </div></div>`;
  }

  private renderState(): TemplateResult | typeof nothing {
    const { loaded } = this.data;
    this.current = null;
    if (!loaded || this.widths.width === 0) return this.renderWaiting();
    if (!loaded.index) return this.renderFailure(loaded.problems);
    try {
      const view = this.viewOf(loaded.index, this.widths.context(this.languages.language));
      if ('code' in view) return this.renderFailure([view, ...loaded.problems]);
      this.current = view;
      this.outcome = { report: view.index.whole.report, problems: loaded.problems };
      return this.renderView(view, loaded.problems);
    } catch (error) {
      // A fault of this library must not reach the page; it is told by the event and in place.
      console.warn('gazette-elements:', error);
      return this.renderFailure(faultyReport(error).problems);
    }
  }

  /**
   * What it shows of a report in a context, or what is wrong with its attributes: no page is needed, so that a picture can be
   * made without one.
   * @internal
   */
  viewOf(index: ReportIndex, context: LayoutContext): View<Content> | Problem {
    const { heading, standfirst, widget } = this;
    return computeView(widget, { index, options: this.options(), context, heading, standfirst });
  }

  private renderFailure(problems: readonly Problem[]): TemplateResult | typeof nothing {
    this.outcome = { problems };
    const { language } = this.languages;
    const ui = this.lazyUi.get();
    if (ui) return ui.renderProblems(problems, language, this.onRetry);
    return this.lazyUi.isMissing ? renderUnreachable(language) : this.renderWaiting();
  }

  /** While something is on its way: what a server has drawn, else the page's own words. */
  private renderWaiting(): TemplateResult | typeof nothing {
    this.isWaiting = true;
    return this.prerendered?.stands ? nothing : renderLoading(this.languages.language);
  }

  /**
   * A view with all that stands around it; of a view alone, as a server has it before any reader.
   * @internal
   */
  renderView(view: View<Content>, problems: readonly Problem[] = []): TemplateResult {
    const isTable = this.view === 'table';
    const { opened } = this.openSource;
    // What the page's attributes or a filter have since taken away has no source to show.
    const items = view.drawing?.marks.filter((mark) => mark.kind === 'item');
    const isDrawn = isTable || !items || items.some(({ target }) => isSameTarget(target, opened));
    const source = isDrawn ? this.openSource.source(view.index) : undefined;
    return renderWidget({
      ...view,
      problems,
      opened,
      lazyUi: isTable || problems.length > 0 ? this.lazyUi.get() : null,
      isTable,
      ownView: this.widget.view ?? 'chart',
      isBundled: this.data.isAlone,
      isShown: this.isShown,
      controls: this.renderControls(view),
      text: isTable || view.isEmpty || view.drawing ? nothing : this.renderText(view),
      more: this.renderMore(view),
      sourcePanel: isDrawn ? this.openSource.renderPanel(view.index) : nothing,
      exportPanel: this.exportPanel.isOpen ? this.renderExportPanel(view, source) : nothing,
      annotations: renderAnnotations(this.broughtOut, this.languages.language),
      isExporting: this.exportPanel.isOpen,
      headingLevel: [1, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : nothing,
      setView: this.setView,
      toggleExport: this.toggleExport,
    });
  }

  private renderExportPanel(view: View<Content>, source: Source | undefined): TemplateResult | typeof nothing {
    return this.exportPanel.render(view, {
      isShown: this.isShown,
      entries: view.entries(),
      source,
      announce: (message) => this.announcer.announce(message),
    });
  }

  /** The ids of the records that the page brings out. */
  private get broughtOut(): string[] {
    return this.highlight.split(/\s+/).filter((id) => id !== '');
  }

  /** False for the widget that shows the text itself. */
  protected readonly canReveal: boolean = true;

  /** Whether the page has not left a part out. */
  private readonly isShown = (part: HideablePart): boolean => !this.hide.split(/\s+/).includes(part);

  /** Draws once all widgets that are about to draw have read what they need of the page. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.widths.prepare();
    super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // Before any behaviour looks for what was drawn.
    if (!this.isWaiting) this.prerendered?.remove();
  }

  protected override updated(): void {
    if (this.outcome) this.reportStatus.notify(this.outcome);
    this.outcome = null;
  }

  /** Waits as well for what is loaded when a reader asks. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.lazyUi.pending) {
      await this.lazyUi.pending;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  private readonly setView = (view: 'chart' | 'table'): void => {
    const set = (): void => {
      this.view = view;
      this.announcer.announce(baseMessages[this.languages.language][view]);
    };
    // The drawing stays until its twin can be shown.
    if (view === 'chart') set();
    else this.lazyUi.load().then(set, this.onUnreachable);
  };

  private readonly toggleExport = (): void => {
    this.exportPanel.toggle().catch(this.onUnreachable);
  };

  private readonly onUnreachable = (): void =>
    this.announcer.announce(baseMessages[this.languages.language].unreachable);

  /** Escape closes what is open. */
  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && (this.openSource.close() || this.exportPanel.close())) event.preventDefault();
  };

  private readonly onRetry = (): void => {
    this.lazyUi.get()?.retry(this, this.data, this.languages.language, (words) => this.announcer.announce(words));
  };
}
