import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { computeView } from '../../../src/base/compute-view.js';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { Drawing, TextMark } from '../../../src/drawing/marks.js';
import { shareOut } from '../../../src/elements/metric-grid/share.js';
import { type GridContent, type GridOptions, metricGrid } from '../../../src/elements/metric-grid/widget.js';
import { LANGUAGES, type Language } from '../../../src/i18n/language.js';
import { formatTarget } from '../../../src/report/mark-target.js';
import { indexReport } from '../../../src/report/report-index.js';
import type { Metric } from '../../../src/report/types.js';
import city from '../../../stories/reports/city-2024.js';
import { fresh } from '../../bundled.js';
import { assertClear, itemsOf, plainMarksOf } from '../../drawing/assert-clear.js';

const bundled = indexReport(fresh());
const WIDE = { width: 1000, scale: 1, language: 'zh' as Language };

function gridOf(
  options: Partial<GridOptions> = {},
  setting: Partial<typeof WIDE> = {},
  index = bundled,
): {
  content: GridContent;
  drawing: Drawing;
  records: string[];
  captions: { heading: string; notes: readonly string[] };
} {
  const defaults = { metrics: '', bureau: '', section: '', of: '', group: '', sort: 'report', query: '' };
  const limits = { limit: 24, writtenLimit: '24', isExpanded: false };
  const view = computeView(metricGrid, {
    index,
    options: { ...defaults, ...limits, ...options },
    context: { ...WIDE, ...setting, measure: measureByTable },
    heading: '',
    standfirst: '',
  });
  assert.ok('drawing' in view && view.drawing);
  const records = itemsOf(view.drawing).map(({ target }) => formatTarget(target));
  return { content: view.content, drawing: view.drawing, records, captions: view.captions };
}

const large = (drawing: Drawing): TextMark[] =>
  plainMarksOf(drawing).flatMap((mark) => (mark.kind === 'text' && mark.size > 30 ? [mark] : []));

describe('the metric grid', () => {
  for (const language of LANGUAGES)
    for (const scale of [1, 1.5])
      it(`keeps its words apart and inside at every width: ${language}, scale ${scale}`, () => {
        for (const index of [bundled, indexReport(city)])
          for (const width of [280, 320, 480, 600, 720, 900, 1000, 1200, 1600]) {
            const { drawing } = gridOf({ limit: 0 }, { width, scale, language }, index);
            const plain = { ...drawing, marks: plainMarksOf(drawing) };
            // A seal on demand shows alone, over what stands beside it.
            plain.marks = plain.marks.filter((mark) => mark.kind !== 'seal' || !mark.onDemand);
            assertClear(plain);
            for (const item of itemsOf(drawing)) assert.ok(item.height >= 24 * scale);
          }
      });

  it('leads with four figures, of each bureau in turn, in one size of 46 px', () => {
    const { content, drawing } = gridOf();
    assert.deepEqual(
      content.lead.map(({ bureau, leading }) => [bureau, leading]),
      [
        ['policy-law', true],
        ['sme', true],
        ['policy-law', true],
        ['sme', true],
      ],
    );
    assert.deepEqual([...new Set(large(drawing).map(({ size }) => size))], [46]);
    assert.equal(new Set(large(drawing).map(({ y }) => y)).size, 1);
  });

  it('has no lead and no groups of its own where the page sorts, groups or searches', () => {
    for (const options of [{ sort: 'value' }, { group: 'bureau' }, { group: 'none' }, { query: '企业' }])
      assert.deepEqual(large(gridOf(options).drawing), []);
  });

  it('leads with what the page chose, in its order', () => {
    const chosen = ['tax-cuts', 'inclusive-loans', 'forums'];
    assert.deepEqual(gridOf({ metrics: chosen.join(' ') }).records, chosen);
  });

  it('leaves out counts of what the text is divided into, unless the page asks for them', () => {
    const isContext = ({ role }: Metric): boolean => role === 'context';
    const contexts = bundled.report.metrics.filter(isContext).map(({ id }) => id);
    assert.equal(contexts.length, 2);
    const all = gridOf({ limit: 0 }).records;
    assert.equal(all.length, bundled.report.metrics.length - 2);
    assert.deepEqual(gridOf({ of: 'context' }).records, contexts);
    assert.deepEqual(gridOf({ metrics: contexts.join(' ') }).records, contexts);
  });

  it('says how many figures it lists and, in a note, which it does not', () => {
    for (const [language, heading, note] of [
      ['zh', '本文所述的55个数', /领域（三个）.*重点（两个）/],
      ['en', '55 figures stated in this text', /Domains of the 321 system \(3\)/],
    ] as const) {
      const { captions } = gridOf({}, { language });
      assert.equal(captions.heading, heading);
      assert.match(captions.notes.join(' '), note);
    }
    const filtered = gridOf({ bureau: 'sme' }).captions;
    assert.match(filtered.heading, /^本文所述55个数中的\d+个$/);
    assert.doesNotMatch(filtered.notes.join(' '), /未列/);
  });

  it('counts the rows of every theme or of none', () => {
    const counts = (limit: number): number =>
      plainMarksOf(gridOf({ limit }).drawing).filter((mark) => mark.kind === 'text' && /^\d+个数$/.test(mark.text))
        .length;
    assert.equal(counts(24), gridOf().content.drawn.length);
    assert.equal(counts(0), 0);
  });

  it('sets whole themes in three columns, each in the shortest', () => {
    const { drawing } = gridOf({ limit: 0 });
    const lefts = new Set(
      itemsOf(drawing)
        .slice(4)
        .map(({ x }) => Math.round(x)),
    );
    assert.equal(lefts.size, 3);
    for (const [width, columns] of [
      [720, 2],
      [360, 1],
    ] as const) {
      const rows = itemsOf(gridOf({ limit: 0 }, { width }).drawing).slice(4);
      assert.equal(new Set(rows.map(({ x }) => Math.round(x))).size, columns);
    }
  });

  it('shows as many figures of each theme, how many there are in all, and never hides one alone', () => {
    const { content } = gridOf();
    for (const { metrics, rest } of content.drawn) assert.ok(metrics.length >= 1 && rest !== 1);
    assert.ok(content.shown >= 24 && content.shown < 24 + content.drawn.length);
    const group = (count: number): { heading: string; metrics: Metric[] } => ({
      heading: '',
      metrics: bundled.report.metrics.slice(0, count),
    });
    const shares = (sizes: number[], most: number): number[] =>
      shareOut(sizes.map(group), most).map(({ metrics }) => metrics.length);
    assert.deepEqual(shares([10, 1, 10], 9), [4, 1, 4]);
    assert.deepEqual(shares([3, 3], 4), [3, 3]);
    assert.deepEqual(shares([5, 5, 5], 2), [1, 1]);
  });
});
