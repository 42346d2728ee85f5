import type { BarMark, LineMark } from '../../drawing/marks.js';
import { bureauTone } from '../../drawing/marks.js';
import type { Filter } from '../../report/filter.js';
import { placeOf } from '../../report/quote.js';
import type { Report, Section, Span } from '../../report/types.js';

/** What a stretch of the text is marked as. */
export type AnnotationKind =
  | 'figure'
  | 'title'
  | 'organisation'
  | 'item'
  | 'event'
  | 'task'
  | 'time'
  | 'heading'
  | 'match';

/** A stretch of the source text, `[start, end)`, and the key of the mark that it belongs to. */
export interface Annotation {
  start: number;
  end: number;
  kind: AnnotationKind;
  /** A record's id, `partner:place` or `framework:level:item`; "" for a heading and a match. */
  key: string;
  /** Where the words that it is a stretch of begin: those that the page parts are one mark. */
  from: number;
}

/** A stretch of text that is marked alike throughout. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  /** The innermost first. */
  annotations: readonly Annotation[];
}

/**
 * All that a report's editor has marked in its text: figures with their changes and times, titles, organisations, items
 * of frameworks, what was done and what is to be done.
 * @param admits which of an organisation's actions to mark; the other lists are marked whole
 */
export function annotationsOf(
  { metrics, events, documents, partners, tasks, frameworks, sections, source }: Report,
  admits: Filter['admits'] = () => true,
): Annotation[] {
  const found: Annotation[] = [];
  const mark = (kind: AnnotationKind, key: string, spans: readonly Span[] = []): void => {
    for (const [start, end] of spans) found.push({ start, end, kind, key, from: spans[0]?.[0] ?? start });
  };
  for (const { id, quote, change, time } of metrics) {
    mark('figure', id, quote.spans);
    mark('figure', id, change?.quote.spans);
    mark('time', id, time.quote?.spans);
  }
  for (const { id, mentions } of documents) for (const { spans } of mentions) mark('title', id, spans);
  for (const { id, name, actions } of partners) {
    actions.forEach((action, i) => {
      if (!admits(action)) return;
      const { quote } = action;
      const [start = 0] = quote.spans[0] ?? [];
      const words = quote.spans.map(([from, to]) => source.text.slice(from, to)).join('');
      const at = name.zh ? words.indexOf(name.zh) : -1;
      // The name alone where it is written out; else all that is said of it.
      const named =
        quote.spans.length === 1 && at >= 0 ? [[start + at, start + at + (name.zh ?? '').length] as Span] : quote.spans;
      mark('organisation', `${id}:${i}`, named);
    });
  }
  // After the organisations: of two that are over the same words, the first is the innermost and opens.
  for (const { id, quote, time } of events) {
    mark('event', id, quote.spans);
    mark('time', id, time.quote?.spans);
  }
  for (const { id, quote } of tasks) mark('task', id, quote.spans);
  for (const { id, levels } of frameworks)
    levels.forEach(({ items }, level) => {
      items.forEach(({ quote }, i) => {
        mark('item', `${id}:${level}:${i}`, quote.spans);
      });
    });
  for (const { quote } of sections) mark('heading', '', quote.spans);
  return found;
}

/** Which of two annotations is inside the other: the shorter; what opens nothing is outside of all. */
function innermostFirst(a: Annotation, b: Annotation): number {
  const outside = Number(a.key === '') - Number(b.key === '');
  return outside || a.end - a.start - (b.end - b.start);
}

/**
 * Cuts a stretch of text at the edges of everything that is marked in it.
 * @returns segments in order; their texts set end to end are the stretch
 */
export function cutText(text: string, [from, to]: Span, annotations: readonly Annotation[]): Segment[] {
  const inside = annotations.filter(({ start, end }) => start < to && end > from);
  const edges = new Set([from, to]);
  for (const { start, end } of inside) for (const edge of [start, end]) if (edge > from && edge < to) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? from;
    return {
      start,
      end,
      text: text.slice(start, end),
      annotations: inside
        .filter((annotation) => annotation.start <= start && annotation.end >= end)
        .sort(innermostFirst),
    };
  });
}

