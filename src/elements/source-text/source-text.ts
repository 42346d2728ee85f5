import { html, nothing, type PropertyDeclarations, type PropertyValues, svg, type TemplateResult } from 'lit';
import { chosen, chosenBureaus } from '../../base/attributes.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import { filterStyles } from '../../base/search-field.js';
import type { Drawing } from '../../drawing/marks.js';
import { renderMark } from '../../drawing/render-svg.js';
import { LANGUAGE_TAGS, localized } from '../../i18n/language.js';
import { placeOf } from '../../report/quote.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Span } from '../../report/types.js';
import { renderContents, sectionsIn } from './contents.js';
import { type Find, findByKey, renderFind } from './find.js';
import {
  type Annotation,
  annotationsOf,
  cutText,
  findWords,
  layoutMinimap,
  linesOf,
  type Segment,
  sectionSpan,
} from './layout.js';
import { marksIn } from './marks.js';
import { type MarkedKind, sourceTextMessages } from './messages.js';
import { bringIntoView, goToHeading, goToPlace, showView } from './scroll.js';
import { sourceTextStyles } from './source-text.styles.js';

export interface SourceContent {
  span: Span;
  annotations: Annotation[];
  matches: Span[];
}

/** What has a line under it. */
const LINED = new Set<string>(['figure', 'title', 'organisation']);
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
export class GazetteSourceText extends GazetteElement<SourceContent> {
  static override styles = [...GazetteElement.styles, filterStyles, sourceTextStyles];

  static override properties: PropertyDeclarations = {
    section: {},
    found: { state: true },
  };

  /** The id of the only section to show; by default the whole text. */
  section = '';

  protected override readonly showsText = true;
  private found: Find = { query: '', at: 0 };
  private unsubscribe: (() => void) | undefined;
  private stopReading: (() => void) | undefined;
  private shown: string | null = null;

  protected select(index: ReportIndex): SourceContent {
    const { report, filter } = index;
    const { text } = report.source;
    const span: Span =
      this.section === '' ? [0, text.length] : sectionSpan(chosen('section', this.section, index.sections), report);
    const matches = findWords(text, span, this.found.query);
    const found = matches.map(([start, end]): Annotation => ({ start, end, kind: 'match', key: '', from: start }));
    return { span, annotations: [...annotationsOf(report, filter?.admits), ...found], matches };
  }

  protected draw(): Drawing | null {
    return null;
  }

  protected override renderControls({ matches }: SourceContent): TemplateResult | typeof nothing {
    if (this.view === 'table') return nothing;
    return html`<div @keydown=${(event: KeyboardEvent) => this.onFindKey(event, matches.length)}>
      ${renderFind(this.found, matches.length, this.languages.language, (found) => this.find(found))}
    </div>`;
  }

  private find(found: Find): void {
    this.found = found;
    this.show('.match.current');
  }

