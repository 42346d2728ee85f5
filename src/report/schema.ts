/**
 * The compiled report, `gazette-report/2`, of which `/1` has a part: one definition for the run-time check, the TypeScript types
 * (`types.ts`), the published JSON Schema and `docs/report-format.md`. Offsets count UTF-16 code units in `source.text`,
 * `[start, end)`.
 */
import * as v from 'valibot';
import { field } from './field.js';
import { FORMATS } from './format.js';
import { LIMITS } from './limits.js';
import {
  basis,
  before,
  change,
  citation,
  direction,
  edtf,
  id,
  joinedText,
  offset,
  quantity,
  quote,
  revision,
  sha256,
  sourceKind,
  text,
  time,
  unit,
  words,
  year,
} from './schema-values.js';

const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(LIMITS.records));

const record = {
  id: field(id, 'Its name in references and addresses: one among all metrics, events, documents, partners and tasks.'),
  bureau: v.optional(field(id, 'The part of the report that it is of; missing where the report has no parts.')),
  section: field(id, 'The section that its words stand in.'),
  theme: v.optional(field(id, 'The theme that it belongs to.')),
  note: v.optional(field(text, 'What a reader should know of it.')),
};

const bureau = v.object({
  id: field(id, 'Its name in references.'),
  name: field(text, 'Its full name.'),
  shortName: field(text, 'Its name in a legend or a heading of a column.'),
});

const theme = v.object({
  id: field(id, 'Its name in references.'),
  label: field(text, 'What a reader sees.'),
});

const section = v.object({
  id: field(id, 'Its name in references.'),
  bureau: v.optional(
    field(id, 'The part of the report that it is of; a section within it is of the same where it names none.'),
  ),
  parent: v.optional(field(id, 'The section that it lies within; one that is listed before it.')),
  marker: v.optional(field(words, 'The list marker as printed: (一), 一是.')),
  title: field(text, 'Its heading without the marker.'),
  year: v.optional(field(year, 'The year that it is of; where it is missing that of the section around it.')),
  role: field(
    v.picklist(['outcome', 'plan', 'preface']),
    'Whether it says what was done, what is planned, or neither.',
  ),
  quote: field(quote, 'Its heading in the text.'),
  note: v.optional(field(text, 'What a reader should know of it.')),
});

const metric = v.object({
  ...record,
  label: field(text, 'What the figure counts.'),
  quantity: field(quantity, 'The figure, as the grammar reads it from its words.'),
  direction: v.optional(field(direction, 'Where the figure is itself a change (排放量下降4.4%), which way it goes.')),
  basis: v.optional(field(basis, 'Against what such a figure is counted, where the text says it.')),
  since: v.optional(field(time, 'The time of such a figure’s `stated-time`.')),
  time: field(time, 'When it is of.'),
  role: field(
    v.picklist(['outcome', 'target', 'context']),
    'Whether it is a result, a target, or only says what others stand beside.',
  ),
  expected: v.optional(field(v.boolean(), 'The text expects it (预计) and does not know it yet.')),
  cumulative: v.optional(field(v.boolean(), 'It counts from a start on (累计), and not one period.')),
  attribution: field(
    v.picklist(['own', 'joint', 'economy-wide', 'third-party']),
    'Whose work it is: the publisher’s own, done with others, the whole economy’s, or another’s.',
  ),
  change: v.optional(field(change, 'How it has changed.')),
  otherChanges: v.optional(
    field(
      v.pipe(v.array(change), v.maxLength(8)),
      'Where the text counts the figure against more than one thing, the others: 同比增长3%，环比下降1%.',
    ),
  ),
  before: v.optional(field(before, 'An earlier level that the text states beside it: 16% in 由16%降至13%.')),
  shareOf: v.optional(field(text, 'Of a share: what it is a share of (占地区生产总值的).')),
  of: v.optional(field(id, 'Of a target: the metric that is its result, as the editor confirms.')),
  series: v.optional(field(id, 'One name for one measure at several times, in this report and in others.')),
  leading: v.optional(field(v.boolean(), 'An editor’s choice: among the figures that stand for the bureau’s year.')),
  quote: field(quote, 'The words of the figure.'),
  sentence: field(quote, 'The sentence that they stand in.'),
});

const event = v.object({
  ...record,
  title: field(
    text,
    'What happened. In the report’s own language it may be missing: then it is the words quoted. So for documents and tasks.',
  ),
  time: field(time, 'When it was, or is to be.'),
  role: field(v.picklist(['outcome', 'plan']), 'Whether it was done or is planned.'),
  metrics: v.optional(field(listOf(id), 'The figures that it brought.')),
  quote: field(quote, 'The words that say it.'),
  sentence: field(quote, 'The sentence that they stand in.'),
});

const document = v.object({
  ...record,
  title: field(text, 'Its title, without 《》.'),
  status: field(
    v.picklist(['drafted', 'advanced', 'issued', 'revised', 'compiled', 'planned', 'referenced']),
    'How far the text says that it has come.',
  ),
  action: field(words, 'The verb of the text: 印发, 研究起草, 推动出台.'),
  issuers: v.optional(field(listOf(id), 'The partners that it was issued with.')),
  mentions: field(
    v.pipe(listOf(quote), v.minLength(1)),
    'Each place where the text names it; the first is the one that its status is read from.',
  ),
});

