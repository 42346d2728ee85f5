import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import { zeroScale } from '../../../src/elements/change-chart/layout/zero-scale.js';
import { changeChart } from '../../../src/elements/change-chart/widget.js';
import { indexReport } from '../../../src/report/report-index.js';
import type { Report } from '../../../src/report/types.js';
import city from '../../../stories/reports/city-2024.js';
import qingyuan from '../../../stories/reports/qingyuan-2023.js';
import { assertClear, itemsOf, wordsOf } from '../../drawing/assert-clear.js';

const options = { metrics: '', bureau: '', sort: 'value', group: 'theme', shown: 200 };

function draw(
  report: Report,
  width: number,
  language: 'zh' | 'en' = 'zh',
  changed: Partial<typeof options> = {},
  scale = 1,
) {
  const index = indexReport(report);
  const content = changeChart.select(index, { ...options, ...changed }, language);
  const drawing = changeChart.draw(content, index, { width, language, scale, measure: measureByTable });
  assert.ok(drawing);
  return drawing;
}

function captionOf(report: Report, changed: Partial<typeof options>, language: 'zh' | 'en' = 'zh') {
  const index = indexReport(report);
  const content = changeChart.select(index, { ...options, ...changed }, language);
  return changeChart.caption(content, index, { width: 720, language, scale: 1, measure: measureByTable });
}

/** The report with other amounts in its changes. */
const withChanges = (values: readonly number[]): Report => ({
  ...city,
  metrics: city.metrics.map((metric, i) =>
    metric.change
      ? {
          ...metric,
          change: { ...metric.change, quantity: { ...metric.change.quantity, value: values[i % values.length] ?? 0 } },
        }
      : metric,
  ),
});

