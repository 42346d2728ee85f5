import { bisector } from 'd3-array';
import { type GrammarLanguage, read } from '../grammar/index.js';
import type { Reading } from '../grammar/readings.js';
import { type Fault, quoted } from './faults.js';
import type { Stretch } from './places.js';
import type { ReadingText } from './reading-text.js';
import type { SectionReadings } from './section-readings.js';
import { placeFinder } from './source-text.js';

/** Numbers of more digits than any figure, code or telephone number has, by themselves or in groups of three. */
const LONG_NUMBER = /[\d０-９]{26,}|\d{1,3}(?:[,，]\d{3}){8,}|[零〇一二两三四五六七八九十百千万亿]{26,}/g;

/** What a text states: a quantity, a time, a title, or a number that is not read. */
export interface Statement extends Stretch {
  kind: Reading['kind'];
}

/** All that a text states, in no order: what the grammar finds, and each number too long to be a figure. */
export function statementsOf({ text }: ReadingText, { all }: SectionReadings): Statement[] {
  const isRead = overlapFinder(all);
  const long = [...text.matchAll(LONG_NUMBER)]
    .map(({ 0: words, index }): Statement => ({ start: index, end: index + words.length, kind: 'unread' }))
    .filter((found) => !isRead(found));
  return [...all, ...long];
}

/**
 * What the text states and no annotation accounts for: each quantity, time and title that the grammar finds, and each
 * number too long to be one.
 * @param covered stretches of the reading text that annotations account for
 * @param headings stretches of the source that are headings of sections
 * @param language of the source
 */
export function checkComplete(
  source: string,
  reading: ReadingText,
  readings: SectionReadings,
  covered: readonly Stretch[],
  headings: readonly Stretch[],
  language: GrammarLanguage,
): Fault[] {
  const placeOf = placeFinder(source);
  const { text } = reading;
  const isCovered = overlapFinder([
    ...covered,
    ...headings.map(({ start, end }) => ({ start: reading.at(start), end: reading.at(end) })),
  ]);
  const fault = (offset: number, message: string): Fault => ({ file: 'source.txt', ...placeOf(offset), message });
  const unsaid = ({ start, end, kind }: Statement): Fault => {
    const before = /[^。\n]*$/.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
    const after = /^[^。\n]*。?/.exec(text.slice(end, end + 12))?.[0] ?? '';
    const context = end - start > 60 ? '' : ` (…${before}${text.slice(start, end).replaceAll('\n', ' ')}${after}…)`;
    const section = readings.sectionAt(start) || 'no section';
    const [what, why] =
      kind === 'unread'
        ? ['number', 'cannot be read whole, and is not dismissed']
        : [kind, 'is neither annotated nor dismissed'];
    return fault(reading.sourceOf(start), `${section}: the ${what} ${quoted(text.slice(start, end))}${context} ${why}`);
  };
  const isHeading = overlapFinder(headings);
  return [
    ...statementsOf(reading, readings)
      .filter((found) => !isCovered(found))
      .map(unsaid),
    ...reading.skipped
      .filter((line) => !isHeading(line) && read(source.slice(line.start, line.end), { language }).length > 0)
      .map(({ start, end }) =>
        fault(
          start,
          `the line ${quoted(source.slice(start, end))} was taken for a heading that breaks a sentence, and holds a number: make it a section, empty: true, or join the lines`,
        ),
      ),
  ];
}

/** Says of a stretch whether it shares a character with any of these. */
function overlapFinder(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const apart: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) apart.push({ start, end });
  }
  const byEnd = bisector((stretch: Stretch) => stretch.end);
  return ({ start, end }) => (apart[byEnd.right(apart, start)]?.start ?? Number.POSITIVE_INFINITY) < end;
}
