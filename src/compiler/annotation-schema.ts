import * as v from 'valibot';
import { field, meaningOf, sameField } from '../report/field.js';
import { reportSchema } from '../report/schema.js';
import {
  date,
  id,
  lang,
  listOf,
  phrase,
  place,
  sameList,
  since,
  text,
  url,
  when,
  within,
  words,
  year,
} from './annotation-values.js';

/**
 * The shape of an editor's annotations, `report.yaml`: ids, labels, links and the words that they stand for; never a value.
 * Each key has its meaning beside it; one that means what a field of the compiled report means takes it from there.
 */
const compiled = reportSchema.entries;
const section = compiled.sections.item.entries;
const metric = compiled.metrics.item.entries;
const event = compiled.events.item.entries;
const document = compiled.documents.item.entries;
const partner = compiled.partners.item.entries;
const task = compiled.tasks.item.entries;
const comparison = compiled.comparisons.item.entries;
const framework = compiled.frameworks.item.entries;
const level = framework.levels.item.entries;

const theme = v.optional(sameField(metric.theme, id));
const note = v.optional(sameField(metric.note, text));
const ownId = sameField(metric.id, id);
const record = { id: ownId, ...place, theme, note };
const listedId = sameField(compiled.bureaus.item.entries.id, id);

const citation = compiled.source.entries.citation.entries;
const report = v.strictObject({
  id: sameField(compiled.id, id),
  title: sameField(compiled.title, text),
  publisher: sameField(compiled.publisher, text),
  column: v.optional(sameField(compiled.column, text)),
  partNoun: v.optional(sameField(compiled.partNoun, text)),
  published: sameField(compiled.published, date),
  lang: sameField(compiled.lang, lang),
  sourceKind: v.optional(sameField(compiled.source.entries.kind, v.literal('table'))),
  citation: sameField(
    compiled.source.entries.citation,
    v.strictObject({
      title: sameField(citation.title, text),
      container: sameField(citation.container, text),
      column: v.optional(sameField(citation.column, text)),
      publisher: v.optional(sameField(citation.publisher, text)),
      published: sameField(citation.published, date),
      url: v.optional(sameField(citation.url, url)),
    }),
  ),
});

const revision = compiled.revision.wrapped.entries;
const status = v.picklist(document.status.options);
const compared = {
  id: sameField(comparison.id, id),
  label: sameField(comparison.label, text),
  theme,
  caveat: v.optional(sameField(comparison.caveat, text)),
};
const [statedRow, , notStatedRow] = comparison.rows.item.options;

