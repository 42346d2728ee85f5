/** The values that records of a compiled report are made of; `schema.ts` has the records. */
import * as v from 'valibot';
import { field } from './field.js';
import { hasWords } from './has-words.js';
import { LIMITS } from './limits.js';

/** In reports that were joined, after the id of its own report and a dot. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,79}(\.[a-z0-9][a-z0-9-]{0,79})?$/, 'a-z, 0-9 and -'),
);
export const words = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.words));
export const link = v.pipe(v.string(), v.maxLength(LIMITS.words), v.regex(/^https?:\/\//i, 'http: or https:'));
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'sha256'));
export const year = v.pipe(v.string(), v.regex(/^\d{4}$/, 'YYYY'));
export const edtf = v.pipe(v.string(), v.regex(/^[0-9./~?-]{4,32}$/, 'EDTF'));
export const unit = v.pipe(v.string(), v.maxLength(40));

/** What a reader sees, by language; a missing one falls back to the other. */
export const text = v.pipe(
  v.object({
    zh: v.optional(field(words, 'The words in Chinese.')),
    en: v.optional(field(words, 'The words in English.')),
  }),
  v.check(hasWords, 'zh / en'),
);

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const span = v.tuple([offset, offset]);
export const quote = v.object({
  spans: field(
    v.pipe(v.array(span), v.minLength(1), v.maxLength(64)),
    'Where the words stand in `source.text`, as `[start, end)` in UTF-16 code units. Several where a page break or a heading stands between.',
  ),
});

export const quantity = v.object({
  value: field(v.pipe(v.number(), v.finite()), 'In base units: 14.6万亿元 is 14600000000000.'),
  unit: field(unit, 'The measure word as written (家, 项, 元, %), `""` for a bare number.'),
  qualifier: field(
    v.picklist(['exact', 'about', 'nearly', 'over', 'under']),
    'What the words say of how exact the figure is: 超2.5万亿元 is `over`.',
  ),
  high: v.optional(field(v.pipe(v.number(), v.finite()), 'The upper end of a range such as 3~5年.')),
  written: field(words, 'The words of the text that say it, qualifier included: 超2.5万亿元.'),
  numeral: v.optional(
    field(span, 'Where in `written` its number stands, sign included: in 超2.5万亿元 from 1 to 4. It is set large.'),
  ),
});

export const time = v.object({
  edtf: field(
    edtf,
    'The time in EDTF (ISO 8601-2): `2020-06-16`, `2020-01/2020-11`, `2021-01~`; `../..` of what the text gives no time for and none follows from where it stands.',
  ),
  kind: field(v.picklist(['as-of', 'during', 'by', 'from']), 'How the record stands to the time.'),
  stated: field(
    v.boolean(),
    'True when the text gives the time, false when it is inferred from the year of the section.',
  ),
  assigned: v.optional(field(v.boolean(), 'An editor’s inference, against the year of the section.')),
  duration: v.optional(
    field(quantity, 'A stated length of time, such as 3~5年, counted from a start that the text does not give.'),
  ),
  quote: v.optional(field(quote, 'The words that state the time.')),
});

export const basis = v.picklist(['year-on-year', 'period-on-period', 'two-year-average', 'stated-time', 'not-stated']);

export const direction = v.picklist(['up', 'down']);

export const change = v.object({
  quantity: field(quantity, 'By how much.'),
  direction: field(direction, 'Which way.'),
  basis: field(
    basis,
    'Against what it is counted: the year before (同比), the period before (环比), a yearly average over two years, a time that the text names (比2015年, 较年初, “十三五”期间); or the text does not say.',
  ),
  since: v.optional(field(time, 'The time of a `stated-time`: a change against a date, or over an interval.')),
  quote: field(quote, 'The words of the change.'),
});

/** An earlier level that the text states beside the figure: 16% in 由16%降至13%. */
export const before = v.object({
  quantity: field(quantity, 'The earlier level.'),
  time: v.optional(field(time, 'When it was, where the text says so.')),
  quote: field(quote, 'The words of the earlier level.'),
});

/** Where a text was published; what a citation is made from. */
export const citation = v.object({
  title: field(text, 'The title under which the text was published.'),
  container: field(text, 'The paper, the site or the volume that it stands in.'),
  column: v.optional(field(text, 'The column of the paper.')),
  publisher: v.optional(field(text, 'Who publishes the paper, where it is not who published the report.')),
  published: field(edtf, 'When, as EDTF.'),
  url: v.optional(field(link, 'Where it can be read.')),
});

/** Of a text that is no published one. */
export const sourceKind = field(
  v.literal('table'),
  'The text was made of a table, a line a row, and was never published as sentences: every widget says that no source is attached. Missing of a published text.',
);

/** One of the texts of reports that were joined. */
export const joinedText = v.object({
  report: field(id, 'The id of the report.'),
  kind: v.optional(sourceKind),
  start: field(offset, 'Where its text begins in `text`, in UTF-16 code units.'),
  sha256: v.optional(field(sha256, 'The SHA-256, in hex, of its text in UTF-8.')),
  citation: field(citation, 'Where its text was published.'),
});

/** That a report takes the place of one that was published before. */
export const revision = v.object({
  of: v.optional(field(sha256, 'The digest of the report that was published before.')),
  date: field(edtf, 'When it was corrected.'),
  note: field(text, 'What has changed, for a reader; it may name a figure that is no longer in the text.'),
});
