import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { Drawing, ItemMark } from '../../../src/drawing/marks.js';
import { firstLengths, groupLength } from '../../../src/elements/document-list/list-lengths.js';
import { type DocumentListOptions, documentList } from '../../../src/elements/document-list/widget.js';
import { formatTarget } from '../../../src/report/mark-target.js';
import { indexReport } from '../../../src/report/report-index.js';
import type { Report, ReportDocument } from '../../../src/report/types.js';
import { fresh } from '../../bundled.js';
import { assertClear, itemsOf, wordsOf } from '../../drawing/assert-clear.js';

const bundled = fresh();
const plain: DocumentListOptions = { bureau: '', status: '', query: '', presses: new Map(), isOnPaper: false };

function draw(
  width: number,
  options: Partial<DocumentListOptions> = {},
  { report = bundled, language = 'zh', scale = 1 }: { report?: Report; language?: 'zh' | 'en'; scale?: number } = {},
): Drawing {
  const index = indexReport(report);
  const content = documentList.select(index, { ...plain, ...options }, language);
  const drawing = documentList.draw(content, index, { width, language, scale, measure: measureByTable });
  assert.ok(drawing);
  return drawing;
}

const cellsOf = (drawing: Drawing): ItemMark[] => itemsOf(drawing).filter(({ target }) => target.type === 'cluster');
const recordsOf = (drawing: Drawing): string[] =>
  itemsOf(drawing).flatMap(({ target }) => (target.type === 'record' ? [target.id] : []));
const endsOf = (drawing: Drawing): ItemMark[] => itemsOf(drawing).filter(({ target }) => target.type === 'more');

/** The bundled report with each document so many times. */
const withDocuments = (times: number): Report => ({
  ...bundled,
  comparisons: [],
  documents: bundled.documents.flatMap((document) =>
    Array.from({ length: times }, (_, i): ReportDocument => ({ ...document, id: `${document.id}-${i}` })),
  ),
});

