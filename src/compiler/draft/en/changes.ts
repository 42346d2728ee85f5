import type { QuantityReading, ReadingContext, TimeReading } from '../../../grammar/readings.js';
import type { Stretch } from '../../places.js';
import { readTime } from '../../section-readings.js';
import type { ChangedFigure, Words } from '../language.js';

/** Words that lead from a figure to its change: 48.6 million tonnes of cargo, up 4.2 per cent. */
const TO_CHANGE =
  /^(?: (?:of|for|in|from) [^.,;:]{2,40})?,? ?\(?(?:(?:which )?(?:is|was|are|were) )?(?:up|down|(?:an? )?(?:\w+ )?(?:increase|rise|gain|growth|decline|fall|drop|decrease|reduction|improvement)(?: of)?|(?:or )?)(?: by)? ?(?:about|nearly|almost|over|more than|some)? ?$/i;
/** 11 per cent more than in 2022 but still 4 per cent fewer than in 2019 */
const TO_ANOTHER =
  /^(?: (?:more|fewer|less|higher|lower))?(?: (?:than(?: in)?|on|from) [\w ]{4,20})?,? (?:and|but|yet)(?: still)?(?: up| down)? $/;
/** When the level before was, before the words that lead on: from 62 in 2021-22 to 44. */
const THEN =
  /^ (?:in|at|on|during) (?:the )?(?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b ?)?(?:\d{4}(?:[-–/]\d{2,4})?|(?:previous|prior|last) year)?(?=,? (?:to|at) )/;
/** fell by 6.1 per cent to 412 */
const TO_LEVEL =
  /^\)?,? (?:to|at|to reach|reaching|to stand at) (?:about |nearly |almost |over |more than |just |a record |an estimated )?$/;