describe('the layout of the change chart', () => {
  for (const language of ['zh', 'en'] as const)
    for (const scale of [1, 1.5])
      for (const width of [280, 320, 480, 720, 1000, 1200])
        it(`keeps words, seals, bars and targets apart and inside at ${width} px, ${language}, scale ${scale}`, () => {
          const drawing = draw(city, width, language, {}, scale);
          assertClear(drawing);
          assert.equal(itemsOf(drawing).length, 22);
        });

  it('draws rises right and falls left of one zero, as long as they are large', () => {
    const bars = itemsOf(draw(city, 1000)).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'bar' ? [mark] : [])),
    );
    const largest = Math.max(...bars.map(({ width }) => width));
    const zero = bars.find(({ width }) => width === largest)?.x ?? 0;
    for (const { x, width } of bars) assert.ok(Math.abs(x - zero) < 0.2 || Math.abs(x + width - zero) < 0.2);
    const falls = bars.filter(({ x }) => x < zero - 1);
    assert.equal(falls.length, 6);
    const foreign = falls.find(({ width }) => width === Math.max(...falls.map((bar) => bar.width)));
    assert.ok(Math.abs((foreign?.width ?? 0) / largest - 27.3 / 47.5) < 0.01);
  });

  it('keeps percentage points apart from per cent, with arrows on a scale of their own', () => {
    const points = itemsOf(draw(city, 1000)).filter(({ label }) => label.includes('百分点'));
    assert.equal(points.length, 4);
    for (const { marks } of points) assert.ok(marks.every(({ kind }) => kind !== 'bar'));
    assert.ok(wordsOf(draw(city, 1000)).includes('另用一把尺'));
  });

  // Never: draws what a figure does not say
  it('gives a lone change of its kind a triangle and no length', () => {
    const drawing = draw(city, 1000, 'zh', { metrics: 'gdp income unemployment' });
    const lone = itemsOf(drawing).find(({ label }) => label.includes('失业率'));
    assert.deepEqual(
      lone?.marks.filter(({ kind }) => kind === 'bar' || kind === 'line'),
      [],
    );
    assert.ok(wordsOf(drawing).join('').includes('只有一项，不画长短'));
  });

  it('sets a lone change where bars begin, a fall as a rise', () => {
    const drawing = draw(city, 1000, 'zh', { metrics: 'unemployment' });
    assertClear(drawing);
    const [lone] = itemsOf(drawing);
    const words = lone?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.x] : [])) ?? [];
    assert.ok(Math.max(...words) < 500, `${words}`);
  });

  it('names a column of themes only where rows have one', () => {
    assert.ok(wordsOf(draw(city, 1000)).includes('主题'));
    assert.ok(
      !wordsOf(
        draw({ ...city, themes: [], metrics: city.metrics.map(({ theme: _, ...rest }) => rest) }, 1000),
      ).includes('主题'),
    );
  });

  // Never: draws what a figure does not say
  it('never mixes changes against different bases on one scale', () => {
    const mixed: Report = {
      ...city,
      metrics: city.metrics.map((metric) =>
        metric.change && metric.id === 'retail'
          ? { ...metric, change: { ...metric.change, basis: 'period-on-period' } }
          : metric,
      ),
    };
    const words = wordsOf(draw(mixed, 1000)).join('');
    assert.ok(words.includes('环比'));
    assert.ok(words.includes('只有一项，不画长短'));
  });

  // Never: draws what a figure does not say
  it('says that levels are left out only where some stand and some do not, at every width', () => {
    for (const width of [320, 720, 1200]) {
      const drawing = draw(city, width);
      assert.ok(wordsOf(drawing).includes('4862.3亿元'), `${width}`);
      assert.ok(captionOf(city, {}).notes.includes('未列数值的，文中只述增减。'));
    }
    assert.deepEqual(captionOf(city, { metrics: 'gdp income' }).notes, []);
    assert.deepEqual(captionOf(city, { metrics: 'property' }).notes, []);
  });

  it('sets levels all beside their names or all under them', () => {
    const places = itemsOf(draw(city, 320)).flatMap(({ y, marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' && mark.size === 13 && mark.tone === 'ink-2' ? [mark.y - y] : [])),
    );
    assert.ok(places.length > 10 && places.every((place) => place > 30), `${places}`);
  });

  it('is headed by what its changes did, and tells of an order where some follow each other', () => {
    const headed = (metrics: string, language: 'zh' | 'en' = 'zh'): string[] => {
      const { heading, standfirst = '' } = captionOf(city, { metrics }, language);
      return [heading, standfirst];
    };
    assert.equal(headed('')[0], '2024年的升与降');
    assert.ok(headed('')[1]?.includes('各组之内由升到降'));
    // One of a theme each.
    assert.deepEqual(headed('gdp income'), ['2024年增长的', '横条从零起，与同一时期相比的百分数同用一把尺。']);
    assert.deepEqual(headed('cement property', 'en').slice(0, 1), ['What fell in 2024']);
    assert.deepEqual(headed('gdp income', 'en').slice(0, 1), ['What rose in 2024']);
  });

  it('lets what is counted against a stated base lead, before the many whose base is not stated', () => {
    const stated = draw(qingyuan, 1000);
    const [first] = itemsOf(stated);
    assert.ok(first?.label.includes('全省生产总值') && first.label.includes('5.4%'), first?.label);
    const words = wordsOf(stated);
    assert.ok(words.indexOf('同比') < words.indexOf('增长（未述与何时相比）'));
    assert.ok(words.indexOf('增长（未述与何时相比）') < words.indexOf('综合'));
  });

  for (const width of [320, 720, 1200])
    it(`draws bars and arrows about one zero where all have room, at ${width} px`, () => {
      const items = itemsOf(draw(qingyuan, width));
      const bars = items.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'bar' ? [mark] : [])));
      const arrows = items.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'line' ? [mark] : [])));
      const zero = Math.max(...bars.map(({ x }) => x));
      assert.equal(arrows.length, 4);
      for (const arrow of arrows) assert.ok(Math.abs(arrow.x1 - zero) < 1, `${arrow.x1} ${zero}`);
    });

  it('keeps a name at least 16 px from its level', () => {
    const items = itemsOf(draw(city, 1200, 'en'));
    for (const { marks, label } of items) {
      const level = marks.find((mark) => mark.kind === 'text' && mark.tone === 'ink-2');
      if (level?.kind !== 'text') continue;
      for (const mark of marks)
        if (mark.kind === 'text' && mark.x < level.x)
          assert.ok(mark.x + measureByTable(mark.text, mark) + 16 <= level.x + 0.5, label);
    }
  });

  it('sets changes flush right where they stand over their bars', () => {
    for (const { marks } of itemsOf(draw(city, 320))) {
      const ends = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.x + measureByTable(mark.text, mark)] : []));
      assert.ok(Math.abs(Math.max(...ends) - 320) < 0.6, `${ends}`);
    }
  });

  it('names both sides of a block at every width, its base in its title where there is no room beside them', () => {
    const unbased: Report = {
      ...city,
      metrics: city.metrics.map((metric) =>
        metric.change ? { ...metric, change: { ...metric.change, basis: 'not-stated' } } : metric,
      ),
    };
    for (const [width, scale] of [
      [280, 1],
      [320, 1.5],
      [390, 1],
      [936, 2.4],
      [1200, 1],
    ] as const)
      for (const language of ['zh', 'en'] as const) {
        const { marks } = draw(unbased, width, language, { group: 'none' }, scale);
        // Not the words of the rows.
        const heads = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
        const [down, up] = language === 'zh' ? ['下降', '增长'] : ['down', 'up'];
        assert.ok(heads.includes(down) && heads.some((word) => word.startsWith(up)), `${width} ${language}: ${heads}`);
      }
  });

  it('draws only what is finite, whatever the amounts', () => {
    const amount = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 1e-300, 1e300));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 5 }), fc.constantFrom(300, 800), (values, width) => {
        const drawing = JSON.stringify(draw(withChanges(values), width));
        assert.doesNotMatch(drawing, /NaN|Infinity|null/);
      }),
      { numRuns: 60 },
    );
  });

  it('fits any claims into a width that has room for their labels', () => {
    const claim = fc.record({
      value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      beyond: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(
        fc.array(claim, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 130, max: 900 }),
        (given, width) => {
          const claims = given.map(({ value, beyond }) => ({ drawn: { value, qualifier: 'exact' as const }, beyond }));
          const { zero, pixels } = zeroScale(claims, width);
          for (const { drawn, beyond } of claims) {
            const end = zero + pixels(drawn.value);
            if (drawn.value < 0) assert.ok(end - beyond >= -0.01);
            else assert.ok(end + beyond <= width + 0.01);
          }
        },
      ),
    );
  });
});
