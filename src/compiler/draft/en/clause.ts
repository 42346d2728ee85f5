/** What opens a clause and says when, or ties it to the one before. */
const OPENING =
  /^(?:and|but|with|while|also|however|in total|of which|of these|among them|for the first time|by contrast|as a result|in all|overall,|in addition|together|some|about|nearly|the|a|an|its|their|this|that|these|to (?:cut|raise|increase|reduce|lower|lift|bring|keep) (?:the|its|their)|to)\s+/i;
/** Who means to do it: we aim to, the ministry plans to. */
const INTENDS =
  /^(?:(?:we|it|they|[a-z][\w’'-]*(?: [\w’'-]+){0,5}?) )?(?:(?:also|now|still) )?(?:aims?|aimed|plans?|intends?|hopes?|expects?|wants?|seeks?|ha(?:s|ve) pledged|ha(?:s|ve) committed|(?:is|are) committed|(?:is|are) planning) to /i;
/** We will do more and aim for a failure rate. */
const AIMS_FOR = /^.*\b(?:aim|aims|aiming|target|targets) (?:for|at) (?:an? |the )?/;
/** Who does it, where that is no name: we will, it. */
const DOER = /^(?:we|it|they|he|she)(?: (?:has|have|had|will|shall|would|also|now|then))* /i;
/** What leads from a verb to its figure, or from a subject to its verb. */
const CLOSING =
  /\s+(?:has|have|had|also|now|still|then|that|which|will|would|could|is|are|was|were|is expected to|are expected to|about|nearly|over|around|almost|some|only|just|by|to|at|of|from|a|an|the|for|in|up|another|a further|an estimated|a total of|being|averaging|totalling|remaining|below|above|under|over|within|at least|reaching|including|with|as)$/i;
const PRONOUN = /^(?:it|they|he|she|we|this|that|these|which|who|there|those|both|all|our|its|their)$/i;
/** No label is longer, in characters. */
const LONGEST = 60;

/** Verbs whose subject a figure is of: waiting time fell to 24 hours. */
const OF_SUBJECT =
  /\b(?:rose|risen|fell|fallen|grew|grown|climbed|dropped|declined|increased|decreased|doubled|tripled|halved|was|were|is|are|be|been|stood|stands|reached|hit|totall?ed|amounted|averaged|remained|came|improved|shrank|expanded|slipped|jumped|surged|accounted|rise|fall|grow|reach|drop|increase|decrease|went|numbered|exceeded|passed|topped|widened|narrowed|earned|equals|equalled|ma[dk]e up|makes up|represented|represents|comprised|comprises|constituted|contributed|cost(?=(?: (?:about|nearly|over|some|just|only|around))*$)|lasted|brought in|brings? in|ran at|edged|ticked|stand|stands)\b/g;
/** Any verb in the past tense before the words that lead to a level or by how much: recovered to, slid back by. */
const LED_TO =
  /\b(?!committed|pledged|agreed|responded|referred|applied|allocated|awarded|limited|related|added)(?:[a-z]{2,}ed|slid|sank|swung|sprang|crept|shot|broke|held|kept)(?: (?:back|up|down|further|again|only|slightly|sharply|steady|\w+ly|the (?:year|period|quarter|month)))*(?: (?:by|to|at|from))(?: (?:about|nearly|over|around|almost|some|only|just|a|an|another|further|record|estimated|total|of|the))*\s*$/g;
/** The same of a change, which needs no word between: eased 0.8 per cent. */
const CHANGED = new RegExp(LED_TO.source.replace('(?: (?:by|to|at|from))', '(?: (?:by|to|at|from))?'), 'g');

/** Sustainable fuel supplied just 0.4% of demand: what supplies it has the share. */
const SUPPLIER =
  /^(.+?) (?:supplied|supplies|met|meets|covered|covers|generated|generates|provided|provides|produced|funded|took|held|holds|owned|owns|received|won) (?:just |only |about |nearly |over |more than |some )*$/;

/** What has the share that a clause leads to, where its verb says that it supplies it. */
export function supplierIn(clause: string): string | undefined {
  const words = SUPPLIER.exec(`${clause} `)?.[1];
  return words === undefined || /\d|^(?:we|it|they|and|which)$/i.test(words) ? undefined : capitalised(unopened(words));
}

