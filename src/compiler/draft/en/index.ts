import type { Clause, DraftLanguage } from '../language.js';
import { asideReason } from './asides.js';
import { namedAfter } from './beside.js';
import { changedFigures, comparedWith, isCompared, timeOfBefore } from './changes.js';
import { clauseBefore, subjectOf } from './clause.js';
import { findHeadings, isPlan, publicationIn, yearIn } from './headings.js';
import { labelOf } from './label.js';
import { namedPartners } from './partners.js';
import { rowLabel } from './rows.js';
import { shareOf } from './share.js';
import { documentOf, titlesIn } from './titles.js';

/** What a clause says of a figure that is still to be reached. */
const AIM =
  /\b(?:[Aa]ims?|aiming|plans?|planned|intends?|will|shall|[Tt]argets?|hopes?|[Gg]oals?|pledged|committed|is to|are to|[Bb]y 20\d{2})\b/;
/** So far before a figure its sentence may say that it is aimed at, in characters. */
const AIM_REACH = 240;
/** What was aimed at before, and is done. */
const AIM_REACHED =
  /\b(?:met|beat|beating|exceeded|exceeding|missed|missing|above|below|reached|against|surpass(?:ed|ing)|short of)\b[^.;]*\b(?:targets?|goals?)\b/gi;
/** What a target or a change is called beyond what it measures. */
const BESIDE_MEASURE =
  /\b(?:target|goal|the|a|an|new|total|annual|average|number of|share of|of|in|to|growth|increase)\b/gi;
/** No title is longer, in characters. */
const LONGEST_TITLE = 80;
const LEAST_TITLE = 12;
const LEAST_LABEL = 9;
/** What leads to a time at the end of a clause. */
const TO_TIME =
  /,?\s*(?:and\s+)?\b(?:on|in|at|by|since|from|until|between|during|for|before|after|as at|as of|throughout)\s*(?:the\s*)?$/i;
