import { html, nothing, type PropertyDeclarations, svg, type TemplateResult } from 'lit';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import { announceFound, searchFieldStyles } from '../../base/search-field.js';
import { renderMark } from '../../drawing/render-svg.js';
import { isElement } from '../../platform/dom.js';
import { formatTarget, isSameTarget, type MarkTarget, parseTarget } from '../../report/mark-target.js';
import { renderContents } from './contents.js';
import { findByKey, renderFindField } from './find-field.js';
import type { Find } from './find-words.js';
import { sourceTextMessages } from './messages.js';
import { layoutMinimap } from './minimap.js';
import { renderLines } from './render-lines.js';
import { RevealController } from './reveal-controller.js';
import { bringIntoView, goToHeading, goToPlace, showView } from './scroll.js';
import { sourceTextStyles } from './source-text.styles.js';
import { sectionsIn } from './text-sections.js';
import { type SourceTextContent, type SourceTextOptions, sourceText } from './widget.js';

const MINIMAP = { width: 28, height: 560 };
/** From this width the contents stand beside the text, in CSS pixels at a scale of 1. */
const WIDE = 880;

/**
 * The report as it was published, not a character changed, with every annotated figure, title, date and organisation
 * underlined. What was done and what is planned opens by its own words and has no line. What is pointed at or opened in
 * another widget of the same report lights up here and is brought into view, and the other way round. A broken or
 * intruding passage says so, with its editor's note.
 *
 * @element gazette-source-text
 * @summary The report as published, every annotated figure, title, date and organisation marked in it.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the source of marked words, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The text is shown.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The text cannot be shown; the detail says why.
 * @csspart filter - The field that finds words.
 * @csspart contents - The sections, beside the text or, where there is no room, a list above it that opens.
 * @csspart text - The text, which scrolls by itself.
 * @csspart minimap - The small picture of where figures stand.
 * @cssprop [--gazette-source-text-height=560px] - How tall the text is before it scrolls.
 */
export class GazetteSourceText extends GazetteElement<SourceTextOptions, SourceTextContent> {
  static override styles = [...GazetteElement.styles, searchFieldStyles, sourceTextStyles];

  static override properties: PropertyDeclarations = {
    section: {},
    find: { state: true },
  };

  /** The id of the only section to show; by default the whole text. */
  section = '';

  protected readonly widget = sourceText;
  protected override readonly canReveal = false;
  private find: Find = { query: '', at: 0 };
  /** The selected target that was last followed into view. */
  private followed: MarkTarget | null = null;

  constructor() {
    super();
    this.data.onSelection(() => this.followSelection());
    new RevealController(this, this.data, (target) => this.reveal(target));
  }

  protected options(): SourceTextOptions {
    return { section: this.section, find: this.find };
  }

  protected override renderControls({ content, context }: View<SourceTextContent>): TemplateResult | typeof nothing {
    if (this.view === 'table') return nothing;
    const { length } = content.matches;
    const tell = (): Promise<void> => announceFound(this, this.announcer);
    const onKey = (event: KeyboardEvent): void => {
      const find = findByKey(event, this.find, length);
      if (!find) return;
      this.showMatch(find);
      tell();
    };
    return html`<div @keydown=${onKey}>
      ${renderFindField(this.find, length, context.language, (find) => this.showMatch(find), tell)}
    </div>`;
  }

  private showMatch(find: Find): void {
    this.find = find;
    this.show('.match.current');
  }

  protected override renderText(view: View<SourceTextContent>): TemplateResult {
    const { content, index, context } = view;
    const { report } = index;
    const { text, contents } = sourceTextMessages[context.language];
    const isWide = context.width >= WIDE * context.scale;
    const list = { name: contents, isBeside: isWide, language: context.language };
    return html`<div class=${isWide ? 'reader wide' : 'reader'}>
      ${renderContents(sectionsIn(content.span, report.sections), list, index, (section) => this.goTo(section, isWide))}
      <div class="text" part="text" role="region" aria-label=${text} tabindex=${content.marks.length > 0 ? '-1' : '0'} lang=${report.lang} @scroll=${this.onScroll} @click=${this.onPointer} @pointerover=${this.onPointer}>
        ${renderLines(view, this.openSource.opened)}
      </div>
      <div class="minimap" part="minimap" @click=${this.onMinimap}>
        <svg aria-hidden="true" viewBox="0 0 ${MINIMAP.width} ${MINIMAP.height}" preserveAspectRatio="none">
          ${layoutMinimap(report, content.span, MINIMAP).map((mark) => renderMark(mark))}
          ${svg`<rect class="window" x="0.5" y="0" width=${MINIMAP.width - 1} height="6"></rect>`}
        </svg>
      </div>
    </div>`;
  }

  /** Words that are no stop of their own stand for their record all the same: the rest of a mark, and dates. */
  private readonly onPointer = (event: Event): void => {
    const mark = isElement(event.target) ? event.target.closest('[data-target]') : null;
    const target = parseTarget(mark?.getAttribute('data-target') ?? '');
    if (target === null || mark?.hasAttribute('data-stop')) return;
    event.stopPropagation();
    if (event.type === 'click') this.activate(target);
    else this.data.selection.point(target);
  };

  private readonly onScroll = (): void => showView(this.renderRoot, MINIMAP.height);

  /** Goes to a section; a list that covers the text is closed. */
  private goTo(section: string, isWide: boolean): void {
    if (!isWide) this.renderRoot.querySelector('.contents')?.removeAttribute('open');
    goToHeading(this.renderRoot, section);
  }

  private readonly onMinimap = (event: MouseEvent): void => goToPlace(this.renderRoot, event);

  /** Another widget asks for a target's words: the page scrolls to the text, and the text to the words. */
  private async reveal(target: MarkTarget): Promise<void> {
    this.scrollIntoView({ block: 'nearest' });
    this.renderRoot.querySelector('.text')?.scrollIntoView({ block: 'nearest' });
    if (target.type === 'section') {
      goToHeading(this.renderRoot, target.id);
      return;
    }
    const selector = markSelector(target);
    await this.show(selector);
    // Words that are wholly under other marks have no stop of their own: the first in them has the focus.
    const stop =
      this.renderRoot.querySelector<HTMLElement>(`.text [data-stop]${selector}`) ??
      this.renderRoot.querySelector<HTMLElement>(`.text ${selector} [data-stop]`);
    stop?.focus({ preventScroll: true });
  }

  protected override updated(): void {
    super.updated();
    if (!this.current) return;
    this.onScroll();
    if (this.followed === null) this.followSelection();
  }

  /** Brings what another widget has selected into view, in the text's own scroll and never the page's. */
  private followSelection(): void {
    const { selected } = this.data.selection;
    if (isSameTarget(selected, this.followed)) return;
    this.followed = selected;
    if (selected !== null && !isSameTarget(selected, this.openSource.opened)) this.show(markSelector(selected));
  }

  private async show(selector: string): Promise<void> {
    await this.updateComplete;
    bringIntoView(this.renderRoot, selector);
  }
}

/** What selects the words of a target in the text. */
function markSelector(target: MarkTarget): string {
  return `[data-target="${CSS.escape(formatTarget(target))}"]`;
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-source-text': GazetteSourceText;
  }
}
