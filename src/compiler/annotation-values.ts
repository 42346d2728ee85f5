/** The values that annotations are made of; `annotation-schema.ts` has the lists. */
import * as v from 'valibot';
import { parseEdtf, UNDATED } from '../report/edtf.js';
import { field, meaningOf } from '../report/field.js';
import { hasWords } from '../report/has-words.js';
import { LIMITS } from '../report/limits.js';

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'an id of a-z, 0-9 and -'));
export const words = v.pipe(
  v.string(),
  v.minLength(1, 'some words'),
  v.check((text) => !/\p{Cs}/u.test(text), 'whole characters'),
);
/** What is wanted where words for a reader stand in no language. */
export const TEXT = 'words by language, such as { zh: 新增就业, en: New jobs }';
/** What a reader sees. */
export const phrase = v.pipe(words, v.maxLength(LIMITS.words, `at most ${LIMITS.words} characters`));
export const text = v.pipe(
  v.strictObject(
    {
      zh: v.optional(field(phrase, 'The words in Chinese.')),
      en: v.optional(field(phrase, 'The words in English.')),
    },
    TEXT,
  ),
  v.check(hasWords, 'zh: or en: with words'),
);
export const date = v.pipe(
  v.string(),
  v.check(
    (edtf) => parseEdtf(edtf) !== null && edtf !== UNDATED,
    'a date of the calendar, such as 2021-01 or 2021-01-31',
  ),
);
export const lang = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/, 'a language, such as zh-Hans'));
export const url = v.pipe(
  v.string(),
  v.maxLength(LIMITS.words),
  v.regex(/^https?:\/\//i, 'an address that begins with https://'),
);
export const year = v.message(v.pipe(v.string(), v.regex(/^\d{4}$/)), 'a year in quotes: "2020"');

/** A list that may be left out, or empty. */
export const listOf = <Item extends v.GenericSchema>(item: Item, meaning: string) =>
  v.nullish(field(v.array(item), meaning), []);
export const sameList = <Item extends v.GenericSchema>(as: v.GenericSchema, item: Item) => listOf(item, meaningOf(as));

export const within = v.optional(
  field(
    words,
    'Longer words around `words` that occur once in the section: they say which is meant where `words` occur more often.',
  ),
);
/** Words in a section that occur once there, or within the longer words of `in`. */
export const place = {
  section: field(id, 'The section that the words stand in.'),
  words: field(words, 'The words of the text, copied as they stand there, qualifier and unit included.'),
  in: within,
};

/** When a record is of: words that say it, or else what the editor infers; by default the year of its section. */
export const when = {
  time: v.optional(
    field(
      words,
      'The words of the text that say when it is of. Where it is missing, it is of the year of its section.',
    ),
  ),
  timeIn: v.optional(field(words, 'Longer words around `time`, where that occurs more than once.')),
  year: v.optional(
    field(
      year,
      'The year that it is of, where that is another than its section’s and the text does not say it. It is called inferred.',
    ),
  ),
  undated: v.optional(field(v.boolean(), 'No time is stated, and none follows from the section.')),
};

/** Against what a change is counted. */
export const since = {
  since: v.optional(
    field(
      words,
      'The words of the time that the change is counted against, where it is neither the year nor the period before.',
    ),
  ),
  sinceIn: v.optional(field(words, 'Longer words around `since`, where that occurs more than once.')),
};
