import type { QuantityReading } from '../../../grammar/readings.js';

/** Verbs whose subject a figure is of: waiting time fell to 24 hours. */
const OF_SUBJECT =
  /\b(?:rose|risen|fell|fallen|grew|grown|climbed|dropped|declined|increased|decreased|doubled|tripled|halved|was|were|is|are|be|been|stood|stands|reached|hit|totall?ed|amounted|averaged|remained|came|improved|shrank|expanded|slipped|jumped|surged|accounted|rise|fall|grow|reach|drop|increase|decrease|went|numbered|exceeded|passed|topped|widened|narrowed|halved|earned|equals|equalled)\b/;
/** What opens a clause and says when, or ties it to the one before. */
const OPENING =
  /^(?:and|but|while|also|however|in total|overall|of which|of these|among them|for the first time|by contrast|as a result|in all|overall,|in addition|together|some|about|nearly|the|a|an|its|their|this|that|these|to (?:cut|raise|increase|reduce|lower|lift|bring|keep)(?: the)?)\s+/i;
const PRONOUN = /^(?:it|they|he|she|we|this|that|these|which|who|there|those|both|all)$/i;
const MONEY_OR_RATE = /^(?:[A-Z]{3}|%|percentage points?|basis points?|times|)$/;
const MEASURE =
  /^(?:hours?|days?|weeks?|months?|years?|minutes?|seconds?|kilometres?|km|miles?|metres?|m|hectares?|acres?|tonnes?|tons?|kg|litres?|degrees?|megawatts?|gigawatts?|[MGT]?Wh?|square .*|cubic .*|.*\/.*)$/i;
/** No label is longer, in characters. */
const LONGEST = 60;

/**
 * The words around a figure that say what it counts or measures; all of them stand in the text.
 * @param text the sentence
 * @param start where the words that lead to it begin
 * @param end where it ends
 * @returns "" where the words around it say nothing
 */
export function labelOf(
  text: string,
  start: number,
  end: number,
  { quantity: { unit, written } }: QuantityReading,
): string {
  const clause = clauseBefore(text, start);
  const subject = subjectOf(clause);
  const isMeasure = MONEY_OR_RATE.test(unit) || MEASURE.test(unit);
  const verb = OF_SUBJECT.exec(clause);
  if (verb && subject !== '') return shortened(subject);
  const after = phraseAfter(text.slice(end));
  const noun = MONEY_OR_RATE.test(unit) ? '' : (NOUN.exec(written)?.[1] ?? unit);
  // 640 people, 2,500 kilometres of road: what is counted stands in the figure and after it.
  if (noun !== '' && (!isMeasure || after.startsWith(' of '))) return shortened(capitalised(noun + after));
  // A fund of $450m for small stations.
  const owner = OWNER.exec(text.slice(0, start))?.[1];
  if (owner !== undefined) return shortened(capitalised(owner + after));
  const doing = verbPhrase(clause);
  const own = `${doing}${after}`;
  // Revisions were small, averaging 0.2 points: what they are of stands before.
  const isBare = /^(?:\w+ing|or|to|from|and)$/i.test(own);
  return (
    shortened(isBare ? subjectOf(text.slice(0, start)) || capitalised(own) : capitalised(own)) || shortened(subject)
  );
}

/** The noun of a figure, after its number and the words for its size. */
const NOUN = /[\d](?:m|bn|tn| million| billion| trillion| thousand)? (\D+)$/;
const OWNER = /\b(?:a|an|the|its) ((?:[a-z-]+ ){0,2}[a-z-]+) of (?:about |nearly |over |up to |more than )?$/;

/** The phrase that follows a figure and says of what, or for what, it is. */
function phraseAfter(after: string): string {
  const [phrase = ''] =
    /^ (?:(?:went|goes|going|was spent|were spent) )?(?:of|for|in|on|to|from|with|at|by|under) [^.,;:\d]+/.exec(
      after,
    ) ?? [];
  return (
    phrase
      .split(/ (?=(?:and|but|which|that|were|was|is|are|will|has|have|had)\b)/)[0]
      ?.replace(LATER, '')
      .trimEnd() ?? ''
  );
}

