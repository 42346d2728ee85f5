import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measureByTable } from '../../src/drawing/advance-widths.js';
import type { BarMark, Drawing, Frame } from '../../src/drawing/marks.js';
import { type ComparedRow, drawLedger, drawSmallMultiples } from '../../src/elements/bureau-comparison/layout.js';
import { layoutMetricCard } from '../../src/elements/metric-card/layout.js';
import { layoutMetricGrid } from '../../src/elements/metric-grid/layout.js';
import { layoutPictogram, roundWorth } from '../../src/elements/pictogram/layout.js';
import { layoutTargetTracker } from '../../src/elements/target-tracker/layout.js';
import { layoutTierPyramid } from '../../src/elements/tier-pyramid/layout.js';
import { indexTimeline } from '../../src/elements/timeline/layout/record-index.js';
import { HOME, timeScale } from '../../src/elements/timeline/layout/time-scale.js';
import { layoutTimeline } from '../../src/elements/timeline/layout.js';
import { timelineWords } from '../../src/elements/timeline/words.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { formatQuantity } from '../../src/i18n/quantity.js';
import { indexReport } from '../../src/report/report-index.js';
import type { Metric, Quantity } from '../../src/report/types.js';
import { fresh, metricOf } from '../bundled.js';
import { plainMarksOf } from './assert-clear.js';

const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 5e-324, 1e-300, -1e-300, 1e308, Number.MAX_VALUE, -Number.MAX_VALUE),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 200 }),
);
const quantity = fc
  .record({
    value: number,
    high: fc.option(number, { nil: undefined }),
    qualifier: fc.constantFrom<Quantity['qualifier']>('exact', 'about', 'nearly', 'over', 'under'),
  })
  .map(
    ({ value, high, qualifier }): Quantity => ({
      value,
      qualifier,
      unit: '家',
      written: '3家',
      ...(high === undefined ? {} : { high }),
    }),
  );
const change = fc.record({
  quantity: number.map((value): Quantity => ({ value, unit: '%', qualifier: 'exact', written: '3%' })),
  direction: fc.constantFrom('up' as const, 'down' as const),
  basis: fc.constant('year-on-year' as const),
  quote: fc.constant({ spans: [[0, 1]] as [number, number][] }),
});
const metric = fc
  .record({
    quantity,
    change: fc.option(change, { nil: undefined }),
    role: fc.constantFrom<Metric['role']>('outcome', 'target', 'context'),
    duration: fc.option(quantity, { nil: undefined }),
  })
  .map(({ quantity: stated, change: changed, role, duration }): Metric => {
    const { change: _, time, ...rest } = metricOf(fresh(), 'inclusive-loans');
    return {
      ...rest,
      role,
      quantity: stated,
      time: { ...time, ...(duration ? { duration } : {}) },
      ...(changed ? { change: changed } : {}),
    };
  });
const frame = fc.record({
  width: fc.constantFrom(280, 720, 1200),
  scale: fc.constantFrom(1, 1.5),
  language: fc.constantFrom<Frame['language']>(...LANGUAGES),
  measure: fc.constant(measureByTable),
});
const FRAME: Frame = { width: 720, scale: 1, language: 'zh', measure: measureByTable };

/** That every number of a drawing is one, in its path data and its words too. */
function assertFinite(drawing: Drawing): void {
  const look = (value: unknown, at: string): void => {
    if (typeof value === 'number') assert.ok(Number.isFinite(value), `${at} is ${value}`);
    else if (typeof value === 'string') assert.doesNotMatch(value, /NaN|Infinity|∞|undefined/, at);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) look(inner, `${at}.${key}`);
  };
  look(drawing, 'drawing');
  for (const mark of plainMarksOf(drawing))
    if (mark.kind === 'bar') assert.ok(mark.width >= 0 && mark.height >= 0, `a bar of ${mark.width} × ${mark.height}`);
}

const words = { planned: '计划', expected: '预计', thisTime: '本期', yearBefore: '上年' };
const card = (given: Metric, its: Frame, compact = false): Drawing =>
  layoutMetricCard(given, { tone: 'bureau-1', compact, words }, its);
const pyramid = (given: readonly Metric[], its: Frame): Drawing =>
  layoutTierPyramid(
    given.map((one, i) => ({ metric: one, label: '企业', name: '企业', stated: i % 2 === 1 })),
    'bureau-1',
    { logScale: '对数尺', areas: '面积', cell: (worth) => worth },
    its,
  );

function rowOf(given: readonly Metric[], ruler: ComparedRow['ruler'], { language }: Frame): ComparedRow {
  return {
    id: 'row',
    label: '企业',
    detail: '',
    caveat: '',
    ruler,
    rulerNote: '',
    lines: given.map((one, i) => ({
      bureau: `b${i}`,
      tone: 'bureau-1',
      name: '司局',
      shortName: '司局',
      says: {
        record: one.id,
        quantity: one.quantity,
        words: formatQuantity(one.quantity, language),
        status: 'done',
        tag: '',
        measured: true,
        note: '',
        label: '',
      },
    })),
  };
}

