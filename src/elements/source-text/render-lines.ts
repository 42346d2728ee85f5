import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../base/compute-view.js';
import { bureauTone } from '../../drawing/bureau.js';
import { LANGUAGE_TAGS, type Language, localized } from '../../i18n/language.js';
import { formatTarget, isSameTarget, type MarkTarget, type SourceTarget } from '../../report/mark-target.js';
import type { ReportIndex } from '../../report/report-index.js';
import { sectionPath } from '../../report/section-tree.js';
import type { Section, Span } from '../../report/types.js';
import type { Annotation, AnnotationKind } from './annotations.js';
import { SeenWords } from './marks.js';
import { sourceTextMessages } from './messages.js';
import { cutText, type Segment } from './segments.js';
import { linesOf, type TextLine } from './text-lines.js';
import type { SourceTextContent } from './widget.js';

/** What has a line under it. */
const LINED = new Set<AnnotationKind>(['figure', 'title', 'organisation']);

/** What all lines of one rendering have in common. */
interface Rendering {
  content: SourceTextContent;
  index: ReportIndex;
  language: Language;
  opened: MarkTarget | null;
  /** The words that have a stop by now. */
  stops: SeenWords;
}

/**
 * The lines of the text, with everything that is marked in them.
 * @param opened the target whose source is open
 */
export function renderLines(
  { content, index, context }: View<SourceTextContent>,
  opened: MarkTarget | null,
): TemplateResult[] {
  const rendering = { content, index, language: context.language, opened, stops: new SeenWords() };
  return linesOf(index.report.source.text, content.span).map((line) => renderLine(line, rendering));
}

function renderLine({ start, end, isBroken }: TextLine, rendering: Rendering): TemplateResult {
  const { content, index, language } = rendering;
  const { source, sections } = index.report;
  const messages = sourceTextMessages[language];
  const segments = cutText(source.text, [start, end], content.annotations);
  const headed = sections.filter(({ quote }) => quote.spans.some(([from]) => from >= start && from < end));
  const isTitle = segments.every(({ annotations }) => annotations.some(({ kind }) => kind === 'heading'));
  const notes = headed.flatMap(({ note }) => (note ? [localized(note, language)] : []));
  const [title] = isTitle ? headed : [];
  const level = title && sectionPath(index.sections, title.id).length + 2;
  return html`<p class=${isTitle ? 'headline' : nothing} role=${level ? 'heading' : nothing} aria-level=${level ?? nothing} tabindex=${level ? '-1' : nothing} data-heading=${title?.id ?? nothing}>${isBroken ? html`<span class="gap" lang=${LANGUAGE_TAGS[language]}>${isTitle ? messages.intruding : messages.pageBreak}</span>${' '}` : nothing}${segments.map((segment) => renderSegment(segment, rendering))}</p>${notes.map((note) => html`<p class="editor" lang=${LANGUAGE_TAGS[language]}>${messages.editorsNote(note)}</p>`)}`;
}

/** A segment inside all that it is marked as, the innermost first. */
function renderSegment({ start, text, annotations }: Segment, rendering: Rendering): TemplateResult | string {
  const { content, index } = rendering;
  return annotations.reduce<TemplateResult | string>((inner, annotation, depth) => {
    if (annotation.kind === 'match') return wrapMatch(inner, isWithin(start, content.currentMatch));
    if (annotation.target === null) {
      const section = index.report.sections.find(({ quote }) => quote.spans[0]?.[0] === start);
      return wrapHeading(inner, section);
    }
    // What other marks leave of one may be the space between them, which nobody can press.
    return wrapMark(inner, annotation, annotation.target, depth === 0 && text.trim() !== '', rendering);
  }, text);
}

function isWithin(offset: number, span: Span | null): boolean {
  return span !== null && offset >= span[0] && offset < span[1];
}

function wrapMatch(inner: TemplateResult | string, isCurrent: boolean): TemplateResult {
  return html`<span class=${isCurrent ? 'match current' : 'match'}>${inner}</span>`;
}

/** @param section the section whose heading begins here; none where it goes on */
function wrapHeading(inner: TemplateResult | string, section: Section | undefined): TemplateResult {
  return html`<span class="run-in" tabindex=${section ? '-1' : nothing} data-heading=${section?.id ?? nothing}>${inner}</span>`;
}

function wrapMark(
  inner: TemplateResult | string,
  { kind, from }: Annotation,
  target: SourceTarget,
  mayOpen: boolean,
  { index, opened, stops }: Rendering,
): TemplateResult {
  // Words that the page or a mark inside them parts are one stop, their first stretch; a date is none besides its record.
  const isStop = mayOpen && kind !== 'time' && stops.add(target, from);
  return html`<span class=${markClass(kind, target, index)} data-target=${formatTarget(target)} ?data-stop=${isStop} role=${isStop ? 'button' : nothing} tabindex=${isStop ? '-1' : nothing} aria-expanded=${isStop ? String(isSameTarget(target, opened)) : nothing}>${inner}</span>`;
}

function markClass(kind: AnnotationKind, target: SourceTarget, { metrics, report }: ReportIndex): string {
  const metric = kind === 'figure' && target.type === 'record' ? metrics.get(target.id) : undefined;
  // Not `figure`: that is a figure in the source panel, whose sheet comes with the first focus.
  const name = kind === 'figure' ? `metric ${bureauTone(metric?.bureau, report)}` : kind;
  return LINED.has(kind) ? `marked ${name}` : name;
}