  private onFindKey(event: KeyboardEvent, count: number): void {
    const found = findByKey(event, this.found, count);
    if (found) this.find(found);
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
      <div class="text" part="text" role="region" aria-label=${text} lang=${report.lang} @scroll=${this.onScroll} @keydown=${this.onMarkKey} @click=${this.onPointer} @pointerover=${this.onPointer}>
        ${lines.map(({ start, end, broken }) => this.renderLine([start, end], broken, content, index, stops))}
      </div>
      <div class="minimap" part="minimap" @click=${this.onMinimap}>
        <svg aria-hidden="true" viewBox="0 0 ${MINIMAP.width} ${MINIMAP.height}" preserveAspectRatio="none">
          ${layoutMinimap(report, content.span, MINIMAP).map((mark) => renderMark(mark, { name: '', seal: '', open: null }))}
          ${svg`<rect class="window" x="0.5" y="0" width=${MINIMAP.width - 1} height="6"></rect>`}
        </svg>
      </div>
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
    const wrap = (inner: TemplateResult | string, annotation: Annotation, depth: number): TemplateResult => {
      const { kind, key, from } = annotation;
      if (kind === 'match') {
        const current = matches[this.found.at % matches.length];
        const isCurrent = current !== undefined && start >= current[0] && start < current[1];
        return html`<span class=${isCurrent ? 'match current' : 'match'}>${inner}</span>`;
      }
      if (kind === 'heading') {
        const section = index.report.sections.find(({ quote }) => quote.spans[0]?.[0] === start);
        return html`<span class="run-in" tabindex=${section ? '-1' : nothing} data-heading=${section?.id ?? nothing}>${inner}</span>`;
      }
      const bureau = index.report.bureaus.findIndex(({ id }) => id === index.metrics.get(key)?.bureau);
      // Not `figure`: that is a figure in the source panel, whose sheet comes with the first focus.
      const name = kind === 'figure' ? `metric bureau-${bureau + 1}` : kind;
      const classes = LINED.has(kind) ? `marked ${name}` : name;
      // Words that the page or a mark inside them parts are one stop, their first stretch; a date is none besides its record.
      const place = `${key} ${from}`;
      const isStop = depth === 0 && kind !== 'time' && !stops.has(place);
      if (isStop) stops.add(place);
      return html`<span class=${classes} data-record=${key} ?data-stop=${isStop} role=${isStop ? 'button' : nothing} tabindex=${isStop ? '-1' : nothing} aria-expanded=${isStop ? String(this.opened === key) : nothing}>${inner}</span>`;
    };
    return annotations.reduce<TemplateResult | string>(wrap, text);
  }

  /** Words that are no stop of their own stand for their record all the same: the rest of a mark, and dates. */
  private readonly onPointer = (event: Event): void => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-record]') : null;
    const record = mark?.dataset['record'];
    if (record === undefined || mark?.hasAttribute('data-stop')) return;
    event.stopPropagation();
    if (event.type === 'click') this.activate(record);
    else this.data.selection.point(record);
  };

  /** A real button would be a box of its own and could not run over the end of a line. */
  private readonly onMarkKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (event.target instanceof HTMLElement) event.target.click();
  };

  private readonly onScroll = (): void => showView(this.renderRoot, MINIMAP.height);

  /** Goes to a section; a list that covers the text is closed. */
  private goTo(section: string, isWide: boolean): void {
    if (!isWide) this.renderRoot.querySelector('.contents')?.removeAttribute('open');
    goToHeading(this.renderRoot, section);
  }

  private readonly onMinimap = (event: MouseEvent): void => goToPlace(this.renderRoot, event);

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
    const [, section] = /^section:(.*)$/s.exec(record) ?? [];
    if (section !== undefined) {
      goToHeading(this.renderRoot, section);
      return;
    }
    const selector = `[data-record="${CSS.escape(record)}"]`;
    await this.show(selector);
    // Words that are wholly under other marks have no stop of their own: the first in them has the focus.
    const stop =
      this.renderRoot.querySelector<HTMLElement>(`.text [data-stop]${selector}`) ??
      this.renderRoot.querySelector<HTMLElement>(`.text ${selector} [data-stop]`);
    stop?.focus({ preventScroll: true });
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
    if (this.shown === null) this.onSelection();
  }

  /** Brings what another widget has selected into view, in the text's own scroll and never the page's. */
  private readonly onSelection = (): void => {
    const { selected } = this.data.selection;
    if (selected === this.shown) return;
    this.shown = selected;
    if (selected !== null && selected !== this.opened) this.show(`[data-record="${CSS.escape(selected)}"]`);
  };

  private async show(selector: string): Promise<void> {
    await this.updateComplete;
    bringIntoView(this.renderRoot, selector);
  }

  protected loadDetails(): Promise<Details<SourceContent>> {
    return import('./details.js');
  }

  protected caption({ span, annotations }: SourceContent, index: ReportIndex): Captions {
    const { language } = this.languages;
    const messages = sourceTextMessages[language];
    const marks = marksIn(span, annotations);
    const count = (wanted: MarkedKind): number => marks.filter(({ kind }) => kind === wanted).length;
    return {
      bureaus: this.section === '' ? chosenBureaus('bureau', '', index) : [],
      heading: messages.heading,
      standfirst: messages.standfirst,
      notes: [],
      summary: messages.summary(count),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-source-text': GazetteSourceText;
  }
}
