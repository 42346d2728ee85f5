import type { QuantityReading } from '../../../grammar/readings.js';
import type { FigureName } from '../language.js';
import { capitalised, clauseBefore, shortened, subjectOf, supplierIn } from './clause.js';
import { verbPhrase } from './label.js';

/** A share of something that is something: 70 per cent of the ministry's own vehicles are now electric. */
const SHARE =
  /^ of (?:the |its |our |their |all |all the )?((?:[^.,;:()]|(?<=\d)[.,](?=\d)){3,80}?)(?: (?:are|is|were|was|have|has|had)(?: now| already| still)? ([^.,;:()]+))?(?=[.,;:()]|$)/;
/** half, two thirds */
const FRACTION = /\b(?:half|thirds?|quarters?|fifths?|tenths?)$/i;
/** What ends the words for a whole: the next figure, when, how soon, against what. */
const WHOLE_ENDS =
  / (?:and|or) (?:about |nearly |over |more than |just )?(?:\d|a |one |two )| within | compared | against | (?:in|at|by|on|during|since) (?:\d|the year|January|February|March|April|May |June|July|August|September|October|November|December)|, | while | but /;

/**
 * What a share is called, and what it is a share of.
 * @param text the sentence
 * @param start where the words that lead to it begin
 * @param end where it ends
 * @returns null for what is no per cent of something
 */
export function shareOf(
  text: string,
  start: number,
  end: number,
  { quantity: { unit, written } }: QuantityReading,
): FigureName | null {
  const [found, words = '', said = ''] =
    ((unit === '%' || FRACTION.test(written)) && SHARE.exec(text.slice(end))) || [];
  if (found === undefined) return null;
  const cut = words.search(WHOLE_ENDS);
  const whole = cut < 0 ? words : words.slice(0, cut);
  const isNamed = !/^\d|^(?:this|these|it|them|those|which|whom)\b/.test(whole);
  const of = isNamed ? whole : '';
  const clause = clauseBefore(text, start);
  const subject = subjectOf(clause, { isChange: false, isCounted: false });
  if (subject !== null) return { label: shortened(subject), whole: of, check: '' };
  const supplier = supplierIn(clause);
  if (supplier !== undefined) return { label: shortened(supplier), whole: of, check: '' };
  if (said !== '' && cut < 0 && isNamed)
    return { label: shortened(capitalised(`${whole}: ${said}`)), whole: of, check: '' };
  const done = verbPhrase(clause).replace(/^(?:want|wants|expect|expects|need|needs)$/i, '');
  const rest = cut >= 0 && words.slice(cut).startsWith(' within ') ? words : whole;
  const label = shortened(capitalised(`${done} ${isNamed ? rest : ''}`));
  return { label, whole: of, check: done === '' ? 'label: a share of what?' : '' };
}