const partner = v.object({
  id: record.id,
  name: field(text, 'Its name.'),
  kind: field(
    v.picklist(['central', 'ministry', 'local', 'company', 'association', 'media', 'foreign', 'public']),
    'What kind of body it is; `public` is the public at large.',
  ),
  actions: field(
    v.pipe(
      listOf(
        v.object({
          bureau: record.bureau,
          section: field(id, 'The section that the words stand in.'),
          what: field(text, 'What was done with it.'),
          quote: field(quote, 'The words that say it.'),
        }),
      ),
      v.minLength(1),
    ),
    'What was done with it, place by place.',
  ),
});

const task = v.object({
  ...record,
  title: field(text, 'What is to be done.'),
  time: field(time, 'When it is to be done.'),
  continues: field(listOf(id), 'Metrics, events and documents of the year before that this task carries on.'),
  metrics: field(listOf(id), 'The targets that it states.'),
  quote: field(quote, 'The words that say it.'),
});

const row = { bureau: field(id, 'The part of the report that the row is of.') };

const comparison = v.object({
  id: field(id, 'Its name in addresses and attributes.'),
  label: field(text, 'What is compared.'),
  theme: v.optional(field(id, 'The theme that it belongs to.')),
  unit: field(unit, 'The unit that all its figures share; `""` for a bare number.'),
  basis: field(
    v.picklist(['stated', 'counted']),
    '`stated`: figures that the text gives. `counted`: the compiler counted the listed records.',
  ),
  caveat: v.optional(field(text, 'How what is compared differs in scope.')),
  rows: field(
    v.pipe(
      v.array(
        v.union([
          v.object({
            ...row,
            metrics: field(v.pipe(listOf(id), v.minLength(1)), 'The figures that the text states for it.'),
          }),
          v.object({
            ...row,
            count: field(offset, 'How many records were counted.'),
            records: field(listOf(id), 'The records that were counted.'),
          }),
          v.object({ ...row, notStated: field(v.literal(true), 'The text states nothing alike for it.') }),
        ]),
      ),
      v.minLength(1),
      v.maxLength(100),
    ),
    'What is set side by side, a part of the report a row.',
  ),
});

const framework = v.object({
  id: field(id, 'Its name in attributes.'),
  bureau: record.bureau,
  section: record.section,
  label: field(text, 'What it is called: “321”工作体系.'),
  quote: field(quote, 'The words that name it.'),
  levels: field(
    listOf(
      v.object({
        count: field(offset, 'How many items it has, as its words say.'),
        label: field(text, 'What the level is called.'),
        quote: field(quote, 'The words of the level: 三个领域.'),
        items: field(
          listOf(
            v.object({
              label: field(text, 'What the item is called.'),
              quote: field(quote, 'The words of the item.'),
              tasks: field(listOf(id), 'The tasks that belong to it.'),
            }),
          ),
          'What the level holds.',
        ),
      }),
    ),
    'Its levels, from the first that the text names.',
  ),
});

/** The whole compiled report. Cross references and quotes are checked by `parseReport`. */
export const reportSchema = v.object({
  format: field(v.picklist(FORMATS), 'The version of this format.'),
  id: field(id, 'The name of the report in addresses and file names.'),
  title: field(text, 'Its title.'),
  publisher: field(text, 'Who published it.'),
  column: v.optional(field(text, 'The column of the paper that it stood in.')),
  partNoun: v.optional(
    field(text, 'What the parts of the report are called, one of them: 司局, bureau; 部门, body where it is missing.'),
  ),
  published: field(edtf, 'When, as EDTF.'),
  revision: v.optional(field(revision, 'That the report takes the place of one that was published before.')),
  lang: field(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/, 'BCP 47')),
    'The language of the text, as BCP 47 has it: zh-Hans, en. The grammars are of Chinese and English.',
  ),
  source: field(
    v.object({
      text: field(v.pipe(v.string(), v.maxLength(LIMITS.text)), 'The text as published.'),
      kind: v.optional(sourceKind),
      sha256: v.optional(
        field(
          sha256,
          'The SHA-256, in hex, of the text in UTF-8. Reports that were joined have one for each of theirs.',
        ),
      ),
      citation: field(citation, 'Where the text was published; what a citation is made from.'),
      texts: v.optional(
        field(
          v.pipe(v.array(joinedText), v.maxLength(LIMITS.joined)),
          'The texts of reports that were joined, in the order in which they stand in `text`; `citation` is then that of the first.',
        ),
      ),
    }),
    'The text that everything is quoted from.',
  ),
  bureaus: field(
    v.pipe(v.array(bureau), v.maxLength(100)),
    'The parts of the report whose records are told apart; none where it has none.',
  ),
  themes: field(listOf(theme), 'What records are grouped by besides.'),
  sections: field(listOf(section), 'The sections of the text, in its order.'),
  metrics: field(listOf(metric), 'The figures.'),
  events: field(listOf(event), 'What happened, or is to happen, at a time.'),
  documents: field(listOf(document), 'Laws, plans and papers that the text names.'),
  partners: field(listOf(partner), 'Whom the work was done with.'),
  tasks: field(listOf(task), 'What is planned.'),
  comparisons: field(listOf(comparison), 'What is set side by side, a row a part of the report.'),
  frameworks: field(listOf(framework), 'Named systems such as “321”, with their levels.'),
  digest: v.optional(
    field(
      sha256,
      'SHA-256, in hex, of all the rest as canonical JSON (RFC 8785), set by the compiler. `gazette verify` asks for it and checks it; a page does neither, and a report without it is shown all the same.',
    ),
  ),
});
