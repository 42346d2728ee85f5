/**
 * The compiled report, `gazette-report/2`, of which `/1` has a part: one definition for the run-time check, the TypeScript types
 * (`types.ts`) and the published JSON Schema. Offsets count UTF-16 code units in `source.text`, `[start, end)`.
 */
import * as v from 'valibot';
import { FORMATS } from './format.js';
import { hasWords } from './has-words.js';
import { LIMITS } from './limits.js';

/** In reports that were joined, after the id of its own report and a dot. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}(\.[a-z0-9][a-z0-9-]{0,79})?$/, 'a-z, 0-9 and -'));
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.words));
const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(LIMITS.records));
const link = v.pipe(v.string(), v.maxLength(LIMITS.words), v.regex(/^https?:\/\//i, 'http: or https:'));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'sha256'));
const year = v.pipe(v.string(), v.regex(/^\d{4}$/, 'YYYY'));
const edtf = v.pipe(v.string(), v.regex(/^[0-9./~?-]{4,32}$/, 'EDTF'));

/** What a reader sees, by language; a missing one falls back to the other. */
const text = v.pipe(v.object({ zh: v.optional(words), en: v.optional(words) }), v.check(hasWords, 'zh / en'));

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.tuple([offset, offset]);
const quote = v.object({
  spans: v.pipe(v.array(span), v.minLength(1), v.maxLength(64)),
});

const quantity = v.object({
  /** In base units: 14.6万亿元 is 14600000000000. */
  value: v.pipe(v.number(), v.finite()),
  /** The measure word as written (家, 项, 元, %), "" for a bare number. */
  unit: v.pipe(v.string(), v.maxLength(40)),
  qualifier: v.picklist(['exact', 'about', 'nearly', 'over', 'under']),
  /** The upper end of a range such as 3~5年. */
  high: v.optional(v.pipe(v.number(), v.finite())),
  /** The words of the text that say it, qualifier included: 超2.5万亿元. */
  written: words,
  /** Where in `written` its number stands, sign included: in 超2.5万亿元 from 1 to 4. It is set large. */
  numeral: v.optional(span),
});

const time = v.object({
  /** `../..` of what the text gives no time for and none follows from where it stands. */
  edtf,
  kind: v.picklist(['as-of', 'during', 'by', 'from']),
  /** True when the text gives it, false when it is inferred from the year of the section. */
  stated: v.boolean(),
  /** An editor's inference, against the year of the section. */
  assigned: v.optional(v.boolean()),
  /** A stated length of time, such as 3~5年, counted from a start that the text does not give. */
  duration: v.optional(quantity),
  quote: v.optional(quote),
});

const bureau = v.object({ id, name: text, shortName: text });

const section = v.object({
  id,
  bureau: v.optional(id),
  parent: v.optional(id),
  /** The list marker as printed: (一), 一是. */
  marker: v.optional(words),
  title: text,
  year: v.optional(year),
  role: v.picklist(['outcome', 'plan', 'preface']),
  quote,
  note: v.optional(text),
});

/**
 * Against what a change is counted: the year before (同比), the period before (环比), a yearly average over two years, or a
 * time that the text names (比2015年, 较年初, “十三五”期间); or it does not say.
 */
const basis = v.picklist(['year-on-year', 'period-on-period', 'two-year-average', 'stated-time', 'not-stated']);

const change = v.object({
  quantity,
  direction: v.picklist(['up', 'down']),
  basis,
  /** The time of a `stated-time`: a change against a date, or over an interval. */
  since: v.optional(time),
  quote,
});

/** An earlier level that the text states beside the figure: 16% in 由16%降至13%. */
const before = v.object({
  quantity,
  time: v.optional(time),
  quote,
});

const record = {
  id,
  bureau: v.optional(id),
  section: id,
  theme: v.optional(id),
  note: v.optional(text),
};

const metric = v.object({
  ...record,
  label: text,
  quantity,
  /** Where the figure is itself a change (排放量下降4.4%), which way it goes. */
  direction: v.optional(v.picklist(['up', 'down'])),
  /** Against what such a figure is counted, where the text says it. */
  basis: v.optional(basis),
  /** The time of such a figure's `stated-time`. */
  since: v.optional(time),
  time,
  role: v.picklist(['outcome', 'target', 'context']),
  expected: v.optional(v.boolean()),
  cumulative: v.optional(v.boolean()),
  attribution: v.picklist(['own', 'joint', 'economy-wide', 'third-party']),
  change: v.optional(change),
  /** Where the text counts the figure against more than one thing: 同比增长3%，环比下降1%. */
  otherChanges: v.optional(v.pipe(v.array(change), v.maxLength(8))),
  before: v.optional(before),
  /** Of a share: what it is a share of (占地区生产总值的). */
  shareOf: v.optional(text),
  /** Of a target: the metric that is its result, as the editor confirms. */
  of: v.optional(id),
  /** One name for one measure at several times, in this report and in others. */
  series: v.optional(id),
  /** An editor's choice: among the figures that stand for the bureau's year. */
  leading: v.optional(v.boolean()),
  quote,
  sentence: quote,
});