export const annotationSchema = v.strictObject({
  report: field(report, 'What the report is, and where it was published.'),
  revision: v.optional(
    sameField(
      compiled.revision.wrapped,
      v.strictObject({
        of: v.optional(
          sameField(revision.of, v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a digest: 64 of 0-9 and a-f'))),
        ),
        date: sameField(revision.date, date),
        note: sameField(revision.note, text),
      }),
    ),
  ),
  bureaus: sameList(
    compiled.bureaus,
    v.strictObject({
      id: listedId,
      name: sameField(compiled.bureaus.item.entries.name, text),
      shortName: sameField(compiled.bureaus.item.entries.shortName, text),
    }),
  ),
  themes: sameList(
    compiled.themes,
    v.strictObject({ id: listedId, label: sameField(compiled.themes.item.entries.label, text) }),
  ),
  sections: sameField(
    compiled.sections,
    v.array(
      v.strictObject({
        id: listedId,
        bureau: v.optional(sameField(section.bureau, id)),
        parent: v.optional(sameField(section.parent, id)),
        starts: field(
          words,
          'The words of the text at which it begins; it runs to where the next one does that is not within it.',
        ),
        marker: v.optional(sameField(section.marker, phrase)),
        title: sameField(section.title, text),
        year: v.optional(sameField(section.year, year)),
        role: sameField(section.role, v.picklist(section.role.options)),
        empty: v.optional(
          field(
            v.boolean(),
            'It is a heading that is printed inside another section’s text, and has no text of its own.',
          ),
        ),
        note: v.optional(sameField(section.note, text)),
      }),
    ),
  ),
  metrics: sameList(
    compiled.metrics,
    v.strictObject({
      ...record,
      label: sameField(metric.label, text),
      role: v.optional(sameField(metric.role, v.picklist(metric.role.options)), 'outcome'),
      attribution: v.optional(sameField(metric.attribution, v.picklist(metric.attribution.options)), 'own'),
      cumulative: v.optional(sameField(metric.cumulative, v.boolean())),
      leading: v.optional(sameField(metric.leading, v.boolean())),
      ...when,
      duration: v.optional(field(words, 'The words of a length of time, such as 3~5年, in place of `time`.')),
      change: v.optional(field(words, 'The words of how much it has changed, without the verb: 5.8% of 同比增长5.8%.')),
      changeIn: v.optional(field(words, 'Longer words around `change`, where that occurs more than once.')),
      ...since,
      otherChanges: listOf(
        v.strictObject({
          words: field(words, 'The words of how much, as in `change`.'),
          in: within,
          ...since,
        }),
        meaningOf(metric.otherChanges),
      ),
      before: v.optional(field(words, 'The words of an earlier level beside the figure: 16% of 由16%降至13%.')),
      beforeIn: v.optional(field(words, 'Longer words around `before`, where that occurs more than once.')),
      beforeTime: v.optional(field(words, 'The words that say when the earlier level was.')),
      beforeTimeIn: v.optional(field(words, 'Longer words around `beforeTime`, where that occurs more than once.')),
      shareOf: v.optional(sameField(metric.shareOf, text)),
      of: v.optional(sameField(metric.of, id)),
      series: v.optional(sameField(metric.series, id)),
    }),
  ),
  events: sameList(
    compiled.events,
    v.strictObject({
      ...record,
      title: sameField(event.title, text),
      ...when,
      role: v.optional(
        field(v.picklist(event.role.options), `${meaningOf(event.role)} Where it is missing, as its section says.`),
      ),
      metrics: sameList(event.metrics, id),
    }),
  ),
  documents: sameList(
    compiled.documents,
    v.strictObject({
      id: ownId,
      section: field(id, 'The section that it is listed under.'),
      title: sameField(document.title, text),
      theme,
      status: sameField(document.status, status),
      action: sameField(document.action, phrase),
      issuers: sameList(document.issuers, id),
      mentions: sameField(
        document.mentions,
        v.pipe(v.array(v.strictObject(place)), v.minLength(1, 'one item or more')),
      ),
      note,
    }),
  ),
  partners: sameList(
    compiled.partners,
    v.strictObject({
      id: ownId,
      name: sameField(partner.name, text),
      kind: sameField(partner.kind, v.picklist(partner.kind.options)),
      actions: sameField(
        partner.actions,
        v.pipe(
          v.array(v.strictObject({ ...place, what: sameField(partner.actions.item.entries.what, text) })),
          v.minLength(1, 'one item or more'),
        ),
      ),
    }),
  ),
  tasks: sameList(
    compiled.tasks,
    v.strictObject({
      ...record,
      title: sameField(task.title, text),
      ...when,
      continues: sameList(task.continues, id),
      metrics: sameList(task.metrics, id),
    }),
  ),
  comparisons: sameList(
    compiled.comparisons,
    v.variant('basis', [
      v.strictObject({
        ...compared,
        basis: sameField(comparison.basis, v.literal('stated')),
        rows: sameField(
          comparison.rows,
          v.array(
            v.union(
              [
                v.strictObject({
                  bureau: sameField(statedRow.entries.bureau, id),
                  metrics: sameField(statedRow.entries.metrics, v.array(id)),
                }),
                v.strictObject({
                  bureau: sameField(statedRow.entries.bureau, id),
                  notStated: sameField(notStatedRow.entries.notStated, v.literal(true)),
                }),
              ],
              'bureau: with metrics: [ids], or with notStated: true',
            ),
          ),
        ),
      }),
      v.strictObject({
        ...compared,
        basis: sameField(comparison.basis, v.literal('counted')),
        count: field(
          v.picklist(['documents', 'partners', 'metrics', 'events', 'tasks']),
          'Which records the compiler counts, for each part of the report.',
        ),
        status: listOf(status, 'Of documents: only those of one of these statuses; all where it is missing.'),
        role: v.optional(
          field(
            v.picklist(['outcome', 'plan', 'target', 'context']),
            'Of figures and events: only those of this role; all where it is missing.',
          ),
        ),
        notStated: listOf(id, 'The parts of the report for which the text states nothing alike.'),
      }),
    ]),
  ),
  frameworks: sameList(
    compiled.frameworks,
    v.strictObject({
      id: sameField(framework.id, id),
      ...place,
      label: sameField(framework.label, text),
      levels: sameField(
        framework.levels,
        v.array(
          v.strictObject({
            words: sameField(level.quote, words),
            in: within,
            label: sameField(level.label, text),
            items: sameField(
              level.items,
              v.array(
                v.strictObject({
                  words: sameField(level.items.item.entries.quote, words),
                  in: within,
                  label: sameField(level.items.item.entries.label, text),
                  tasks: sameList(level.items.item.entries.tasks, id),
                }),
              ),
            ),
          }),
        ),
      ),
    }),
  ),
  dismissed: listOf(
    v.strictObject({
      ...place,
      section: v.optional(field(id, 'The section that the words stand in; with `all` it may be left out.')),
      all: v.optional(
        field(
          v.boolean(),
          'The words are dismissed wherever they stand in the section, and without a section wherever they stand in the text.',
        ),
      ),
      reason: field(words, 'Why they are no figure, time or title of the report; for editors, no reader sees it.'),
    }),
    'Quantities, times and titles of the text that the report leaves out, each with a reason.',
  ),
});

export type Annotations = v.InferOutput<typeof annotationSchema>;
