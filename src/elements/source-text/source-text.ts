import { html, nothing, type PropertyDeclarations, type PropertyValues, svg, type TemplateResult } from 'lit';
import { renderMark } from '../../core/chart.js';
import { chosen, chosenBureaus } from '../../core/content.js';
import type { Details } from '../../core/details.js';
import { type Captions, GazetteElement } from '../../core/element.js';
import { filterStyles, renderFilter } from '../../core/filter.js';
import { sourceTextMessages } from '../../core/messages/source-text.js';
import { LANGUAGE_TAGS, localized } from '../../format/language.js';
import type { Drawing } from '../../layout/marks.js';
import {
  type Annotation,
  type AnnotationKind,
  annotationsOf,
  cutText,
  findWords,
  layoutMinimap,
  linesOf,
  type Segment,
  sectionSpan,
} from '../../layout/source-text.js';
import type { ReportIndex } from '../../report/lookup.js';
import { placeOf } from '../../report/quote.js';
import type { Span } from '../../report/types.js';
import { markCurrent, renderContents, sectionsIn } from './contents.js';
import { sourceTextStyles } from './source-text.styles.js';

export interface SourceContent {
  span: Span;
  annotations: Annotation[];
  matches: Span[];
}

/** Which mark a segment under several is, and whether a reader can open it. */
const RANK: Record<AnnotationKind, number> = { figure: 4, title: 3, organisation: 2, time: 1, heading: 0, match: 0 };
const MINIMAP = { width: 28, height: 560 };
/** From this width the contents stand beside the text, in CSS pixels at a scale of 1. */
const WIDE = 880;

