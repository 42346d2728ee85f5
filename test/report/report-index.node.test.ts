import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nearIds } from '../../src/report/near-ids.js';
import { quoteText } from '../../src/report/quote.js';
import { recordSource } from '../../src/report/record-source.js';
import { indexReport } from '../../src/report/report-index.js';
import report from '../../src/reports/miit-2020-2021.js';
import { fresh } from '../bundled.js';

const index = indexReport(report);
const ids = [...index.entries.keys()];

describe('looking a record up', () => {
  it('finds every metric, event, document and task by its id, with its kind', () => {
    const { metrics, events, documents, tasks } = index.report;
    assert.equal(index.entries.size, metrics.length + events.length + documents.length + tasks.length);
    for (const [kind, records] of Object.entries({
      metric: metrics,
      event: events,
      document: documents,
      task: tasks,
    })) {
      for (const record of records) {
        assert.equal(index.entries.get(record.id)?.kind, kind);
        assert.equal(index.entries.get(record.id)?.record, record);
      }
    }
  });

  it('is prepared once for each report, and apart for a copy', () => {
    assert.equal(indexReport(report), index);
    assert.notEqual(indexReport(fresh()), index);
  });

  it('gives a document its first mention to open, a task its own words, a figure its sentence', () => {
    for (const entry of index.entries.values()) {
      const { quote, sentence } = recordSource(entry, report);
      assert.ok(quote.spans.length > 0, entry.record.id);
      if (entry.kind === 'document') assert.equal(quote, entry.record.mentions[0]);
      if (entry.kind === 'task') assert.equal(quote, entry.record.quote);
      if (entry.kind === 'metric') assert.equal(sentence, entry.record.sentence);
    }
  });

  it('gives the whole sentence that names a document or a task, whose quotes are phrases', () => {
    for (const entry of index.entries.values()) {
      if (entry.kind !== 'document' && entry.kind !== 'task') continue;
      const { quote, sentence } = recordSource(entry, report);
      const words = quoteText(report, sentence);
      assert.ok(words.includes(quoteText(report, quote)), entry.record.id);
      const end = sentence.spans.at(-1)?.[1] ?? 0;
      const stops = /[。！？!?][”’』」]?$/.test(words) || /^\n?$/.test(report.source.text.charAt(end));
      assert.ok(stops, `${entry.record.id}: ${words}`);
    }
  });

  it('gives a document without mentions, which no checked report has, an empty quote', () => {
    const [record] = report.documents;
    assert.ok(record);
    assert.deepEqual(recordSource({ kind: 'document', record: { ...record, mentions: [] } }, report).quote, {
      spans: [],
    });
  });
});

describe('an id mistyped', () => {
  it('is met with the ids that it is likest to, the likest first', () => {
    assert.equal(nearIds('inclusive-loan', ids)[0], 'inclusive-loans');
    assert.equal(nearIds('Inclusive_Loans', ids)[0], 'inclusive-loans');
    assert.equal(nearIds('little-giants', ids)[0], 'little-giants');
    assert.equal(nearIds('litle-giants-batch2', ids)[0], 'little-giants-batch-2');
  });

  it('is met with nothing where nothing is like it', () => {
    assert.deepEqual(nearIds('zzzzqqqq', ids), []);
    assert.deepEqual(nearIds('', ids), []);
  });

  it('by one letter left out still finds the id, among three at most', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids.filter((id) => id.length > 6)), fc.nat(), (id, at) => {
        const place = at % id.length;
        const near = nearIds(id.slice(0, place) + id.slice(place + 1), ids);
        assert.ok(near.length <= 3);
        assert.ok(near.includes(id), `${id}: ${near.join()}`);
      }),
    );
  });

  it('is compared without fail, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const id of nearIds(text, ids)) assert.ok(ids.includes(id));
      }),
    );
  });
});
