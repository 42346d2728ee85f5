import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { baseMessages } from '../../src/base/messages.js';
import { measureByTable } from '../../src/drawing/advance-widths.js';
import type { LayoutContext } from '../../src/drawing/layout-context.js';
import type { BarMark, Drawing } from '../../src/drawing/marks.js';
import { layoutLedger } from '../../src/elements/bureau-comparison/layout/ledger.js';
import type { ComparedRow } from '../../src/elements/bureau-comparison/layout/rows.js';
import { layoutSmallMultiples } from '../../src/elements/bureau-comparison/layout/small-multiples.js';
import { layoutMetricCard } from '../../src/elements/metric-card/layout.js';
import { layoutMetricGrid } from '../../src/elements/metric-grid/layout.js';
import { layoutPictogram, roundWorth } from '../../src/elements/pictogram/layout.js';
import { layoutTargetTracker } from '../../src/elements/target-tracker/layout.js';
import { layoutTierPyramid } from '../../src/elements/tier-pyramid/layout.js';
import { timelineLabels } from '../../src/elements/timeline/labels.js';
import { indexTimeline } from '../../src/elements/timeline/layout/record-index.js';
import { FULL_EXTENT, timeScale } from '../../src/elements/timeline/layout/time-scale.js';
import { layoutTimeline } from '../../src/elements/timeline/layout.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { formatQuantity } from '../../src/i18n/quantity.js';
import { recordTarget } from '../../src/report/mark-target.js';
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
const context = fc.record({
  width: fc.constantFrom(280, 720, 1200),
  scale: fc.constantFrom(1, 1.5),
  language: fc.constantFrom<LayoutContext['language']>(...LANGUAGES),
  measure: fc.constant(measureByTable),
});
const FRAME: LayoutContext = { width: 720, scale: 1, language: 'zh', measure: measureByTable };

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

const card = (given: Metric, its: LayoutContext, isCompact = false): Drawing =>
  layoutMetricCard(given, { tone: 'bureau-1', isCompact }, its);
const pyramid = (given: readonly Metric[], its: LayoutContext): Drawing =>
  layoutTierPyramid(
    given.map((one, i) => ({ metric: one, label: '企业', name: '企业', isStated: i % 2 === 1 })),
    'bureau-1',
    its,
  );

function rowOf(given: readonly Metric[], scale: ComparedRow['scale'], { language }: LayoutContext): ComparedRow {
  return {
    id: 'row',
    label: '企业',
    detail: '',
    caveat: '',
    scale,
    scaleNote: '',
    lines: given.map((one, i) => ({
      bureau: `b${i}`,
      tone: 'bureau-1',
      name: '司局',
      shortName: '司局',
      absence: '',
      figure: {
        target: recordTarget(one.id),
        quantity: one.quantity,
        formatted: formatQuantity(one.quantity, language),
        status: 'done',
        isMeasured: true,
        note: '',
        name: '',
      },
    })),
  };
}

const barsOf = (drawing: Drawing): BarMark[] => plainMarksOf(drawing).filter((mark) => mark.kind === 'bar');

describe('whatever finite numbers a report states, no drawing has a length that is none:', () => {
  it('a card', () => {
    fc.assert(
      fc.property(metric, context, fc.boolean(), (given, its, compact) => assertFinite(card(given, its, compact))),
      {
        numRuns: 500,
      },
    );
  });

  it('a grid', () => {
    fc.assert(
      fc.property(fc.array(metric, { minLength: 1, maxLength: 4 }), context, (given, its) => {
        const cards = given.map((one) => ({ metric: one, tone: 'bureau-1' as const }));
        assertFinite(layoutMetricGrid([{ heading: '', cards }], its));
      }),
    );
  });

  it('a pictogram of what it counts', () => {
    fc.assert(
      fc.property(metric, context, (given, its) => {
        const { high: _, ...counted } = given.quantity;
        fc.pre(counted.value > 0);
        const worth = roundWorth(counted.value);
        assertFinite(
          layoutPictogram({ ...given, quantity: counted }, { worth, worthText: '一格', tone: 'bureau-1' }, its),
        );
      }),
    );
  });

  it('a pyramid', () => {
    fc.assert(
      fc.property(fc.array(metric, { minLength: 1, maxLength: 4 }), context, (given, its) =>
        assertFinite(pyramid(given, its)),
      ),
      { numRuns: 300 },
    );
  });

  it('a tracker', () => {
    fc.assert(
      fc.property(fc.array(metric, { minLength: 1, maxLength: 3 }), context, (given, its) => {
        const tracked = given.map((one) => ({ metric: one, label: '企业', name: '企业' }));
        const targets = tracked.map((one) => ({ ...one, tone: 'bureau-1' as const, stated: tracked }));
        assertFinite(layoutTargetTracker(targets, its));
      }),
      { numRuns: 300 },
    );
  });

  it('a comparison, on each ruler and in the ledger', () => {
    fc.assert(
      fc.property(
        fc.array(metric, { minLength: 1, maxLength: 4 }),
        fc.constantFrom<ComparedRow['scale']>('linear', 'log', 'none'),
        context,
        (given, scale, its) => {
          const row = rowOf(given, scale, its);
          assertFinite(layoutSmallMultiples([{ title: '', lead: '', rows: [row] }], its));
          const columns = row.lines.map((line) => ({
            ...line,
            figures: line.figure ? [{ ...line.figure, title: '企业', detail: '' }] : [],
          }));
          assertFinite(layoutLedger([{ id: 'theme', title: '主题', columns }], its));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a timeline', () => {
    fc.assert(
      fc.property(metric, context, fc.constantFrom('bureau' as const, 'theme' as const), (given, its, kind) => {
        const report = fresh();
        report.metrics = [given];
        const index = indexReport(report);
        const timeline = indexTimeline(index, kind, '');
        const { more, truncated } = baseMessages[its.language];
        const options = {
          scale: timeScale(timeline.start, timeline.end, timeline.now),
          extent: FULL_EXTENT,
          brush: null,
          labels: timelineLabels(index, kind, its.language),
          lists: { limit: () => 12, more, truncated },
        };
        assertFinite(layoutTimeline(timeline, options, its));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a figure at zero or below', () => {
  const stating = (value: number, more: Partial<Metric> = {}): Metric => ({
    ...metricOf(fresh(), 'inclusive-loans'),
    ...more,
    quantity: { value, unit: '家', qualifier: 'exact', written: `${value}家`, numeral: [0, `${value}`.length] },
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
    for (const scale of ['linear', 'log'] as const) {
      const rows = [rowOf([stating(0), stating(-3), stating(100), stating(10)], scale, FRAME)];
      assert.equal(barsOf(layoutSmallMultiples([{ title: '', lead: '', rows }], FRAME)).length, 2, scale);
    }
  });

  it('has its words in a pyramid, and no bar', () => {
    const drawing = pyramid([stating(0), stating(-3), stating(1000)], FRAME);
    assert.equal(barsOf(drawing).filter(({ height }) => height > 12).length, 1);
    const said = plainMarksOf(drawing).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    assert.ok(said.includes('0') && said.includes('-3'));
  });
});