/**
 * The report as it was published, not a character changed, with every annotated figure, title, date and organisation
 * marked. What is pointed at or opened in another widget of the same report lights up here and is brought into view, and
 * the other way round. A broken or intruding passage says so, with its editor's note.
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
export class GazetteSourceText extends GazetteElement<SourceContent> {
  static override styles = [...GazetteElement.styles, filterStyles, sourceTextStyles];

  static override properties: PropertyDeclarations = {
    section: {},
    query: { state: true },
    match: { state: true },
  };

  /** The id of the only section to show; by default the whole text. */
  section = '';

  protected override readonly showsText = true;
  private query = '';
  private match = 0;
  private unsubscribe: (() => void) | undefined;
  private stopReading: (() => void) | undefined;
  private shown: string | null = null;

  protected select(index: ReportIndex): SourceContent {
    const { report, filter } = index;
    const { text } = report.source;
    const span: Span =
      this.section === '' ? [0, text.length] : sectionSpan(chosen('section', this.section, index.sections), report);
    const matches = findWords(text, span, this.query);
    const found = matches.map(([start, end]): Annotation => ({ start, end, kind: 'match', key: '' }));
    return { span, annotations: [...annotationsOf(report, filter?.admits), ...found], matches };
  }

  protected draw(): Drawing | null {
    return null;
  }

  protected override renderControls({ matches }: SourceContent): TemplateResult | typeof nothing {
    if (this.view === 'table') return nothing;
    const { find, found, none } = sourceTextMessages[this.languages.language];
    const words =
      this.query === '' ? '' : matches.length === 0 ? none : found((this.match % matches.length) + 1, matches.length);
    return html`<div @keydown=${(event: KeyboardEvent) => this.onFindKey(event, matches.length)}>
      ${renderFilter({ filter: find, found: words }, this.query, (query) => this.find(query))}
    </div>`;
  }

  private find(query: string): void {
    this.query = query;
    this.match = 0;
    this.bringIntoView('.match.current');
  }

  private onFindKey(event: KeyboardEvent, count: number): void {
    if (event.key === 'Enter' && count > 0) {
      event.preventDefault();
      this.match = (this.match + (event.shiftKey ? count - 1 : 1)) % count;
      this.bringIntoView('.match.current');
    } else if (event.key === 'Escape' && this.query !== '') {
      event.stopPropagation();
      this.query = '';
    }
  }

  protected override renderText(content: SourceContent, index: ReportIndex): TemplateResult {
    const { report } = index;
    const { language } = this.languages;
    const { text, contents } = sourceTextMessages[language];
    const stops = new Set<string>();
    const lines = linesOf(report.source.text, content.span);
    const { width, scale } = this.frame();
    const isWide = width >= WIDE * scale;
    return html`<div class=${isWide ? 'reader wide' : 'reader'}>
      ${renderContents(sectionsIn(content.span, index), { name: contents, isOpen: isWide, language }, index, (section) => this.goTo(section, isWide))}
      <div class="text" part="text" role="region" tabindex="0" aria-label=${text} lang=${report.lang} @scroll=${this.onScroll}>
        ${lines.map(({ start, end, broken }) => this.renderLine([start, end], broken, content, index, stops))}
      </div>
      <svg class="minimap" part="minimap" aria-hidden="true" width=${MINIMAP.width} height=${MINIMAP.height} viewBox="0 0 ${MINIMAP.width} ${MINIMAP.height}" @click=${this.onMinimap}>
        ${layoutMinimap(report, content.span, MINIMAP).map((mark) => renderMark(mark, { name: '', seal: '', open: null }))}
        ${svg`<rect class="window" x="0.5" y="0" width=${MINIMAP.width - 1} height="6"></rect>`}
      </svg>
    </div>`;
  }

  private renderLine(
    span: Span,
    broken: boolean,
    content: SourceContent,
    index: ReportIndex,
    stops: Set<string>,
  ): TemplateResult {
    const { language } = this.languages;
    const messages = sourceTextMessages[language];
    const { report } = index;
    const segments = cutText(report.source.text, span, content.annotations);
    const headed = report.sections.filter(({ quote }) =>
      quote.spans.some(([start]) => start >= span[0] && start < span[1]),
    );
    const isTitle = segments.every(({ annotations }) => annotations.some(({ kind }) => kind === 'heading'));
    const notes = headed.flatMap(({ note }) => (note ? [localized(note, language)] : []));
    const [title] = isTitle ? headed : [];
    const level = title && placeOf(index.sections, title.id).length + 2;
    return html`<p class=${isTitle ? 'headline' : nothing} role=${level ? 'heading' : nothing} aria-level=${level ?? nothing} tabindex=${level ? '-1' : nothing} data-heading=${title?.id ?? nothing}>${broken ? html`<span class="gap" lang=${LANGUAGE_TAGS[language]}>${isTitle ? messages.intruding : messages.pageBreak}</span> ` : nothing}${segments.map((segment) => this.renderSegment(segment, content, index, stops))}</p>${notes.map((note) => html`<p class="editor" lang=${LANGUAGE_TAGS[language]}>${messages.editorsNote(note)}</p>`)}`;
  }

  private renderSegment(
    { start, text, annotations }: Segment,
    { matches }: SourceContent,
    index: ReportIndex,
    stops: Set<string>,
  ): TemplateResult | string {
    const [first] = [...annotations].sort((a, b) => RANK[b.kind] - RANK[a.kind]);
    if (!first) return text;
    const current = matches[this.match % Math.max(matches.length, 1)];
    const isCurrent = current !== undefined && start >= current[0] && start < current[1];
    const found = annotations.some(({ kind }) => kind === 'match') ? ` match${isCurrent ? ' current' : ''}` : '';
    if (first.kind === 'match') return html`<span class=${found.trim()}>${text}</span>`;
    if (first.kind === 'heading') {
      const section = index.report.sections.find(({ quote }) => quote.spans[0]?.[0] === start);
      return html`<span class=${`run-in${found}`} tabindex=${section ? '-1' : nothing} data-heading=${section?.id ?? nothing}>${text}</span>`;
    }
    if (first.kind === 'time') return html`<span class=${`time${found}`} data-record=${first.key}>${text}</span>`;
    const bureau =
      first.kind === 'figure'
        ? ` bureau-${1 + index.report.bureaus.findIndex(({ id }) => id === index.metrics.get(first.key)?.bureau)}`
        : '';
    const kind = `marked ${first.kind}${bureau}${found}`;
    // A mark that the page or a figure inside it parts is one stop: its first stretch.
    const place = `${first.key} ${first.start}`;
    if (stops.has(place)) return html`<span class=${kind} data-record=${first.key}>${text}</span>`;
    stops.add(place);
    return html`<span class=${kind} role="button" tabindex="-1" data-stop data-record=${first.key} aria-expanded=${this.opened === first.key ? 'true' : 'false'} @keydown=${this.onMarkKey}>${text}</span>`;
  }

  /** A real button would be a box of its own and could not run over the end of a line. */
  private readonly onMarkKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (event.target instanceof HTMLElement) event.target.click();
  };

  /** Shows in the minimap and the contents what of the text is in view; scrolling alone draws nothing anew. */
  private readonly onScroll = (): void => {
    const text = this.renderRoot.querySelector('.text');
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 1 } = text ?? {};
    const view = this.renderRoot.querySelector('.window');
    view?.setAttribute('y', String((scrollTop / scrollHeight) * MINIMAP.height));
    view?.setAttribute('height', String(Math.max((clientHeight / scrollHeight) * MINIMAP.height, 6)));
    if (text) markCurrent(this.renderRoot, text);
  };

  /** Brings a section's heading to the top and gives it the focus; a list that covers the text is closed. */
  private goTo(section: string, isWide: boolean): void {
    if (!isWide) this.renderRoot.querySelector('.contents')?.removeAttribute('open');
    const text = this.renderRoot.querySelector('.text');
    const heading = text?.querySelector<HTMLElement>(`[data-heading="${CSS.escape(section)}"]`);
    if (!text || !heading) return;
    text.scrollTop += heading.getBoundingClientRect().top - text.getBoundingClientRect().top - 8;
    heading.focus({ preventScroll: true });
  }

  private readonly onMinimap = (event: MouseEvent): void => {
    const text = this.renderRoot.querySelector('.text');
    if (!text || !(event.currentTarget instanceof Element)) return;
    const { top, height } = event.currentTarget.getBoundingClientRect();
    text.scrollTop = ((event.clientY - top) / height) * text.scrollHeight - text.clientHeight / 2;
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.stopReading?.();
  }

  /** Another widget asks for a record's words: the page scrolls to the text, and the text to the words. */
  private readonly reveal = async (record: string): Promise<void> => {
    this.scrollIntoView({ block: 'nearest' });
    this.renderRoot.querySelector('.text')?.scrollIntoView({ block: 'nearest' });
    const selector = `[data-stop][data-record="${CSS.escape(record)}"]`;
    await this.bringIntoView(selector);
    this.renderRoot.querySelector<HTMLElement>(`.text ${selector}`)?.focus({ preventScroll: true });
  };

  /** Offers to show records to every widget of the same selection. */
  private startReading(): void {
    this.stopReading?.();
    const { selection } = this.data;
    selection.reader = this.reveal;
    this.stopReading = () => {
      if (selection.reader === this.reveal) selection.reader = null;
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.unsubscribe?.();
    this.unsubscribe = this.isConnected ? this.data.selection.subscribe(this.onSelection) : undefined;
    if (this.isConnected) this.startReading();
    this.onScroll();
    this.onSelection();
  }

  /** Brings what another widget has selected into view, in the text's own scroll and never the page's. */
  private readonly onSelection = (): void => {
    const { selected } = this.data.selection;
    // Before the text is drawn there is nothing to scroll: `updated` asks again.
    if (selected === this.shown || !this.renderRoot.querySelector('.text')) return;
    this.shown = selected;
    if (selected !== null && selected !== this.opened) this.bringIntoView(`[data-record="${CSS.escape(selected)}"]`);
  };

  private async bringIntoView(selector: string): Promise<void> {
    await this.updateComplete;
    const text = this.renderRoot.querySelector('.text');
    const target = text?.querySelector(selector);
    if (!text || !target) return;
    const [box, place] = [text.getBoundingClientRect(), target.getBoundingClientRect()];
    if (place.top < box.top || place.bottom > box.bottom) text.scrollTop += place.top - box.top - box.height / 3;
  }

  protected loadDetails(): Promise<Details<SourceContent>> {
    return import('./details.js');
  }

  protected caption({ span, annotations }: SourceContent, index: ReportIndex): Captions {
    const { language } = this.languages;
    const messages = sourceTextMessages[language];
    const marks = marksIn(span, annotations);
    const count = (wanted: AnnotationKind): number =>
      new Set(marks.flatMap(({ kind, key }) => (kind === wanted ? [key] : []))).size;
    return {
      bureaus: this.section === '' ? chosenBureaus('bureau', '', index) : [],
      heading: messages.heading,
      standfirst: messages.standfirst,
      notes: [],
      summary: messages.summary(count('figure'), count('title'), count('organisation')),
    };
  }
}

type OpenKind = 'figure' | 'title' | 'organisation';

/** What a reader can open in a stretch of text, in its order. */
export function marksIn([from, to]: Span, annotations: readonly Annotation[]): (Annotation & { kind: OpenKind })[] {
  const isOpen = (annotation: Annotation): annotation is Annotation & { kind: OpenKind } =>
    RANK[annotation.kind] >= RANK.organisation && annotation.start >= from && annotation.end <= to;
  return annotations.filter(isOpen).sort((a, b) => a.start - b.start || b.end - a.end);
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-source-text': GazetteSourceText;
  }
}