/** fell by £2.3 billion (2.6%) */
const SAME_CHANGE = /^,? ?\(?(?:or )?$/;
/** fell from 31 hours to 24 hours */
const FROM = /\bfrom (?:about |nearly |almost |over |more than |just )?$/i;
/** 3,940 points, up from 2,650 a year earlier */
const UP_FROM =
  /^(?: [^.,;:]{2,40})?,? \(?(?:up|down|compared with|compared to|against|from)(?: from)? (?:about |nearly |only |just )?$/i;
/** 412 staff at 31 March 2023 (2022: 388) */
const IN_BRACKETS =
  /^(?: [^.,;:()]{2,40})? \((?:in |at )?(?:(?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?\d{4}(?:[-–/]\d{2,4})?|(?:the )?(?:last|previous|prior) (?:financial )?year)(?: figure)?[:,]? $/;
/** 31.2 million passengers in 2022, more than double the 14.9 million of 2021 */
const TIMES_THE =
  /^(?: [^.;:]{2,40})?,? (?:(?:about|nearly|almost|more than|less than) )?(?:double|twice|treble|triple|half) the $/;
const REACH = 24;

/** Which figures of a sentence say how another has changed, and which of two levels was before. */
export function changedFigures(figures: readonly QuantityReading[], words: Words): ChangedFigure[] {
  const changed: ChangedFigure[] = [];
  for (const figure of figures) {
    const last = changed.at(-1);
    const between = last ? words(last.changes.at(-1)?.end ?? last.figure.end, figure.start) : '';
    const made = last && joinedWith(last, figure, between, words);
    const around = changed.at(-2);
    // (target 1,500), up from 1,210: what follows the bracket is of the figure before it.
    const past =
      around &&
      !around.figure.change &&
      last &&
      between.startsWith(')') &&
      /\([^()]*$/.test(words(around.figure.end, last.figure.start))
        ? joinedWith(around, figure, between.slice(1), words)
        : null;
    if (past) changed[changed.length - 2] = past;
    else if (made) changed[changed.length - 1] = made;
    else if (around && last && isBesideChange(around, last, words) && TO_LEVEL.test(between))
      // fell by £2.3 billion (2.6%) to £86.4 billion: the grammar takes what is in brackets for no change.
      changed.splice(-2, 2, last, { figure, changes: [around.figure], lead: { start: around.figure.start, time: '' } });
    else changed.push({ figure, changes: [] });
  }
  joinLevels(changed, words);
  // A change that led to no level stands alone, and so does what was said beside it.
  return changed.flatMap((one): ChangedFigure[] =>
    one.figure.change && one.changes.length > 0
      ? [one.figure, ...one.changes].map((figure) => ({ figure, changes: [] }))
      : [one],
  );
}

/** Investment almost doubled, from £4.2m to £8.1m: the change goes with the levels that follow it. */
function joinLevels(changed: ChangedFigure[], words: Words): void {
  for (let i = changed.length - 1; i > 0; i -= 1) {
    const [change, level] = [changed[i - 1], changed[i]];
    if (!change?.figure.change || change.changes.length > 0 || change.before || !level?.before || !level.lead) continue;
    if (level.changes.length > 0 || !/^,? (?:\w+ing )?$/.test(words(change.figure.end, level.lead.start))) continue;
    const lead = { start: change.figure.start, time: '' };
    changed.splice(i - 1, 2, { ...level, changes: [change.figure], lead });
  }
}

/** Whether a ratio stands beside a change as the same in other words. */
function isBesideChange({ figure: change }: ChangedFigure, { figure }: ChangedFigure, words: Words): boolean {
  return Boolean(change.change) && figure.quantity.unit === '%' && SAME_CHANGE.test(words(change.end, figure.start));
}

/** A figure with the next one of its sentence, where that says how it changed, from where or to where; else null. */
function joinedWith(last: ChangedFigure, figure: QuantityReading, between: string, words: Words): ChangedFigure | null {
  const isLevel = !last.figure.change;
  const [unit, own] = [last.figure.quantity.unit, figure.quantity.unit];
  if (isLevel && figure.change) {
    const isChange = TO_CHANGE.test(between) || (last.changes.length > 0 && TO_ANOTHER.test(between));
    return isChange ? { ...last, changes: [...last.changes, figure] } : null;
  }
  if (!isLevel && figure.change)
    return SAME_CHANGE.test(between) ? { ...last, changes: [...last.changes, figure] } : null;
  // The subject stands before the change.
  if (!isLevel)
    return TO_LEVEL.test(between)
      ? { figure, changes: [last.figure, ...last.changes], lead: { start: last.figure.start, time: '' } }
      : null;
  const [from] = FROM.exec(words(last.figure.start - REACH, last.figure.start)) ?? [];
  if (from !== undefined && unit === own && last.changes.length === 0 && TO_LEVEL.test(between.replace(THEN, '')))
    return { figure, changes: [], before: last.figure, lead: { start: last.figure.start - from.length, time: '' } };
  const isAlike = own === '' || unit === own || unit.startsWith(`${own}/`);
  const isBefore =
    IN_BRACKETS.test(between) ||
    TIMES_THE.test(between) ||
    (UP_FROM.test(between) && /from|with|to|against/i.test(between));
  return !last.before && isAlike && isBefore ? { ...last, before: figure } : null;
}

/** When the level before was: 2022 of (2022: 388), September of from $4.1 billion in September. */
export function timeOfBefore(
  before: QuantityReading,
  times: readonly TimeReading[],
  words: Words,
): TimeReading | undefined {
  return times.find(
    ({ start, end }) =>
      (end <= before.start &&
        /^[:,]? $/.test(words(end, before.start)) &&
        /\((?:in )?$/.test(words(start - 4, start))) ||
      (start >= before.end && /^ (?:in|at|on|of|for|during|as at|a )? ?(?:the )?$/.test(words(before.end, start))),
  );
}

/** Where the time stands that a change is counted against: 2022 of up 4.2 per cent on 2022. */
export function comparedWith(change: Stretch, words: Words, context: ReadingContext): Stretch | null {
  const after = words(change.end, change.end + 40);
  const lead =
    /^ (?:more |fewer |less |higher |lower )?(?:on|from|since|than in|than|compared with|compared to|over) /.exec(
      after,
    )?.[0];
  if (lead === undefined) return null;
  const rest = after.slice(lead.length).split(/[,.;]/)[0] ?? '';
  for (let length = rest.length; length > 3; length -= 1) {
    const time = rest.slice(0, length);
    if (/\s$/.test(time) || !readTime(time, context)) continue;
    const start = change.end + lead.length;
    return { start, end: start + length };
  }
  return null;
}

/** Whether a time that ends these words is what something is compared with: fewer than in 2019; the lowest since 2014. */
export function isCompared(words: string): boolean {
  if (/\b(?:\w+est|first(?: time)?|worst|most|least|record)\b[^.,;]{0,24}\bsince (?:the )?[\w\s-]{3,20}$/i.test(words))
    return true;
  if (/[a-z\d%] from (?:the )?[\w\s-]{3,20}$/.test(words)) return true;
  return /\b(?:than(?: in)?|compared (?:with|to)|per cent (?:on|over)|% (?:on|over)|against|up on|down on) (?:the )?[\w\s-]{3,20}$/i.test(
    words,
  );
}