/** When, at the end of a phrase. */
const LATER =
  / (?:in|by|during|on|since|over) (?:the )?(?:year|same period|first|last|January|February|March|April|May|June|July|August|September|October|November|December)\b.*$/;

/** From the last verb of a clause on: spent, can load. */
function verbPhrase(clause: string): string {
  const own = /\d/.test(clause) ? (clause.split(/ and | while | but /).at(-1) ?? '') : clause;
  const parts = own
    .replace(/\s(?:about|nearly|over|around|almost|some|only|just|by|to|at|of|from|a|an|the)$/i, '')
    .split(/\s+/);
  const from = parts.findLastIndex((word) => /(?:ed|ent|uilt|old|ought|aid|ade|oad)$/.test(word));
  if (from < 0) return unopened(own);
  return parts
    .slice(from)
    .join(' ')
    .replace(/^(?:of which|of these|which|and|but)\s*/i, '')
    .trim();
}

/** A share of something that is something: 70 per cent of the ministry's own vehicles are now electric. */
const SHARE =
  /^ of (?:the |its |all )?([^.,;:]{3,60}?)(?: (?:are|is|were|was|have|has|had)(?: now| already| still)? ([^.,;:]+))?(?=[.,;:]|$)/;

/**
 * What a share is a share of, and what is said of it.
 * @returns null for what is no per cent of something
 */
export function shareOf(
  text: string,
  end: number,
  { quantity: { unit } }: QuantityReading,
): { whole: string; label: string } | null {
  const [found, whole = '', said = ''] = (unit === '%' && SHARE.exec(text.slice(end))) || [];
  if (found === undefined) return null;
  return { whole, label: said === '' ? '' : shortened(capitalised(`${whole}: ${said}`)) };
}

/** The clause that leads to a place. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  const cut = Math.max(
    ...[
      /[;:] /g,
      /, (?:and|but|while|of which|with|whereas|up|down) /g,
      / while /g,
      / (?:after|because|when|where) /g,
      / whereas /g,
      / but /g,
      /, (?=[^,]*$)/g,
    ].map((pattern) =>
      [...before.matchAll(pattern)].reduce((last, found) => Math.max(last, found.index + found[0].length), 0),
    ),
  );
  const clause = before.slice(cut);
  // A phrase that only says when is of no clause: In 2023, exports rose.
  return clause.trim();
}

/** The subject of a clause, without what opens it. */
function subjectOf(clause: string): string {
  const verb = OF_SUBJECT.exec(clause);
  const words = unopened(verb ? clause.slice(0, verb.index) : '');
  return words.length < 3 || PRONOUN.test(words) ? '' : capitalised(words);
}

/** The words of a clause without what opens it, and without what leads to its verb. */
function unopened(clause: string): string {
  let words = clause.trim().replace(TIME, '').trim();
  for (let last = ''; last !== words; ) {
    last = words;
    words = words.replace(OPENING, '').trim();
  }
  return words
    .replace(/\s+(?:has|have|had|also|now|still|then|that|which|will|would|could|is expected to|are expected to)$/i, '')
    .trim();
}

/** When, at the start of a clause. */
const TIME =
  /^(?:(?:In|By|At|During|Since|As of|Over|For|On)\s+(?:the\s+)?(?:(?:end|start|close|course|first|second|third|fourth|last)\s+)*(?:(?:half|quarter|months?|year)\s+)?(?:of\s+)?(?:end-)?(?:[A-Z][a-z]+\s+)?(?:\d{1,2}\s+)?(?:\d{4}|December|June|March|September)?,?\s+)+/;

function capitalised(words: string): string {
  const plain = words.trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Long words end at a place where they may. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words
    .slice(0, LONGEST)
    .search(/ (?:which|that|who|and|in|for|from|with) (?!.* (?:which|that|who|and|in|for|from|with) )/);
  return cut > 12 ? words.slice(0, cut) : words.slice(0, LONGEST).replace(/\s+\S*$/, '');
}
