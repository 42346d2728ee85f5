import type { QuantityReading } from '../../../grammar/readings.js';
import type { Words } from '../language.js';

const LENGTH = /^(?:working )?(?:minutes?|hours?|days?|weeks?|months?|years?)$/;
const HOW_SOON = /\b(?:within|inside|in under|in less than|after|for (?:more|less) than|over) (?:the |a )?$/i;
const AGED = /\b(?:aged?|ages) (?:between |under |over |from )?$/i;
const AGE_GROUP = /^\d{1,2}(?: and|-| or) (?:over|under|above|below|older|younger)/;

/** a resident over 70; children under 5 */
const SINCE_WHEN =
  /\b(?:\w+est|first time|best|worst|most|fewest|record)\b[^.,;\d]{0,40} (?:in|for) (?:over |more than |nearly |at least )?(?:the (?:past|last) )?$/i;
const IS = /\b(?:was|were|are|is|be) $/;
const GROUP =
  /\b(?:residents?|people|adults|children|anyone|those|women|men|drivers|workers|patients|pupils|carers|households?|customers|passengers)\b[^.,;\d]{0,12} $/i;
const AGE = /^(?:over|under|below|above) \d{1,2}$/;
/** a 6-month study */
const NAMED_LENGTH = /^\d+-(?:minute|hour|day|week|month|year)$/;

/** Why a figure stands for nothing by itself; "" where it does. */
export function asideReason(figure: QuantityReading, words: Words): string {
  const before = words(figure.start - 30, figure.start);
  const { unit, written } = figure.quantity;
  if (LENGTH.test(unit) && !figure.change && HOW_SOON.test(before))
    return 'How soon or how long, which says of which cases another figure is.';
  if (AGED.test(before) || (unit === '' && AGE_GROUP.test(written))) return 'An age that names a group.';
  if (LENGTH.test(unit) && SINCE_WHEN.test(words(figure.start - 60, figure.start)))
    return 'Since when it has not been so.';
  if (unit === '' && AGE.test(written) && (GROUP.test(before) || IS.test(before))) return 'An age that names a group.';
  if (unit === '' && /\bout of $/.test(before)) return 'The most that a score can be.';
  if (/^(?:consecutive|successive|straight) /.test(unit)) return 'For how long it has been so.';
  if (NAMED_LENGTH.test(written)) return 'A length that is part of a name.';
  return '';
}