/** Who means to do what follows, or does it: we plan to, it will. */
const INTENDS =
  /^(?:and\s+)?(?:(?:we|it|they|the [\w’' -]{2,40}?)\s+)?(?:(?:also|now|still)\s+)?(?:(?:aims?|plans?|intends?|hopes?|expects?)\s+to|will|shall|to)\s+(?=[a-z])/i;
/** A parenthesis that says more of its subject: , for which we had campaigned since 2018, */
const RELATIVE = /, (?:(?:for |of |in |to )?(?:which|who|whom|whose)|[a-z]+ed|[a-z]+ing)\b[^,]*,(?= )/g;
const YEAR = /(?<![\d,.])(?:19|20)\d{2}(?:[-–/]\d{2,4})?(?!,?\d)/g;
/** What hangs on words before it, and is no clause by itself. */
const DEPENDENT = /(?:^|, )(?:including|(?:for |of |in |to )?(?:which|who|whose))\b[^,]*$/i;
/** the third quarter in a row */
const IN_A_ROW = /^ (?:in a row|running|in succession)\b/;
const IS_PREDICATE = /^(?:will|was|were|is|are|has|have|had)\b/i;
/** A clause that opens with who did it. */
const WHO = /^(?:we|all|the|an?|our|its|their|(?:[A-Z][\w’'-]+ ){1,3}[a-z])/i;
const DONE_AFTER = /^([^,]+), ((?:which was )?(?:published|issued|launched|adopted|signed|opened|founded|passed))$/;
const HAPPENED =
  /\b(?:published|launched|opened|signed|issued|laid|consulted|established|appointed|began|started|completed|introduced|adopted|approved|merged|closed|announced|entered|came into force|took effect|held|hosted)\b/i;

/** Drafting from English. */
export const english: DraftLanguage = {
  language: 'en',
  tag: 'en',
  findHeadings,
  isPlan,
  // English headings name subjects far more often than bodies.
  partNames: () => [],
  yearIn,
  publicationIn,
  changedFigures,
  comparedWith,
  isCompared,
  saysAgainst: (_before, after) =>
    /^ (?:more |fewer |less |higher |lower )?(?:than|compared (?:with|to)|from|over|on (?:the|a)) /.test(after),
  nameOf(sentence, start, end, figure, isChange) {
    const share = shareOf(sentence, start, end, figure);
    const label = share?.label || labelOf(sentence, start, end, figure, isChange);
    // What is whole by itself is short and says of what: Imports eased.
    const isSubject = subjectOf(clauseBefore(sentence, start), { isChange, isCounted: false }) === label;
    const isNamed = Boolean(share) || isSubject || rowLabel(sentence, start) !== null;
    const isShort = label !== '' && label.length < LEAST_LABEL && !isNamed;
    return { label, whole: share?.whole ?? '', check: isShort ? 'label: of what?' : (share?.check ?? '') };
  },
  namedAfter,
  asideReason: (figure, _next, words) => asideReason(figure, words),
  leadsToTime: (gap) =>
    /^[^.,;:()\n]{0,60}$/.test(gap) && !/\b(?:and|but|while|than|compared|against|since)\b/.test(gap),
  endsTime: (before, gap, kind) =>
    IN_A_ROW.test(gap) ||
    (/, (?:which|who|whose|first|founded|opened|established|set up|published|issued|launched|adopted|signed)\b[^,.;]*$/.test(
      before,
    ) &&
      /^[^,.;]*,/.test(gap)) ||
    (kind === 'by' && /^,? (?:and|but|then) (?:to |we |it |will )?/.test(gap)),
  timeOfBefore,
  titlesIn,
  opensPlan: (paragraph) => /^\s*(?:Next year|Looking ahead|In the coming year|Over the next)\b/.test(paragraph),
  isHappening: (clause) => HAPPENED.test(clause),
  isAimed: (before) => AIM.test((/[^.;]*$/.exec(before.slice(-AIM_REACH))?.[0] ?? '').replace(AIM_REACHED, '')),
  measureOf: (label) => label.replace(BESIDE_MEASURE, '').replace(/\W+/g, ' ').trim().toLowerCase(),
  clauseAt(time, sentence, words) {
    const before = words(sentence.start, time.start);
    const whole = /[^.;:]*$/.exec(before)?.[0] ?? '';
    // What stands after the last figure is a clause by itself: cut emissions by 40 per cent, and publish a plan by 2030.
    const cut = /\d/.test(whole.replace(YEAR, '')) ? /^.*(?:,? and|,) (?=[^\d]*$)/s.exec(whole)?.[0].length : undefined;
    const lead = whole.slice(cut ?? 0);
    const start = time.start - lead.trimStart().length;
    const opening = INTENDS.exec(lead.trimStart())?.[0].length ?? 0;
    const who = lead.trimStart().slice(opening).replace(TO_TIME, '').trim();
    if (DEPENDENT.test(who) || IN_A_ROW.test(words(time.end, sentence.end)))
      return { start, end: start, title: '', isWhole: true };
    if (who.length >= LEAST_TITLE) return { ...clauseOf(who, start + opening), isWhole: opening > 0 || WHO.test(who) };
    const [gap = ''] = /^[,\s]*/.exec(words(time.end, sentence.end)) ?? [];
    const after = time.end + gap.length;
    const clause = clauseFrom(words(after, sentence.end), after);
    // Data for November 2023 will be released: the month is what the subject is of.
    if (who !== '' && IS_PREDICATE.test(clause.title)) return { ...clause, title: '', isWhole: true };
    return { ...clause, isWhole: WHO.test(clause.title) };
  },
  plannedClauses(text, from) {
    return [...text.matchAll(/(?:[^.;\n]|(?<=\d)\.(?=\d))+/g)].flatMap(({ 0: sentence, index }) => {
      const opening = sentence.length - sentence.trimStart().length;
      const whole = sentence.slice(opening);
      const clause = clauseOf(whole, from + index + opening);
      return clause.title.length < LEAST_TITLE ? [] : [{ ...clause, sentenceEnd: from + index + sentence.length }];
    });
  },
  namedPartners,
  documentOf,
};

/** As much of a clause as a title may hold, up to where a phrase begins. */
function cutShort(clause: string): string {
  const cut = clause.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '');
  const whole = cut.replace(/ (?:in partnership|with|for|which|that|and|in|on|to|from|at|by)(?: [^ ]+){0,4}$/, '');
  return whole.length < LONGEST_TITLE / 2 ? cut : whole;
}

/** A clause that is whole: no comma ends it, and what is said of its subject between two is left out of the title. */
function clauseOf(words: string, start: number): Clause {
  // The Clean Skies Plan, published
  const [, what, done] = DONE_AFTER.exec(words) ?? [];
  if (what !== undefined) return { start, end: start + words.length, title: `${what} ${done}` };
  const said = words.replace(RELATIVE, '');
  if (said === words) return clauseFrom(words, start);
  const { title } = clauseFrom(said, start);
  return { start, end: start + words.length, title };
}

/** The clause that some words open with, no longer than a title may be. */
function clauseFrom(words: string, start: number): Clause {
  const [clause = ''] = /^[^.,;:]*/.exec(words) ?? [];
  const title = (clause.length > LONGEST_TITLE ? cutShort(clause) : clause).trimEnd();
  return { start, end: start + title.length, title: title.charAt(0).toUpperCase() + title.slice(1) };
}
