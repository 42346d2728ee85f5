/**
 * What a number counts. English has no measure words: the noun after a number is its unit, with the words between them
 * (14 new primary schools). Nouns are an open class; where one ends is told by its plural and by the words that never
 * stand in a noun phrase.
 */

/** Words that end a noun phrase or stand in none: prepositions, conjunctions, auxiliaries, pronouns, adverbs, common verbs. */
const OUTSIDE = new Set(
  (
    'of in on at by for to from with as than and or but nor while when where which who whom whose that this these those the a an is are was were be been being has have had do does did will would shall should may might can could must cannot not also only just about over under up down off out above below between among against after before during since until till through throughout via per each every both all some any no such into onto within without across along around amid amongst despite near beside besides beyond behind beneath toward towards upon ' +
    'so then now there here later earlier ago yet still already again together apart away thus hence therefore however if because although though whereas unless whether lest once compared respectively annually monthly nationwide worldwide overall instead too very quite even ever never always often he she it they we you i his her its their our your them him us me itself themselves ' +
    'rose rise fell fall grew grow went go goes came come took take takes made make makes gave give got get saw see said say says met meet led lead won win lost lose paid pay sold sell bought built held hold kept keep set put ran run stood stand began begin became become brought left felt found broke drew spent cost received remain remained died want need signed joined voted attended ' +
    'higher lower less fewer greater smaller larger better worse faster slower ahead behind old long wide deep high tall thick strong apiece more most least ' +
    'january february march april june july august september october november december'
  ).split(' '),
);

/** Plurals without -s. */
const PLURALS = new Set(
  'people men women children staff police personnel cattle sheep fish aircraft spacecraft watercraft livestock poultry teeth feet geese mice data media criteria phenomena bacteria curricula memoranda strata youth alumni indices matrices offspring troops deer salmon faculty clergy folk crew vermin swine buffalo species series premises headquarters'.split(
    ' ',
  ),
);
/** MoUs, NGOs. */
const INITIALS = /^[A-Z][A-Za-z]*[A-Z]s$/;
const PLURAL = /(?:s|[a-z]men|[a-z]women|[a-z]people|[a-z]children)$/;
/** Words in -s that are no plurals: business, campus, analysis, firm's. */
const NO_PLURAL = /(?:ss|us|is|'s)$/;
/** Words in -s that are none either, or plurals that another noun may follow: sports clubs, police officers. */
const ATTRIBUTIVE = new Set(
  'sports goods sales savings customs arms news systems services communications telecommunications electronics securities operations works mains overseas arts physics economics statistics logistics politics mathematics mechanics robotics athletics always perhaps sometimes besides homeless police staff data media livestock cattle poultry youth aircraft'.split(
    ' ',
  ),
);
/** Words before a counted noun that are no part of its name. */
const NOT_OF_NAME =
  /^(?:(?:more|fewer|additional|extra|further|other|such|different|separate|consecutive|successive|straight) )+/;

const TOKEN =
  /[ -]?([A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f][A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f'&-]*)/y;
/** 5G of 600,000 5G base stations: a code, which is blanked out, may stand before the noun or be it. */
const CODE =
  / (?!(?:mid|end|pre|post)-|[\w-]*(?:Q[1-4]|[1-4]Q|H[12]|[12]H|[FC]Y|20\d\d))(?=[\w-]*[A-Za-z])[A-Za-z\d-]*\d[\w-]*/y;
const MOST_WORDS = 5;

export interface CountedNoun {
  end: number;
  name: string;
  /** more or fewer before it: the number is a difference where the sentence goes on with than. */
  comparison?: 'up' | 'down';
}

function isPlural(word: string): boolean {
  const last = word.includes('-') ? (word.split('-').at(-1) ?? word) : word;
  if (PLURALS.has(last)) return true;
  return last.length > 3 && PLURAL.test(last) && !NO_PLURAL.test(last);
}

/** A text in its forms. */
interface NounSources {
  /** Normalised, names and times blanked out. */
  blanked: string;
  /** The same in small letters. */
  blankedLower: string;
  /** Normalised, nothing blanked out. */
  normal: string;
}

/**
 * The noun that a number counts.
 *
 * @param at where the number ends, before the space.
 * @param isOne whether the number is one, so that the noun has no ending of the plural.
 * @returns null where the words after the number are no noun phrase.
 */
export function readNoun(
  { blanked: text, blankedLower: lower, normal }: NounSources,
  at: number,
  isOne: boolean,
): CountedNoun | null {
  if (text.charAt(at) !== ' ') return null;
  let end = at;
  let singular = 0;
  let plural = 0;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    TOKEN.lastIndex = end;
    const found = TOKEN.exec(text);
    if (found === null && text.charAt(end + 1) === '\0') {
      CODE.lastIndex = end;
      if (!CODE.test(normal) || !/^\0+$/.test(text.slice(end + 1, CODE.lastIndex))) break;
      end = CODE.lastIndex;
      if (normal.charAt(end - 1) !== 's') continue;
      plural = end;
      break;
    }
    if (found === null || (count > 0 && text.charAt(end) !== ' ')) break;
    const word = lower.slice(TOKEN.lastIndex - (found[1] ?? '').length, TOKEN.lastIndex);
    const isComparison = count === 0 && /^(?:more|fewer)$/.test(word);
    if (OUTSIDE.has(word) && !isComparison) break;
    const isAttributive = ATTRIBUTIVE.has(word);
    const isCounted = isPlural(word) || INITIALS.test(found[1] ?? '');
    if (plural > 0 && !isCounted) break;
    end = TOKEN.lastIndex;
    if (!isComparison && (singular === 0 || /(?:tion|ment|al|er|or|ity|ship|ing|age|ance|ence|ist|ee)$/.test(word)))
      singular = end;
    if (isCounted || (isAttributive && plural > 0)) plural = end;
    if (plural > 0 && !isAttributive) break;
  }
  const last = plural > 0 ? plural : isOne ? singular : 0;
  if (last === 0) return null;
  const words = normal.slice(at + 1, last);
  const name = words.replace(NOT_OF_NAME, '');
  const [comparison] = /^(?:more|fewer)(?= )/.exec(words) ?? [];
  return {
    end: last,
    name,
    ...(comparison === undefined ? {} : { comparison: comparison === 'more' ? 'up' : 'down' }),
  };
}
