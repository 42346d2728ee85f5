import type { Clause, DraftLanguage } from '../language.js';
import { changedFigures, comparedWith, isCompared } from './changes.js';
import { findHeadings, isPlan, publicationIn, yearIn } from './headings.js';
import { labelOf, shareOf } from './label.js';

/** What a clause says of a figure that is still to be reached. */
const AIM =
  /\b(?:aims?|aiming|plans?|planned|intends?|will|shall|targets?|hopes?|goals?|pledged|committed|is to|are to|by 20\d{2})\b/i;
/** What was aimed at before, and is done. */
const AIM_REACHED = /\b(?:met|beat|exceeded|missed|above|below|reached)\b[^.;]*\btargets?\b/gi;
/** What a target or a change is called beyond what it measures. */
const BESIDE_MEASURE =
  /\b(?:target|goal|the|a|an|new|total|annual|average|number of|share of|of|in|to|growth|increase)\b/gi;
/** No title is longer, in characters. */
const LONGEST_TITLE = 80;
const LEAST_TITLE = 12;
const LEAST_LABEL = 9;
/** Bodies that something was done together with. */
const WITH =
  /\b(?:[Tt]ogether|[Jj]ointly|[Ii]n (?:partnership|cooperation)|[Ww]orking) with\s+(?:the\s+)?([A-Z][\w’'-]*(?:\s+(?:(?:of|for|and|the)\s+)?[A-Z][\w’'-]*)*)\s*,?\s*([^.;]{8,90})/g;

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
  nameOf(sentence, start, end, figure) {
    const share = shareOf(sentence, end, figure);
    const label = share?.label || labelOf(sentence, start, end, figure);
    const isShort = label !== '' && label.length < LEAST_LABEL;
    return { label, whole: share?.whole ?? '', check: share || isShort ? 'label: of what?' : '' };
  },
  isAimed: (before) => AIM.test(before.slice(before.search(/[^.;]*$/)).replace(AIM_REACHED, '')),
  measureOf: (label) => label.replace(BESIDE_MEASURE, '').replace(/\W+/g, ' ').trim().toLowerCase(),
  clauseAt(time, sentence, words) {
    const before = words(sentence.start, time.start);
    const lead = /[^.;:]*$/.exec(before)?.[0] ?? '';
    const who = lead.replace(/,?\s*(?:and\s+)?(?:on|in|at|by|since|from|until)\s*$/i, '').trim();
    if (who.length >= LEAST_TITLE) {
      const start = time.start - lead.trimStart().length;
      return clauseFrom(who, start);
    }
    const [opening = ''] = /^[,\s]*/.exec(words(time.end, sentence.end)) ?? [];
    const start = time.end + opening.length;
    return clauseFrom(words(start, sentence.end), start);
  },
  plannedClauses(text, from) {
    return [...text.matchAll(/[^.;\n]+/g)].flatMap(({ 0: sentence, index }) => {
      const opening = sentence.length - sentence.trimStart().length;
      const clause = clauseFrom(sentence.slice(opening), from + index + opening);
      return clause.title.length < LEAST_TITLE ? [] : [{ ...clause, sentenceEnd: from + index + sentence.length }];
    });
  },
  namedPartners: (text) =>
    [...text.matchAll(WITH)].map(({ 0: clause, 1: named = '', 2: what = '', index }) => ({
      name: named,
      kind: /\b(?:Ministry|Department|Agency|Authority|Bureau|Treasury)\b/.test(named) ? 'ministry' : 'public',
      what: what.trim(),
      start: index,
      end: index + clause.trimEnd().length,
    })),
  // English has no marks of titles, so that none is read.
  documentOf: () => ({ status: 'referenced', action: 'named', check: 'status, action' }),
};

/** The clause that some words open with, no longer than a title may be. */
function clauseFrom(words: string, start: number): Clause {
  const [clause = ''] = /^[^.,;:]*/.exec(words) ?? [];
  const title = (
    clause.length > LONGEST_TITLE ? clause.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '') : clause
  ).trimEnd();
  return { start, end: start + title.length, title: title.charAt(0).toUpperCase() + title.slice(1) };
}