const event = v.object({
  ...record,
  /** In the report's own language it may be missing: then it is the words quoted. So for documents and tasks. */
  title: text,
  time,
  role: v.picklist(['outcome', 'plan']),
  metrics: v.optional(listOf(id)),
  quote,
  sentence: quote,
});

const document = v.object({
  ...record,
  title: text,
  status: v.picklist(['drafted', 'advanced', 'issued', 'revised', 'compiled', 'planned', 'referenced']),
  /** The verb of the text: 印发, 研究起草, 推动出台. */
  action: words,
  issuers: v.optional(listOf(id)),
  /** Each place where the text names it; the first is the one its status is read from. */
  mentions: v.pipe(listOf(quote), v.minLength(1)),
});

const partner = v.object({
  id,
  name: text,
  kind: v.picklist(['central', 'ministry', 'local', 'company', 'association', 'media', 'foreign', 'public']),
  actions: v.pipe(listOf(v.object({ bureau: v.optional(id), section: id, what: text, quote })), v.minLength(1)),
});

const task = v.object({
  ...record,
  title: text,
  time,
  /** Metrics, events and documents of the year before that this task carries on. */
  continues: listOf(id),
  metrics: listOf(id),
  quote,
});

const comparison = v.object({
  id,
  label: text,
  theme: v.optional(id),
  unit: v.pipe(v.string(), v.maxLength(40)),
  /** `stated`: figures that the text gives. `counted`: the compiler counted the listed records. */
  basis: v.picklist(['stated', 'counted']),
  caveat: v.optional(text),
  rows: v.pipe(
    v.array(
      v.union([
        v.object({ bureau: id, metrics: v.pipe(listOf(id), v.minLength(1)) }),
        v.object({ bureau: id, count: offset, records: listOf(id) }),
        v.object({ bureau: id, notStated: v.literal(true) }),
      ]),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});

const framework = v.object({
  id,
  bureau: v.optional(id),
  section: id,
  label: text,
  quote,
  levels: listOf(
    v.object({
      count: offset,
      label: text,
      quote,
      items: listOf(v.object({ label: text, quote, tasks: listOf(id) })),
    }),
  ),
});

/** Where the text was published; what a citation is made from. */
const citation = v.object({
  title: text,
  container: text,
  column: v.optional(text),
  publisher: v.optional(text),
  published: edtf,
  url: v.optional(link),
});

/** That the report takes the place of one that was published before. */
const revision = v.object({
  /** The digest of that one. */
  of: v.optional(sha256),
  date: edtf,
  /** What has changed, for a reader; it may name a figure that is no longer in the text. */
  note: text,
});

/** The whole compiled report. Cross references and quotes are checked by `parseReport`. */
export const reportSchema = v.object({
  format: v.picklist(FORMATS),
  id,
  title: text,
  publisher: text,
  column: v.optional(text),
  /** What the parts of the report are called, one of them: 司局, bureau; 部门, body where it is missing. */
  partNoun: v.optional(text),
  published: edtf,
  revision: v.optional(revision),
  lang: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/, 'BCP 47')),
  source: v.object({
    text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
    /** Of the text; reports that were joined have one for each of theirs. */
    sha256: v.optional(sha256),
    /** That of the first, where reports were joined. */
    citation,
    /** The texts of reports that were joined, in the order in which they stand in `text`. */
    texts: v.optional(
      v.pipe(
        v.array(v.object({ report: id, start: offset, sha256: v.optional(sha256), citation })),
        v.maxLength(LIMITS.joined),
      ),
    ),
  }),
  /** The parts of the report whose records are told apart; none where it has none. */
  bureaus: v.pipe(v.array(bureau), v.maxLength(100)),
  themes: listOf(v.object({ id, label: text })),
  sections: listOf(section),
  metrics: listOf(metric),
  events: listOf(event),
  documents: listOf(document),
  partners: listOf(partner),
  tasks: listOf(task),
  comparisons: listOf(comparison),
  frameworks: listOf(framework),
  /**
   * SHA-256, in hex, of all the rest as canonical JSON (RFC 8785), set by the compiler. `gazette verify` asks for it and
   * checks it; a page does neither, and a report without it is shown all the same.
   */
  digest: v.optional(sha256),
});
