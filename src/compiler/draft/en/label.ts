import type { QuantityReading } from '../../../grammar/readings.js';
import { capitalised, clauseBefore, shortened, subjectOf, supplierIn, unopened } from './clause.js';
import { rowLabel } from './rows.js';

const MONEY_OR_RATE = /^(?:[A-Z]{3}|%|(?:percentage )?points?|basis points?|times|p|)$/;
const MEASURE =
  /^(?:hours?|days?|weeks?|months?|years?|minutes?|seconds?|kilometres?|km|miles?|metres?|m|hectares?|acres?|tonnes?|tons?|kg|litres?|degrees?|megawatts?|gigawatts?|[MGT]?Wh?|square .*|cubic .*|.*\/.*)$/i;
/** The noun of a figure, after its number and the words for its size. */
const NOUN = /[\d](?:m|bn|tn| million| billion| trillion| thousand)? (\D+)$/;
const OWNER =
  /\b(?:a|an|the|its) (?!total |average |number |record |combined )((?:[a-z-]+ ){0,2}[a-z-]+) of (?:about |nearly |over |up to |more than )?$/;
/** What stands before of: efficiency savings of £849 million. */
const OWNED = /((?:[a-z’'-]+ ){0,3}[a-z’'-]+) (?:of|worth) (?:about |nearly |over |up to |more than |around )?$/i;
/** A verb in the past; where the words for what it was done to begin. */
const VERB =
  /^(?!(?:need|speed|seed|feed|breed|hundred|bed|red|shed)$)(?:\w+ed|spent|sent|lent|went|built|sold|told|held|bought|brought|sought|caught|taught|paid|laid|made|led|ran|gave|took|won|met|load|unload)$/i;
/** 2,150 that were escalated; 96,000 were electric. */
const SAID_AFTER = /^ (?:(?:that|which|who) )?(?:were|was|are|is|have|has|had) ([^.,;:\d]+)/;
const NO_NOUN =
  /^(?:or|and|of|in|on|at|to|from|by|for|more|less|fewer|higher|lower|above|below|respectively|overall|each|again|compared|than|in total|a year|year)\b/;
/** Nine in ten callers said that they felt less alone. */
const IN_EVERY = /\b(?:in|out of)\b/;

/**
 * The words around a figure that say what it counts or measures; all of them stand in the text.
 * @param text the sentence
 * @param start where the words that lead to it begin
 * @param end where it ends
 * @param isChange whether what leads to it is by how much something changed
 * @returns "" where the words around it say nothing
 */
export function labelOf(
  text: string,
  start: number,
  end: number,
  { quantity: { unit, written }, change }: QuantityReading,
  isChange = Boolean(change),
): string {
  const row = rowLabel(text, start);
  if (row !== null) return shortened(row);
  const clause = clauseBefore(text, start);
  const isMeasure = MONEY_OR_RATE.test(unit) || MEASURE.test(unit);
  const subject = subjectOf(clause, { isChange, isCounted: !isMeasure });
  if (subject !== null) return shortened(subject);
  const supplier = unit === '%' ? supplierIn(clause) : undefined;
  if (supplier !== undefined) return shortened(supplier);
  const after = phraseAfter(text.slice(end));
  const noun = MONEY_OR_RATE.test(unit) ? '' : (NOUN.exec(written)?.[1] ?? unit);
  // 640 people, 2,500 kilometres of road: what is counted stands in the figure and after it.
  if (noun !== '' && (!isMeasure || after.startsWith(' of '))) return shortened(capitalised(noun + after));
  if (unit === '' && IN_EVERY.test(written)) {
    const [said = ''] = /^ (?:[^.,;:\d]|(?<=(?:under|over|aged|within) )\d+)+/.exec(text.slice(end)) ?? [];
    if (said !== '') return shortened(capitalised(said));
  }
  const said =
    unit === '' ? SAID_AFTER.exec(text.slice(end))?.[1]?.replace(/ (?:and|or|but|while)\s*$/, '') : undefined;
  if (said !== undefined) return shortened(capitalised(said));
  // Construction contracted for a third month, by 1.1 per cent: what it is of stands a clause before.
  const led = unopened(clause) === '' && after === '' ? ledBefore(text, start, clause) : '';
  if (led !== '') return shortened(capitalised(led));
  // Reach 80% satisfaction.
  const rated = unit === '%' ? /^ ([a-z]+(?: [a-z]+)?)(?=[.,;]|$)/.exec(text.slice(end))?.[1] : undefined;
  if (rated !== undefined && !NO_NOUN.test(rated)) return shortened(capitalised(rated));
  // A fund of $450m for small stations.
  const owner = OWNER.exec(text.slice(0, start))?.[1] ?? ownedBefore(text.slice(0, start));
  if (owner !== undefined) return shortened(capitalised(owner + after));
  const own = `${verbPhrase(clause)}${after}`;
  // Revisions were small, averaging 0.2 points: what they are of stands before.
  const isBare =
    /^(?:or|to|from|and)?$/i.test(own.trim()) ||
    (/^\w+ing$/.test(own) && text.slice(0, start).trimEnd().endsWith(`, ${own}`));
  return shortened(
    capitalised(
      isBare
        ? (subjectOf(text.slice(0, start), { isChange, isCounted: false }) ?? (ledBefore(text, start, clause) || own))
        : own,
    ),
  );
}

/** Efficiency savings of delivered efficiency savings of £849 million; undefined where no noun stands there. */
function ownedBefore(before: string): string | undefined {
  const words = OWNED.exec(before)?.[1]?.split(' ') ?? [];
  const from = words.findLastIndex(
    (word) =>
      VERB.test(word) ||
      /ing$/.test(word) ||
      /^(?:with|despite|amid|and|by|for|in|to|on|a|an|the|its|our|their|had|has|have)$/.test(word),
  );
  const own = words.slice(from + 1).join(' ');
  return own.length < 3 || /^(?:total|average|number|record|maximum|minimum)$/i.test(own) ? undefined : own;
}

/** What the clause before one that has no words of its own is of. */
function ledBefore(text: string, start: number, clause: string): string {
  const at = text.slice(0, start).lastIndexOf(clause);
  if (clause === '' || !/^, ?$/.test(text.slice(at - 2, at)) || at < 3) return '';
  const earlier = clauseBefore(text, at - 2);
  const [, subject = ''] = /^(.{3,}?) \w{2,}ed\b/.exec(earlier) ?? [];
  return unopened(subject || earlier);
}

/** The phrase that follows a figure and says of what, or for what, it is. */
function phraseAfter(after: string): string {
  const [phrase = ''] =
    /^ (?:(?:went|goes|going|was spent|were spent) )?(?:of|for|in|on|to|from|with|at|by|under) [^.,;:\d()]+/.exec(
      after,
    ) ?? [];
  return (
    phrase
      .split(/ (?=(?:and|but|which|that|were|was|is|are|will|has|have|had)\b)/)[0]
      ?.replace(LATER, '')
      .replace(/^ (?:of|in|at|by|on|from|for|to) (?:this|these|it|them|which)$/, '')
      .replace(/\s*[£$€¥]?\s*$/, '')
      .replace(/ of (?:our|the|its|their|all|these)$/, '')
      .replace(/ (?:at least|at most|more than|less than|about|nearly|up)$/, '')
      .replace(/ (?:at (?:a|the) cost of|(?:by|at|in|to|since|from) the (?:end|start|close)(?: of(?: the)?)?)$/, '')
      .replace(/ (?:within|at|on|in|by|to|of|from|with|for|during|since|over)(?: the)?$/, '') ?? ''
  );
}

/** When, at the end of a phrase. */
const LATER =
  / (?:in|by|during|on|since|over|at|for) (?:the )?(?:end of (?:the )?)?(?:year|year end|previous year|same period|first|last|next|this year|January|February|March|April|May|June|July|August|September|October|November|December)\b.*$/;

/** From the last verb of a clause on: spent, can load. */
export function verbPhrase(clause: string): string {
  const own = /\d/.test(clause) ? (clause.split(/ and | while | but /).at(-1) ?? '') : clause;
  const parts = unopened(own).split(/\s+/);
  const from = parts.findLastIndex((word) => VERB.test(word));
  if (from < 0) return parts.join(' ');
  return parts
    .slice(from)
    .join(' ')
    .replace(/^(?:of which|of these|which|and|but)\s*/i, '')
    .trim();
}
