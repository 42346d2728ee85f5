import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { baseMessages } from '../../src/base/messages.js';
import { measureByTable } from '../../src/drawing/advance-widths.js';
import type { LayoutContext } from '../../src/drawing/layout-context.js';
import type { BarMark, Drawing, PlainMark } from '../../src/drawing/marks.js';
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
import { formatFigure } from '../../src/i18n/metric.js';
import { signedQuantity } from '../../src/report/direction.js';
import { recordTarget } from '../../src/report/mark-target.js';
import { indexReport } from '../../src/report/report-index.js';
import type { Metric, Quantity } from '../../src/report/types.js';
import { fresh, metricOf } from '../bundled.js';
import { plainMarksOf } from './assert-clear.js';

const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1e-12, 1e18, 5e-324, 1e-300, -1e-300, 1e308, Number.MAX_VALUE, -Number.MAX_VALUE),
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
const direction = fc.constantFrom('up' as const, 'down' as const);
const change = fc.record({
  quantity: fc
    .tuple(number, fc.constantFrom('%', '家', '个百分点', '倍'))
    .map(([value, unit]): Quantity => ({ value, unit, qualifier: 'exact', written: '3%' })),
  direction,
  basis: fc.constantFrom('year-on-year' as const, 'period-on-period' as const, 'two-year-average' as const),
  quote: fc.constant({ spans: [[0, 1]] as [number, number][] }),
});
const metric = fc
  .record({
    quantity,
    change: fc.option(change, { nil: undefined }),
    direction: fc.option(direction, { nil: undefined }),
    role: fc.constantFrom<Metric['role']>('outcome', 'target', 'context'),
    duration: fc.option(quantity, { nil: undefined }),
  })
  .map(({ quantity: stated, change: changed, direction: towards, role, duration }): Metric => {
    const { change: _, time, ...rest } = metricOf(fresh(), 'inclusive-loans');
    return {
      ...rest,
      role,
      quantity: stated,
      time: { ...time, ...(duration ? { duration } : {}) },
      ...(changed ? { change: changed } : {}),
      ...(towards ? { direction: towards } : {}),
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
const pyramid = (given: readonly Metric[], its: LayoutContext, isLogarithmic = false): Drawing =>
  layoutTierPyramid(
    given.map((one, i) => ({ metric: one, label: '企业', time: '', name: '企业', isStated: i % 2 === 1 })),
    { tone: 'bureau-1', passage: { text: '', language: 'zh' }, isLogarithmic },
    its,
  );

function rowOf(given: readonly Metric[], scale: ComparedRow['scale'], { language }: LayoutContext): ComparedRow {
  return {
    id: 'row',
    label: '企业',
    unit: '家',
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
        quantity: signedQuantity(one),
        formatted: formatFigure(one, language),
        status: 'done',
        isMeasured: true,
        note: '',
        name: '',
      },
    })),
  };
}

/** Where the line of ink is that bars begin at. */
function zeroLineOf(drawing: Drawing): number {
  const upright = plainMarksOf(drawing).flatMap((mark) =>
    mark.kind === 'line' && mark.tone === 'ink' && mark.x1 === mark.x2 ? [mark.x1] : [],
  );
  const [x] = upright;
  assert.ok(x !== undefined && upright.every((other) => other === x), 'there is one zero line');
  return x;
}

/** The marks that stand for a zero: short, thick and upright. */
const zeroMarksOf = (drawing: Drawing): PlainMark[] =>
  plainMarksOf(drawing).filter((mark) => mark.kind === 'line' && mark.width > 3 && mark.tone.startsWith('bureau'));

const barsOf = (drawing: Drawing): BarMark[] => plainMarksOf(drawing).filter((mark) => mark.kind === 'bar');