describe('the layout of the document list', () => {
  for (const language of ['zh', 'en'] as const)
    for (const scale of [1, 1.5])
      for (const width of [280, 320, 480, 600, 720, 1000, 1200, 1600])
        it(`keeps words, seals, bars and targets apart and inside at ${width} px, ${language}, scale ${scale}`, () => {
          assertClear(draw(width, {}, { language, scale }));
          assertClear(draw(width, { status: 'issued' }, { language, scale }));
          assertClear(draw(width, {}, { language, scale, report: withDocuments(20) }));
        });

  it('says with whom and how often beside the verb, where columns for it would stand nearly empty', () => {
    const words = wordsOf(draw(1200));
    assert.ok(words.includes('印发；文中3处') && !words.includes('会同、发文'), words.join(' '));
    // Of two with all of it, both columns stand.
    const filled = { ...bundled, documents: bundled.documents.filter(({ issuers }) => (issuers ?? []).length > 0) };
    const heads = wordsOf(draw(1200, {}, { report: { ...filled, comparisons: [] } }));
    assert.ok(heads.includes('会同、发文'), heads.join(' '));
  });

  it('boxes no word before a heading that says it', () => {
    for (const language of ['zh', 'en'] as const) {
      const tags = draw(1200, {}, { language }).marks.filter(({ kind }) => kind === 'tag');
      assert.deepEqual(tags, []);
    }
  });

  for (const width of [320, 1000])
    it(`opens with a cell a status, each with a mark a document, at ${width} px`, () => {
      const counts = new Map<string, number>();
      for (const { status } of bundled.documents) counts.set(status, (counts.get(status) ?? 0) + 1);
      const cells = cellsOf(draw(width));
      assert.deepEqual(
        cells.map(({ target }) => formatTarget(target)),
        ['all', 'issued', 'compiled', 'revised', 'drafted', 'advanced', 'planned', 'referenced'].map(
          (status) => `cluster:${status}:0:0`,
        ),
      );
      for (const { target, marks } of cells.slice(1)) {
        const status = target.type === 'cluster' ? target.lane : '';
        const marked = marks.flatMap((mark) =>
          mark.kind === 'path' && mark.width !== 1.2 ? [...mark.d.matchAll(/z/g)] : [],
        );
        const outlined = marks.flatMap((mark) =>
          mark.kind === 'path' && mark.width === 1.2 ? [...mark.d.matchAll(/z/g)] : [],
        );
        assert.equal(marked.length + outlined.length, counts.get(status), status);
        assert.equal(outlined.length > 0, status === 'planned');
      }
    });

  it('sets its cells over the whole width, no mark higher than five', () => {
    const cells = cellsOf(draw(1000));
    assert.equal(cells[0]?.x, 0);
    cells.forEach((cell, i) => {
      assert.equal(cell.x + cell.width, cells[i + 1]?.x ?? 1000);
      const tops = cell.marks.flatMap((mark) =>
        mark.kind === 'path' ? [...mark.d.matchAll(/M[\d.]+ ([\d.]+)[ha]/g)].map(([, y]) => y) : [],
      );
      assert.ok(new Set(tops).size <= 10);
    });
  });

  it('draws bars on one scale where a status has more than forty documents', () => {
    for (const width of [320, 1000]) {
      const bars = cellsOf(draw(width, {}, { report: withDocuments(10) })).map(({ marks }) =>
        marks.reduce((sum, mark) => sum + (mark.kind === 'bar' ? mark.width : 0), 0),
      );
      const [, issued = 0, compiled = 0] = bars;
      assert.ok(Math.abs(issued / compiled - 23 / 14) < 0.05);
    }
  });

  it('marks the picked cell with a foot of 3 px, and lists its documents alone', () => {
    const footed = (drawing: Drawing): string[] =>
      cellsOf(drawing)
        .filter(({ marks }) => marks.some((mark) => mark.kind === 'line' && mark.width === 3))
        .map(({ target }) => formatTarget(target));
    assert.deepEqual(footed(draw(1000)), ['cluster:all:0:0']);
    const picked = draw(1000, { status: 'planned' });
    assert.deepEqual(footed(picked), ['cluster:planned:0:0']);
    assert.deepEqual(
      recordsOf(picked),
      bundled.documents.filter(({ status }) => status === 'planned').map(({ id }) => id),
    );
    assert.deepEqual(footed(draw(320, { status: 'planned advanced' })), [
      'cluster:advanced:0:0',
      'cluster:planned:0:0',
    ]);
  });

  it('keeps the strip where a search finds nothing of what is picked', () => {
    const drawing = draw(1000, { status: 'planned', query: '电信法' });
    assert.deepEqual(
      cellsOf(drawing).map(({ target }) => formatTarget(target)),
      ['cluster:all:0:0', 'cluster:advanced:0:0', 'cluster:planned:0:0'],
    );
    assert.ok(wordsOf(drawing).includes('没有符合条件的记录。'));
  });

  it('has no strip where there is but one status', () => {
    const report = {
      ...bundled,
      comparisons: [],
      documents: bundled.documents.filter(({ status }) => status === 'drafted'),
    };
    assert.equal(cellsOf(draw(1000, {}, { report })).length, 0);
  });

  it('opens with 24 rows, of each status some, and shows more of one when asked', () => {
    const drawing = draw(1000);
    assert.equal(recordsOf(drawing).length, 24);
    assert.deepEqual(
      endsOf(drawing).map(({ label }) => label),
      ['印发、出台、发布，再看其余17份', '编制、汇编，再看其余9份'],
    );
    const asked = draw(1000, { presses: new Map([['compiled', 1]]) });
    assert.equal(recordsOf(asked).length, 24 + 9);
    assert.equal(endsOf(asked).length, 1);
    assert.equal(recordsOf(draw(1000, { isOnPaper: true })).length, bundled.documents.length);
  });

  it('finds a document by its title, status, bureau, verb and issuer', () => {
    for (const query of ['电信法', '推动，有进展', '产业政策与法规司', '研究起草', '发展改革委'])
      assert.ok(recordsOf(draw(1000, { query })).length > 0, query);
    assert.deepEqual(recordsOf(draw(1000, { query: '发展改革委' })), ['old-cities-plan']);
    assert.ok(recordsOf(draw(1000, { query: 'studied and drafted' }, { language: 'en' })).length > 0);
  });

  it('says each verb of the bundled report in English', () => {
    const index = indexReport(bundled);
    const content = documentList.select(index, plain, 'en');
    const { columns, rows } = documentList.tabulate(content, index, 'en');
    const verb = columns.findIndex(({ label }) => label === 'Verb of the text');
    for (const row of rows) assert.match(String(row[verb]), /^[a-z ]+$/);
  });
});

describe('the lengths of the groups', () => {
  it('open with 24 rows together, and no group with none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 7 }), (counts) => {
        const first = firstLengths(counts);
        const total = first.reduce((sum, length) => sum + length, 0);
        const all = counts.reduce((sum, count) => sum + count, 0);
        assert.equal(total, Math.min(24, all));
        for (const [i, length] of first.entries()) assert.ok(length >= 1 && length <= (counts[i] ?? 0));
      }),
    );
  });

  it('never leave out one row alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 1, max: 24 }),
        fc.nat({ max: 6 }),
        (count, first, presses) => {
          const { shown, next } = groupLength(count, first, presses);
          assert.ok(count <= shown ? next === 0 : count - shown > 1 && next > 0 && next <= count - shown);
        },
      ),
    );
  });
});
