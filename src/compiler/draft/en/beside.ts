import type { QuantityReading } from '../../../grammar/readings.js';
import type { ChangedFigure, NamedAfter, Words } from '../language.js';

const NEARLY = '(?:about |nearly |at least |up to |over |more than |around )?';
const AGAINST =
  '(?:against|compared (?:with|to)|exceeding|exceeded|beating|meeting|above|below|missing|short of|ahead of|under|over|with|from|versus)';
/** , against a target of; (target: */
const TARGET_BEFORE = new RegExp(
  `^[^.;:]{0,70}?,? (?:(?:\\(?${AGAINST}|and) (?:(?:a|an|the|our|its|their|this year’s) )?|\\((?:the |our |a )?)(?:[\\w-]+ ){0,2}?(?<noun>target|goal|aim|ambition|milestone|budget|forecast|limit|standard|benchmark)s?(?: (?:level|figure))?(?: of| was|,|:)? ${NEARLY}$`,
);
/** , short of the 90 per cent target; missing its £800 million goal */
const TARGET_START = new RegExp(`^[^.;:]{0,70}?,? \\(?${AGAINST} (?:a|an|the|our|its|their) ${NEARLY}$`);
const TARGET_AFTER = /^ (?:[\w-]+ )?(?<noun>target|goal|ambition|milestone|budget|forecast|limit)\b/;
const IS_AIM = /^(?:target|goal|aim|ambition|milestone)$/;
/** £120 million below budget; 3 litres below the limit that we set */
const DIFFERS =
  /^ (?:(?:more|less|higher|lower|better|worse|fewer) than|below|above|under|over|ahead of|short of|within) [^.,;:\d()]{3,40}/;
/** but still 22% below 2019 */
const BELOW_YEAR =
  /^ (?:below|above|under|over|short of) (?:the )?(?:levels? (?:of|in|seen in) )?(?:19|20)\d{2}(?:[-–/]\d{2,4})?(?: levels?)?/;
/** , bringing the total since 2013 to 3.74 million */
const TO_TOTAL =
  /, (?:bringing|taking|which (?:brings|brought|takes|took)) the total\b[^.,;:]{0,40} to (?:about |nearly |over |more than )?$/;
/** , around £1,200 each */
const EACH = /^ (?:each|apiece|a head|per head|per person)\b/;
/** £92.4m, made up of £71.0m in charges, £15.2m in grants and £6.2m from other sources */
const MADE_OF = /^,? (?:which (?:was|is) )?(?:made up of|comprising|consisting of|including|namely|split between) $/;
const NEXT_PART = /^ (?:in|from|for|on|to|as) [^.,;:\d]{3,40}?(?:,| and|, and) $/;
const PART_OF = /^ (?:in |as )?((?:from |for |on |to )?[a-z][^.,;:\d()]{2,40}?)(?=,| and |\.|;|$)/;
const SHARE_JOINED = /^ of [^.,;:]{3,50}? and (?:about |nearly |over |more than )?$/;
const MULTIPLE = /^[^.;:]{0,60}?,? (?:which (?:is|was) |or |and )?(?:about |nearly |almost |over |more than )?$/;
/** 412,000 vehicles, of which 96,000 were electric */
const PART = /\b(?:of which|of whom|of these|of them)(?: (?:some|about|nearly|over|more than))? $/i;
const PART_IS =
  /^(?: \([^()]*\))? (?:(?:were|was|are|is|have|has|had|went|came)(?: (?:for|to|from|on))? )?([a-z][^.,;:\d()]{2,50})/;