/** The clause that leads to a place. */
export function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  const cut = Math.max(
    ...[
      /[;:] /g,
      /, (?:and|but|while|of which|with|whereas|up|down) /g,
      / while /g,
      / (?:after|because|when|where) /g,
      / whereas /g,
      / but /g,
      / (?:despite|amid) /g,
      /, (?=[^,]*$)/g,
    ].map((pattern) =>
      [...before.matchAll(pattern)].reduce((last, found) => Math.max(last, found.index + found[0].length), 0),
    ),
  );
  const clause = before.slice(cut).trim();
  // Of 5,310 were fires and 2,870 only what follows the figure leads on; a verb there is of the subject before.
  const [, next] =
    /^.*\d.*\b(?:and|plus)\s+([^\d]*)$/s.exec(clause.replace(YEARS, (year) => 'x'.repeat(year.length))) ?? [];
  if (next === undefined) return clause;
  const own = clause.slice(clause.length - next.length).trim();
  return own !== '' && verbIn(own, { isChange: true, isCounted: false }) === 0 ? clause : own;
}

const YEARS = /(?<![\d,.£$€])(?:19|20)\d{2}(?:[-–/]\d{2,4})?(?!,?\d)/g;

/** within 10 working days */
const SOON = /\b(?:within|under|over|after|aged?) \d+\b/g;

/** Which verb of a clause a figure hangs on. */
export interface Hanging {
  /** The figure says by how much something changed. */
  isChange: boolean;
  /** The figure counts what its own noun names: 300 calls. */
  isCounted: boolean;
}

/** Where the verb begins whose subject a figure is of; -1 for none. A verb after that or which is of another clause. */
function verbIn(clause: string, { isChange, isCounted }: Hanging): number {
  const patterns = isChange ? [OF_SUBJECT, CHANGED] : isCounted ? [OF_SUBJECT] : [OF_SUBJECT, LED_TO];
  const found = patterns.flatMap((pattern) => [...clause.matchAll(pattern)].map(({ index }) => index));
  // Training was given to 1,150 people is not of the training.
  const isGiven = (at: number): boolean =>
    isCounted && /^(?:was|were|is|are|be|been) (?:\w+ly )?\w+(?:ed|en|ne|ght|wn|ld|id)\b/.test(clause.slice(at));
  const own = found.filter(
    (at) => !isGiven(at) && !/\b(?:that|which|who|whom)(?: (?:have|has|had))? $/.test(clause.slice(0, at)),
  );
  return own.length === 0 ? -1 : Math.min(...own);
}

/** The subject of a clause, without what opens it; null where no verb has one that a figure is of. */
export function subjectOf(clause: string, hanging: Hanging): string | null {
  const at = verbIn(clause, hanging);
  if (at < 0) return null;
  const words = unopened(clause.slice(0, at).replace(WHEN_AFTER, ''));
  // A figure that stands before is of something else.
  const hasFigure = /\d/.test(words.replace(YEARS, '').replace(SOON, ''));
  return words.length < 3 || hasFigure || PRONOUN.test(words) ? null : capitalised(words);
}

/** The words of a clause without what opens it, and without what leads to its verb or its figure. */
export function unopened(clause: string): string {
  let words = clause.trim().replace(WHEN, '').trim().replace(INTENDS, '').replace(AIMS_FOR, '');
  for (let last = ''; last !== words; ) {
    last = words;
    words = `${words} `.replace(DOER, '').replace(OPENING, '').trim();
  }
  for (let last = ''; last !== words; ) {
    last = words;
    words = ` ${words}`.replace(CLOSING, '').trim();
  }
  return words;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** When, at the start of a clause. */
const WHEN = new RegExp(
  `^(?:(?:In|By|At|During|Since|As of|As at|Over|For|On|Throughout)\\s+(?:the\\s+)?(?:(?:end|start|close|course|first|second|third|fourth|last|final|next|past|previous)\\s+)*(?:(?:two|three|four|five|six|nine|ten|eleven|twelve|\\d{1,2})\\s+)?(?:(?:half|quarter|months?|years?)\\s+)?(?:to|of\\s+)?(?:end-)?(?:\\d{1,2}\\s+)?(?:${MONTH}\\s*)?(?:\\d{4}(?:[-–/]\\d{2,4})?)?,?\\s+)+`,
);

/** When, at the end of a subject: fatalities on the network in 2022-23 fell. */
const WHEN_AFTER = new RegExp(
  `,? (?:in|at|by|during|since|on) (?:the )?(?:(?:end|start|close|year|half|quarter|months?|first|second|third|fourth|last|final|previous)(?: of| to)? )*(?:\\d{1,2} )?(?:${MONTH} ?)?(?:\\d{4}(?:[-–/]\\d{2,4})?)?\\s*$`,
);

export function capitalised(words: string): string {
  const plain = words.trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Long words end at a place where they may. */
export function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words
    .slice(0, LONGEST)
    .search(/ (?:which|that|who|and|in|for|from|with) (?!.* (?:which|that|who|and|in|for|from|with) )/);
  return cut > 12 ? words.slice(0, cut) : words.slice(0, LONGEST).replace(/\s+\S*$/, '');
}
