import { quotesBeside } from '../../report/changes-of.js';
import type { Filter } from '../../report/filter-choice.js';
import { recordTarget, type SourceTarget } from '../../report/mark-target.js';
import type { Quote, Report, Span } from '../../report/types.js';

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

/** A stretch of the source text, `[start, end)`, and the mark that it belongs to. */
export interface Annotation {
  start: number;
  end: number;
  kind: AnnotationKind;
  /** What the words stand for; null for a heading and a match, which have no source to open. */
  target: SourceTarget | null;
  /** Where the words that it is a stretch of begin: those that the page parts are one mark. */
  from: number;
}

/**
 * All that a report's editor has marked in its text: figures with their changes and times, titles, organisations, items
 * of frameworks, what was done and what is to be done.
 * @param matches which of an organisation's actions to mark; the other lists are marked whole
 */
export function annotationsOf(
  { metrics, events, documents, partners, tasks, frameworks, sections, source }: Report,
  matches: Filter['matches'] = () => true,
): Annotation[] {
  const found: Annotation[] = [];
  const mark = (kind: AnnotationKind, target: SourceTarget | null, spans: readonly Span[] = []): void => {
    for (const [start, end] of spans) found.push({ start, end, kind, target, from: spans[0]?.[0] ?? start });
  };
  for (const metric of metrics) {
    const { id, quote, time } = metric;
    for (const { spans } of [quote, ...quotesBeside(metric)]) mark('figure', recordTarget(id), spans);
    mark('time', recordTarget(id), time.quote?.spans);
  }
  for (const { id, mentions } of documents) for (const { spans } of mentions) mark('title', recordTarget(id), spans);
  for (const { id, name, actions } of partners)
    actions.forEach((action, index) => {
      if (!matches(action)) return;
      mark('organisation', { type: 'action', partner: id, index }, nameSpans(action.quote, name.zh ?? '', source.text));
    });
  // After the organisations: of two that are over the same words, the first is the innermost and opens.
  for (const { id, quote, time } of events) {
    mark('event', recordTarget(id), quote.spans);
    mark('time', recordTarget(id), time.quote?.spans);
  }
  for (const { id, quote } of tasks) mark('task', recordTarget(id), quote.spans);
  for (const { id, levels } of frameworks)
    levels.forEach(({ items }, level) => {
      items.forEach(({ quote }, index) => {
        mark('item', { type: 'item', framework: id, level, index }, quote.spans);
      });
    });
  for (const { quote } of sections) mark('heading', null, quote.spans);
  return found;
}

/** Where an organisation's name stands in what is said of it; all of that where the name is not written out in one piece. */
function nameSpans({ spans }: Quote, name: string, text: string): readonly Span[] {
  const [only, ...others] = spans;
  if (!only || others.length > 0 || name === '') return spans;
  const at = text.slice(...only).indexOf(name);
  if (at < 0) return spans;
  const start = only[0] + at;
  return [[start, start + name.length]];
}