describe('whatever finite numbers a report states, no drawing has a length that is none:', () => {
  it('a card', () => {
    fc.assert(
      fc.property(metric, context, fc.boolean(), (given, its, compact) => assertFinite(card(given, its, compact))),
      {
        numRuns: 200,
      },
    );
  });

  it('a grid', () => {
    fc.assert(
      fc.property(fc.array(metric, { minLength: 1, maxLength: 4 }), context, (given, its) => {
        const cards = given.map((one) => ({ metric: one, tone: 'bureau-1' as const, bureau: '司局', time: '' }));
        assertFinite(layoutMetricGrid({ lead: cards, groups: [{ heading: '', count: '', cards }] }, its));
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
      fc.property(fc.array(metric, { minLength: 1, maxLength: 4 }), context, (given, its) => {
        for (const isLogarithmic of [false, true]) assertFinite(pyramid(given, its, isLogarithmic));
      }),
      { numRuns: 150 },
    );
  });

  it('a tracker', () => {
    fc.assert(
      fc.property(fc.array(metric, { minLength: 1, maxLength: 3 }), context, (given, its) => {
        const tracked = given.map((one) => ({ metric: one, label: '企业', name: '企业' }));
        const results = tracked.map((one) => ({ ...one, figure: one.metric, pairedBy: 'name' as const }));
        const targets = tracked.map((one) => ({ ...one, tone: 'bureau-1' as const, stated: tracked }));
        const pairs = targets.flatMap((one) => results.map((result) => ({ ...one, result })));
        assertFinite(layoutTargetTracker([...targets, ...pairs], its));
      }),
      { numRuns: 150 },
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
      { numRuns: 200 },
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

  it('has no bar on a card, which no level before stands beside', () => {
    for (const more of [{}, { change: undefined }])
      for (const value of [0, -5]) assert.deepEqual(barsOf(card(stating(value, more), FRAME)), []);
    assert.equal(barsOf(card(stating(3), FRAME)).length, 2);
  });

  it('goes left of the zero line on a card where it fell by points to there', () => {
    const change = {
      quantity: { value: 0.6, unit: '个百分点', qualifier: 'exact', written: '0.6个百分点' },
      direction: 'up',
      basis: 'year-on-year',
      quote: { spans: [[0, 1]] },
    } as const;
    const drawing = card(
      {
        ...stating(-3.2),
        quantity: { value: -3.2, unit: '%', qualifier: 'exact', written: '-3.2%' },
        change: { ...change, quote: { spans: [[0, 1]] } },
      },
      FRAME,
    );
    const [now, before] = barsOf(drawing);
    assert.ok(now && before);
    for (const { x, width } of [now, before]) assert.ok(Math.abs(x + width - zeroLineOf(drawing)) < 0.02);
    assert.ok(Math.abs(now.width / before.width - 3.2 / 3.8) < 0.001);
  });

  it('stands beside what is above it in a comparison, on a linear scale whichever was asked for', () => {
    for (const scale of ['linear', 'log'] as const) {
      const rows = [rowOf([stating(0), stating(-50), stating(100), stating(10)], scale, FRAME)];
      const drawing = layoutSmallMultiples([{ title: '', lead: '', rows }], FRAME);
      const zero = zeroLineOf(drawing);
      const [below, most, least, ...others] = barsOf(drawing);
      assert.deepEqual(others, []);
      assert.ok(below && most && least);
      assert.ok(Math.abs(below.x + below.width - zero) < 1 && Math.abs(most.x - zero) < 1, scale);
      assert.ok(Math.abs(below.width - most.width / 2) < 0.1 && Math.abs(least.width - most.width / 10) < 0.1);
      assert.equal(zeroMarksOf(drawing).length, 1);
    }
  });

  it('has a side of its own where no figure is compared with it', () => {
    const rows = [
      rowOf([stating(-5)], 'none', FRAME),
      rowOf([stating(5)], 'none', FRAME),
      rowOf([stating(0)], 'none', FRAME),
    ];
    const [below, above, zero] = rows.map((row) => layoutSmallMultiples([{ title: '', lead: '', rows: [row] }], FRAME));
    assert.ok(below && above && zero);
    const [left, right] = [below, above].map((drawing) => barsOf(drawing)[0]);
    assert.ok(left && right && left.width === right.width);
    assert.ok(Math.abs(left.x + left.width - zeroLineOf(below)) < 1 && Math.abs(right.x - zeroLineOf(above)) < 1);
    assert.deepEqual([barsOf(zero).length, zeroMarksOf(zero).length], [0, 1]);
  });

  it('has its words in a pyramid, and no bar', () => {
    const drawing = pyramid([stating(0), stating(-3), stating(1000)], FRAME);
    assert.equal(barsOf(drawing).filter(({ height }) => height > 12).length, 1);
    const said = plainMarksOf(drawing).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    assert.ok(said.includes('0') && said.includes('-3'));
  });

  it('has a minus as large as its number, wherever it stands', () => {
    const largest = (drawing: Drawing): string[] => {
      const texts = plainMarksOf(drawing).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
      const size = Math.max(...texts.map((mark) => mark.size));
      return texts.filter((mark) => mark.size === size).map(({ text }) => text);
    };
    const figure = stating(-3);
    for (const language of LANGUAGES) {
      const its = { ...FRAME, language };
      const minus = language === 'zh' ? '-3' : '−3';
      assert.deepEqual(largest(card(figure, its)), [minus]);
      assert.deepEqual(
        largest(
          layoutMetricGrid({ lead: [{ metric: figure, tone: 'bureau-1', bureau: '', time: '' }], groups: [] }, its),
        ),
        [minus],
      );
      const rows = [rowOf([figure], 'none', its)];
      assert.deepEqual(largest(layoutSmallMultiples([{ title: '', lead: '', rows }], its)), [minus]);
    }
  });
});

describe('a range', () => {
  const stating = (value: number, high: number): Metric => ({
    ...metricOf(fresh(), 'inclusive-loans'),
    change: undefined,
    quantity: { value, high, unit: '%', qualifier: 'exact', written: '10%至20%', numeral: [0, 6] },
  });
  const range = (value: number, high: number): Drawing =>
    layoutSmallMultiples([{ title: '', lead: '', rows: [rowOf([stating(value, high)], 'none', FRAME)] }], FRAME);

  it('has both ends in one size', () => {
    const sizes = plainMarksOf(card(stating(10, 20), FRAME)).flatMap((mark) =>
      mark.kind === 'text' ? [[mark.text, mark.size]] : [],
    );
    assert.deepEqual(
      sizes.filter(([text]) => /\d%/.test(String(text))),
      [['10%至20%', 72]],
    );
  });

  it('is dashed from its nearer end to the further one, on both sides of zero where it holds it', () => {
    const textures = (value: number, high: number): string[] =>
      barsOf(range(value, high)).map(({ texture }) => texture);
    assert.deepEqual(textures(10, 20), ['solid', 'dashed']);
    assert.deepEqual(textures(-20, -10), ['solid', 'dashed']);
    assert.deepEqual(textures(-10, 20), ['dashed']);
    assert.deepEqual(textures(0, 20), ['dashed']);
    const [bar] = barsOf(range(-10, 20));
    const zero = zeroLineOf(range(-10, 20));
    assert.ok(bar && bar.x < zero && bar.x + bar.width > zero);
  });
});