/** A line of the text as printed, without the line feed that ends it. */
export interface SourceLine {
  start: number;
  end: number;
  /** True where the line before it ends in the middle of a sentence, so that the page has broken it. */
  broken: boolean;
}

/** The lines of a stretch of text that have words on them. */
export function linesOf(text: string, [from, to]: Span): SourceLine[] {
  const lines: SourceLine[] = [];
  let unfinished = false;
  for (const match of text.slice(from, to).matchAll(/[^\n]+/g)) {
    const start = from + match.index;
    const line = match[0];
    lines.push({ start, end: start + line.length, broken: unfinished });
    const runs = line.includes('。');
    // A heading that intrudes leaves the sentence around it unfinished.
    if (runs) unfinished = !/[。：:！？”)）]$/.test(line);
  }
  return lines;
}

/**
 * The stretch of text of a section: from its heading to that of the next one that is not inside it. A heading that the
 * page has put into another section's sentence has no text but itself, and ends none.
 */
export function sectionSpan(section: Section, { sections, source }: Report): Span {
  const byId = new Map(sections.map((each) => [each.id, each]));
  const broken = linesOf(source.text, [0, source.text.length]).filter((line) => line.broken);
  const intrudes = ({ quote }: Section): boolean =>
    broken.some((line) => quote.spans[0]?.[0] === line.start && (quote.spans.at(-1)?.[1] ?? 0) >= line.end);
  const [start, end] = [section.quote.spans[0]?.[0] ?? 0, section.quote.spans.at(-1)?.[1] ?? 0];
  if (intrudes(section)) return [start, end];
  const later = sections.filter(
    (other) =>
      (other.quote.spans[0]?.[0] ?? 0) > start && !placeOf(byId, other.id).includes(section) && !intrudes(other),
  );
  const ends = later.map((other) => other.quote.spans[0]?.[0] ?? source.text.length);
  return [start, Math.min(source.text.length, ...ends)];
}

/**
 * Where a reader's words stand in a stretch of text. A page break does not part them, and neither case nor full or half
 * width of a character matters.
 * @returns spans in order; none for an empty query
 */
export function findWords(text: string, [from, to]: Span, query: string): Span[] {
  const plain = (words: string): string => words.normalize('NFKC').toLowerCase();
  const wanted = plain(query.replace(/\s/g, ''));
  if (wanted === '') return [];
  let joined = '';
  const places: number[] = [];
  for (let at = from; at < to; at += 1) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) continue;
    for (const piece of plain(character)) {
      joined += piece;
      places.push(at);
    }
  }
  const found: Span[] = [];
  for (let at = joined.indexOf(wanted); at >= 0; at = joined.indexOf(wanted, at + wanted.length)) {
    found.push([places[at] ?? from, (places[at + wanted.length - 1] ?? from) + 1]);
  }
  return found;
}

/** The small picture of the whole text: a line for each figure where it stands, longer ones where a section begins. */
export function layoutMinimap(
  report: Report,
  [from, to]: Span,
  { width, height }: { width: number; height: number },
): (BarMark | LineMark)[] {
  const y = (offset: number): number => Math.round(((offset - from) / Math.max(to - from, 1)) * (height - 3) * 10) / 10;
  const within = (offset: number): boolean => offset >= from && offset < to;
  const marks: (BarMark | LineMark)[] = [];
  for (const { quote } of report.sections) {
    const [start = -1] = quote.spans[0] ?? [];
    if (within(start))
      marks.push({ kind: 'line', x1: 0, x2: width, y1: y(start) + 0.5, y2: y(start) + 0.5, tone: 'hair', width: 1 });
  }
  for (const { quote, bureau } of report.metrics) {
    const [start = -1] = quote.spans[0] ?? [];
    if (!within(start)) continue;
    const position = report.bureaus.findIndex(({ id }) => id === bureau);
    const tone = bureauTone(bureau, report);
    // Bureaus stand in columns of their own, so that the colour alone does not tell them apart.
    const column = (width - 2) / Math.max(report.bureaus.length, 1);
    marks.push({
      kind: 'bar',
      x: Math.round(1 + column * position),
      y: y(start),
      width: Math.max(Math.round(column) - 2, 3),
      height: 3,
      texture: 'solid',
      tone,
    });
  }
  return marks;
}