const barsOf = (drawing: Drawing): BarMark[] => plainMarksOf(drawing).filter((mark) => mark.kind === 'bar');

describe('whatever finite numbers a report states, no drawing has a length that is none:', () => {
  it('a card', () => {
    fc.assert(
      fc.property(metric, frame, fc.boolean(), (given, its, compact) => assertFinite(card(given, its, compact))),
      {
        numRuns: 500,
      },
    );
  });

  it('a grid', () => {
    fc.assert(
      fc.property(fc.array(metric, { minLength: 1, maxLength: 4 }), frame, (given, its) => {
        const cards = given.map((one) => ({
          metric: one,
          label: '企业',
          tone: 'bureau-1' as const,
          status: '',
          attribution: '',
        }));
        assertFinite(layoutMetricGrid([{ heading: '', cards }], its));
      }),
    );
  });

  it('a pictogram of what it counts', () => {
    fc.assert(
      fc.property(metric, frame, (given, its) => {
        const { high: _, ...counted } = given.quantity;
        fc.pre(counted.value > 0);
        const worth = roundWorth(counted.value);
        assertFinite(
          layoutPictogram({ ...given, quantity: counted }, worth, 'bureau-1', { key: '一格', ...words }, its),
        );
      }),
    );
  });

  it('a pyramid', () => {
    fc.assert(
      fc.property(fc.array(metric, { minLength: 1, maxLength: 4 }), frame, (given, its) =>
        assertFinite(pyramid(given, its)),
      ),
      { numRuns: 300 },
    );
  });

  it('a tracker', () => {
    fc.assert(
      fc.property(fc.array(metric, { minLength: 1, maxLength: 3 }), frame, (given, its) => {
        const tracked = given.map((one) => ({ metric: one, label: '企业', name: '企业' }));
        const targets = tracked.map((one) => ({ ...one, tone: 'bureau-1' as const, stated: tracked }));
        const own = { planned: '计划', stated: '所述', notStated: '未述', startNotStated: '起点未述' };
        assertFinite(layoutTargetTracker(targets, own, its));
      }),
      { numRuns: 300 },
    );
  });

  it('a comparison, on each ruler and in the ledger', () => {
    fc.assert(
      fc.property(
        fc.array(metric, { minLength: 1, maxLength: 4 }),
        fc.constantFrom<ComparedRow['ruler']>('linear', 'log', 'none'),
        frame,
        (given, ruler, its) => {
          const row = rowOf(given, ruler, its);
          assertFinite(drawSmallMultiples([{ title: '', lead: '', rows: [row] }], its));
          const columns = row.lines.map((line) => ({
            ...line,
            absent: '',
            figures: typeof line.says === 'string' ? [] : [{ ...line.says, title: '企业', detail: '' }],
          }));
          assertFinite(drawLedger([{ id: 'theme', title: '主题', columns }], its));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a timeline', () => {
    fc.assert(
      fc.property(metric, frame, fc.constantFrom('bureau' as const, 'theme' as const), (given, its, kind) => {
        const report = fresh();
        report.metrics = [given];
        const index = indexReport(report);
        const timeline = indexTimeline(index, kind, '');
        const view = {
          scale: timeScale(timeline.start, timeline.end, timeline.now),
          view: HOME,
          brush: null,
          limit: () => 12,
          bureau: () => 'bureau-1' as const,
        };
        assertFinite(layoutTimeline(timeline, view, timelineWords(index, its), its));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a figure at zero or below', () => {
  const stating = (value: number, more: Partial<Metric> = {}): Metric => ({
    ...metricOf(fresh(), 'inclusive-loans'),
    ...more,
    quantity: { value, unit: '家', qualifier: 'exact', written: `${value}家` },
  });

  it('has no bar beside a change, nor has the year before', () => {
    for (const value of [0, -3]) {
      assert.equal(barsOf(card(stating(value), FRAME)).length, 0);
      assert.ok(
        !plainMarksOf(card(stating(value), FRAME)).some((mark) => mark.kind === 'text' && mark.text === '上年'),
      );
    }
    assert.equal(barsOf(card(stating(3), FRAME)).length, 2);
  });

  it('has no bar on a linear or a logarithmic ruler, and leaves the others theirs', () => {
    for (const ruler of ['linear', 'log'] as const) {
      const rows = [rowOf([stating(0), stating(-3), stating(100), stating(10)], ruler, FRAME)];
      assert.equal(barsOf(drawSmallMultiples([{ title: '', lead: '', rows }], FRAME)).length, 2, ruler);
    }
  });

  it('has its words in a pyramid, and no bar', () => {
    const drawing = pyramid([stating(0), stating(-3), stating(1000)], FRAME);
    assert.equal(barsOf(drawing).filter(({ height }) => height > 12).length, 1);
    const said = plainMarksOf(drawing).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    assert.ok(said.includes('0') && said.includes('3'));
  });
});