/** two thirds of them in energy */
const OF_THEM = /^ of (?:them|these|those|it|this|which) ([^.,;:\d()]{3,50})/;
/** £6.5m, or 9% of net budget; 3.7 million, 96 per cent of the level seen in 2019 */
const SHARE_OF_IT = /^[^.;:,\d]{0,40},? (?:or |equal to |equivalent to |about |nearly |\()?$/;

/** A target, a difference, a multiple, a part or a share beside another figure of its sentence is named after that. */
export function namedAfter(
  { figure }: ChangedFigure,
  earlier: readonly ChangedFigure[],
  words: Words,
): NamedAfter | null {
  const last = earlier.at(-1);
  if (!last || figure.change) return null;
  const of = last.figure;
  const ends = [of, ...(last.before ? [last.before] : []), ...last.changes].map((one) => one.end);
  const end = Math.max(...ends.filter((at) => at <= figure.start));
  const [gap, after] = [words(end, figure.start), words(figure.end, figure.end + 80)];
  const noun =
    TARGET_BEFORE.exec(gap)?.groups?.['noun'] ??
    (TARGET_START.test(gap) ? TARGET_AFTER.exec(after)?.groups?.['noun'] : undefined);
  if (noun !== undefined && isAlike(of, figure))
    return IS_AIM.test(noun)
      ? { of, nameAfter: (label) => label, role: 'target', check: '' }
      : { of, nameAfter: (label) => `${label}: ${noun}`, check: '' };
  const differs = DIFFERS.exec(after)?.[0];
  if (
    differs !== undefined &&
    /^[^.;:]{0,80}?(?:,|\band|\bor|\bbut)(?: still)? (?:or |which (?:is|was) |some |about )?$/.test(gap)
  )
    return {
      of: firstOfPhrase(earlier, words),
      nameAfter: (label) => `${label}${differs}`,
      role: 'outcome',
      check: '',
    };
  if (of.quantity.unit === '%' && figure.quantity.unit === '%' && SHARE_JOINED.test(gap) && after.startsWith(' of '))
    return { of, nameAfter: (label) => label, check: '' };
  if (figure.quantity.unit === 'times' && MULTIPLE.test(gap))
    return {
      of: firstOfPhrase(earlier, words),
      nameAfter: (label) => label,
      role: 'outcome',
      isUntimed: true,
      check: 'label: so many times of what?',
    };
  const isRate = figure.quantity.unit === '%' && of.quantity.unit !== '%';
  if (
    isRate &&
    ((/^ \($/.test(gap) && after.startsWith(')')) ||
      (/[,(]/.test(gap) && SHARE_OF_IT.test(gap) && after.startsWith(' of ')))
  )
    return { of, nameAfter: (label) => label, check: '' };
  // 3.1 million households, or 13.1 per cent, were in fuel poverty
  if (isRate && /^,? \(?or (?:about |nearly |some )?$/.test(gap)) return { of, nameAfter: (label) => label, check: '' };
  if (TO_TOTAL.test(gap) && isAlike(of, figure))
    return { of, nameAfter: (label) => `${label}: total`, role: 'outcome', check: '' };
  const year = BELOW_YEAR.exec(after)?.[0];
  if (
    year !== undefined &&
    /(?:,|\bbut|\band|\byet)(?: (?:was|were|is|are|remained))?(?: still)? (?:about |nearly |some )?$/.test(gap)
  )
    return { of, nameAfter: (label) => `${label}${year}`, role: 'outcome', isUntimed: true, check: '' };
  const each = EACH.exec(after)?.[0];
  if (each !== undefined && /, ?$/.test(gap)) return { of, nameAfter: (label) => `${label}${each}`, check: '' };
  const whole = madeOf(figure, earlier, words);
  const item = whole && PART_OF.exec(after)?.[1];
  if (whole && item) return { of: whole, nameAfter: (label) => `${label}: ${item}`, check: '' };
  const them = OF_THEM.exec(after)?.[1];
  const isBare = figure.quantity.unit === '' || figure.quantity.unit === '%';
  const part = PART.test(gap) && isBare ? PART_IS.exec(after)?.[1] : them;
  return part === undefined
    ? null
    : { of, nameAfter: (label) => `${label}: ${part.trim().replace(/ (?:and|or|but|while)$/, '')}`, check: '' };
}

/** The figure of which a list tells the parts up to this one; undefined for none. */
function madeOf(figure: QuantityReading, earlier: readonly ChangedFigure[], words: Words): QuantityReading | undefined {
  let start = figure.start;
  for (const { figure: before } of earlier.toReversed()) {
    if (before.quantity.unit !== figure.quantity.unit) return undefined;
    const gap = words(before.end, start);
    if (MADE_OF.test(gap)) return before;
    if (!NEXT_PART.test(gap)) return undefined;
    start = before.start;
  }
  return undefined;
}

/** What is said of a phrase is said of its first figure: 14,620 young carers in 63 towns, twice as many as in 2020. */
function firstOfPhrase(earlier: readonly ChangedFigure[], words: Words): QuantityReading {
  const [before, last] = [earlier.at(-2)?.figure, earlier.at(-1)?.figure];
  if (!last) throw new RangeError('no figure stands before it');
  return before &&
    /^ (?:[a-z]+ )?(?:in|at|across|from) (?:our |the |its |their |all )?$/.test(words(before.end, last.start))
    ? before
    : last;
}

/** Whether a figure can be aimed at for another: both are of one unit, or one of them only repeats the number. */
function isAlike({ quantity: { unit } }: QuantityReading, { quantity: { unit: own } }: QuantityReading): boolean {
  return unit === own || own === '' || unit === '';
}
