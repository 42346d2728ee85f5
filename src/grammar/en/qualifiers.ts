/** Words around an amount that make it a bound or an approximation. */
import type { Qualifier } from '../../report/types.js';

const SLIGHTLY = '(?:just|slightly|a little|a bit|a shade|marginally|fractionally)';
const FAR = '(?:well|far|significantly|considerably|substantially|comfortably|much|somewhat|even)';
const NOT = "(?:not|never|cannot|n't)";

/** In the order in which they are tried: not exceeding is no exceeding, and just under no under. */
const BEFORE: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  [`(?:no|${NOT}) (?:fewer|less|lower) than`, 'over'],
  [`${SLIGHTLY} (?:under|below|less than|fewer than|short of|shy of)`, 'nearly'],
  [
    `${NOT} (?:to )?(?:exceed(?:ing|ed|s)?|surpass(?:ing)?)|(?:no|${NOT}) (?:more|greater|higher|later) than|no (?:more|greater) than|at (?:the )?most|(?:a |the )?maximum (?:of|is|was)|up to|(?:${FAR} )?(?:under|below|less than|fewer than|lower than)`,
    'under',
  ],
  [
    `at (?:the (?:very )?)?least|(?:a |the )?minimum (?:of|is|was)|(?:(?:${SLIGHTLY}|${FAR}) )?(?:over|more than|above|in excess of|greater than)|upwards? of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)|beyond|crossed|passed`,
    'over',
  ],
  [
    'nearly|almost|close to|(?:fast |rapidly )?(?:approaching|approached|approaches|nearing|neared)|not quite|virtually|getting on for',
    'nearly',
  ],
  [
    'about|around|some|roughly|approximately|approx\\.?|circa|c\\.|ca\\.|(?:an )?estimated|(?:somewhere )?in the (?:region|order|neighbou?rhood|vicinity) of|something like|or so|~',
    'about',
  ],
];
const BETWEEN = '(?:(?:a total of|another|an additional|an average of|a further) )?';
const QUALIFIERS = BEFORE.map(
  ([words, qualifier]) => [new RegExp(`(?<![a-z-])(?:${words})(?:(?<=~) ?| )${BETWEEN}$`), qualifier] as const,
);
const REACH = 60;
/** over and around before a length of time are as often prepositions: rose 12% over five years. */
const PREPOSITION = /(?:^|[^a-z])(?:over|around|about|above|beyond|within) $/;
const TAKING =
  /(?:for|took|takes|taken|take|lasted|lasting|lasts|last|of|after|aged?|spent|spend|spending|than|is|was|are|were|be|wait|waits|waited|waiting|served|averaged|averages|at|by|to|from|and|old) $/;

export interface FoundQualifier {
  qualifier: Qualifier;
  /** Where its words begin, or end. */
  at: number;
}

/**
 * The qualifier right before an amount.
 *
 * @param lower normalised text in small letters.
 * @param start where the amount begins, its sign of money included.
 * @param isLength whether the amount is a length of time.
 */
export function qualifierBefore(lower: string, start: number, isLength: boolean): FoundQualifier | null {
  const words = lower.slice(Math.max(0, start - REACH), start);
  const last = words.charAt(words.length - 1);
  if (last !== ' ' && last !== '~') return null;
  for (const [pattern, qualifier] of QUALIFIERS) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const before = words.slice(0, found.index);
    if (isLength && PREPOSITION.test(words) && !TAKING.test(before)) return null;
    return { qualifier, at: start - found[0].length };
  }
  return null;
}

const AFTER: readonly (readonly [pattern: RegExp, qualifier: Qualifier])[] = [
  [/(?:-odd| odd)(?![a-z])| or so(?![a-z])| or thereabouts(?![a-z])| give or take(?![a-z])/y, 'about'],
  [
    /\+(?!\d)|-plus(?![a-z])| plus(?= [a-z])| or (?:more|over|above|older|longer|higher|greater)(?![a-z])| (?:and|&) (?:over|above|older|upwards?|more)(?![a-z])(?! (?:[£$€¥\d]|than|about|a |an |one|two|three|four|five|six|seven|eight|nine|ten|twenty|half))/y,
    'over',
  ],
  [
    / or (?:less|fewer|under|below|younger|lower)(?![a-z])| and (?:under|below|younger)(?![a-z])(?! [£$€¥\d])| at (?:the )?most(?= ?[,.;)])/y,
    'under',
  ],
  [/ at (?:the )?(?:very )?least(?= ?[,.;)])/y, 'over'],
];

/**
 * The qualifier right after a number, before its unit or after it: 400-odd cases, six weeks or so, 65 and over.
 *
 * @param lower normalised text in small letters.
 * @param end where the number or its unit ends.
 */
export function qualifierAfter(lower: string, end: number): FoundQualifier | null {
  for (const [pattern, qualifier] of AFTER) {
    pattern.lastIndex = end;
    if (pattern.test(lower)) return { qualifier, at: pattern.lastIndex };
  }
  return null;
}
