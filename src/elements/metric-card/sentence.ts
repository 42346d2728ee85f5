import { type Language, languageOf } from '../../i18n/language.js';
import { withTableNote } from '../../i18n/table-source.js';
import { isFromTable } from '../../report/joined.js';
import { type QuoteSegment, quoteSegments } from '../../report/quote-segments.js';
import type { Metric, Report } from '../../report/types.js';

/** The sentence of a card, in the words of the text. */
export interface CardSentence {
  segments: readonly QuoteSegment[];
  /** By whose rules its lines break. */
  language: Language;
  /** Its BCP 47 tag where that is not the reader's language. */
  lang?: string;
}

/** The longest sentence that is set whole, in characters, and how much of a longer one stands before its figure. */
const LONGEST = 150;
const BEFORE = 90;
const PAUSE = /[，、；：,;:]/;
const ELLIPSIS: QuoteSegment = { kind: 'plain', text: '……' };

/**
 * The sentence that states a figure, without the breaks of the printed page; of a very long one the clauses about the
 * figure, with what is left out marked. The panel of the source has all of it.
 */
export function sentenceOf(metric: Metric, report: Report, reader: Language): CardSentence {
  const language = languageOf(report.lang);
  const segments = quoteSegments(report, metric.sentence, metric.quote).filter(
    ({ kind }) => kind !== 'break' && kind !== 'heading',
  );
  const isTable = isFromTable(report, metric.sentence.spans[0]?.[0] ?? 0);
  const note: QuoteSegment[] = isTable ? [{ kind: 'plain', text: withTableNote('', language) }] : [];
  return { segments: [...cut(segments), ...note], language, ...(language === reader ? {} : { lang: report.lang }) };
}

function cut(segments: QuoteSegment[]): QuoteSegment[] {
  const text = segments.map((segment) => segment.text).join('');
  if (text.length <= LONGEST) return segments;
  const { start, end } = openOf(segments);
  const first = afterPause(text, Math.max(0, start - BEFORE), start);
  const last = beforePause(text, end, Math.min(text.length, Math.max(first + LONGEST, end)));
  return [
    ...(first > 0 ? [ELLIPSIS] : []),
    ...stretch(segments, first, last),
    ...(last < text.length ? [ELLIPSIS] : []),
  ];
}

/** Where the words of the figure stand. */
function openOf(segments: readonly QuoteSegment[]): { start: number; end: number } {
  const bounds = { start: -1, end: 0 };
  let at = 0;
  for (const { kind, text } of segments) {
    if (kind === 'open') {
      if (bounds.start < 0) bounds.start = at;
      bounds.end = at + text.length;
    }
    at += text.length;
  }
  return { ...bounds, start: Math.max(bounds.start, 0) };
}

/** The place after the first pause between two places; the first of them where there is none. */
function afterPause(text: string, from: number, to: number): number {
  if (from === 0) return 0;
  const pause = text.slice(from, to).search(PAUSE);
  return pause < 0 ? from : from + pause + 1;
}

/** The place of the last pause between two places; the second of them where there is none. */
function beforePause(text: string, from: number, to: number): number {
  if (to === text.length) return to;
  for (let at = to - 1; at >= from; at -= 1) if (PAUSE.test(text.charAt(at))) return at;
  return to;
}

/** What of segments stands between two places of their text. */
function stretch(segments: readonly QuoteSegment[], first: number, last: number): QuoteSegment[] {
  let at = 0;
  return segments.flatMap(({ kind, text }) => {
    const own = text.slice(Math.max(0, first - at), Math.max(0, last - at));
    at += text.length;
    return own === '' ? [] : [{ kind, text: own }];
  });
}
