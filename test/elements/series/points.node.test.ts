import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { areSlopes, groupsOf, missing, pointsOf, seriesOf, unbroken } from '../../../src/elements/series/points.js';
import type { Metric } from '../../../src/report/types.js';
import bundled from '../../../src/reports/miit-2020-2021.js';
import years from '../../../stories/reports/city-years.js';
import { metricOf } from '../../bundled.js';

/** A value of a measure at a time. */
function valueAt(edtf: string, value = 1, more: Partial<Metric> = {}): Metric {
  const metric = metricOf(bundled, 'inclusive-loans');
  return {
    ...metric,
    id: `at-${edtf}`,
    quantity: { ...metric.quantity, value },
    time: { edtf, kind: 'during', stated: true },
    ...more,
  };
}
const only = (metrics: Metric[]): ReturnType<typeof seriesOf>[number] => {
  const [series, ...others] = seriesOf(metrics);
  assert.ok(series && others.length === 0);
  return series;
};

describe('a series', () => {
  it('is of one measure, unit and part; one value alone is none', () => {
    assert.equal(seriesOf([valueAt('2020')]).length, 0);
    assert.equal(seriesOf([valueAt('2020'), valueAt('2020', 2)]).length, 0);
    assert.equal(seriesOf([valueAt('2020'), valueAt('2021')]).length, 1);
    const { quantity } = valueAt('2021');
    for (const other of [
      { bureau: 'policy-law' },
      { label: { zh: '别的' } },
      { quantity: { ...quantity, unit: '家' } },
    ])
      assert.equal(seriesOf([valueAt('2020'), valueAt('2021', 1, other)]).length, 0);
  });

  // Never: draws what a figure does not say
  it('has no point of a change, and none without a time of its own', () => {
    assert.equal(seriesOf([valueAt('2020'), valueAt('2021', 5, { direction: 'down' })]).length, 0);
    const { duration } = { duration: valueAt('2020').quantity };
    const lasting = { time: { edtf: '2021/..', kind: 'from' as const, stated: false, duration } };
    assert.equal(seriesOf([valueAt('2020'), valueAt('2021/..', 5, lasting)]).length, 0);
  });

  // Never: draws what a figure does not say
  it('is joined where periods are adjacent and nowhere else', () => {
    const parts = (...edtf: string[]): string[][] =>
      unbroken(only(edtf.map((time) => valueAt(time)))).map((part) => part.map(({ metric }) => metric.time.edtf));
    assert.deepEqual(parts('2019', '2020', '2022', '2023'), [
      ['2019', '2020'],
      ['2022', '2023'],
    ]);
    assert.deepEqual(parts('2016', '2020'), [['2016'], ['2020']]);
    assert.deepEqual(parts('2020-03', '2020-06', '2020-12'), [['2020-03', '2020-06'], ['2020-12']]);
    assert.deepEqual(parts('2020-01', '2020-02', '2020-03'), [['2020-01', '2020-02', '2020-03']]);
  });

  it('leaves open the periods that the text passes over', () => {
    const gaps = missing(only(['2019', '2020', '2023'].map((time) => valueAt(time))));
    assert.deepEqual(
      gaps.map((month) => Math.floor(month / 12)),
      [2021, 2022],
    );
  });

  it('holds every value once, joined or not, targets apart, whatever their times', () => {
    const times = fc.uniqueArray(fc.integer({ min: 1990, max: 2060 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(times, fc.nat(11), (given, planned) => {
        const metrics = given.map((year, i) => valueAt(String(year), year, i === planned ? { role: 'target' } : {}));
        for (const series of seriesOf(metrics)) {
          assert.equal(pointsOf(series).length, metrics.length);
          assert.equal(unbroken(series).flat().length, series.results.length);
          for (const part of unbroken(series))
            for (const [i, point] of part.entries())
              if (i > 0) assert.equal(point.month - (part[i - 1]?.month ?? 0), series.step);
        }
      }),
    );
  });

  it('is a slope only with others of the same two times and unit', () => {
    const all = seriesOf(years.metrics);
    assert.equal(all.length, 12);
    assert.equal(areSlopes(all), false);
    assert.equal(areSlopes(all.slice(6)), true);
    assert.equal(areSlopes(all.slice(6, 7)), false);
  });

  it('is drawn with others of its section as slopes, apart from those that are of more times', () => {
    const all = seriesOf(years.metrics);
    const groups = groupsOf(all);
    assert.deepEqual(
      groups.map((group) => [group.areSlopes, group.section, group.all.length]),
      [
        [false, 's-main', 6],
        [true, 's-counties', 6],
      ],
    );
    // Two beside others are charts as they are.
    assert.deepEqual(
      groupsOf(all.slice(0, 8)).map((group) => group.areSlopes),
      [false],
    );
    assert.equal(groups.flatMap((group) => group.all).length, all.length);
  });
});
