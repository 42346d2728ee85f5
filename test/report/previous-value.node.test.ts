import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { previousValue } from '../../src/report/previous-value.js';
import type { Change, Quantity } from '../../src/report/types.js';

const quantity = (value: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  value,
  unit,
  qualifier: 'exact',
  written: `${value}${unit}`,
  ...more,
});
const change = (amount: Quantity, direction: Change['direction'], basis: Change['basis'] = 'year-on-year'): Change => ({
  quantity: amount,
  direction,
  basis,
  quote: { spans: [[0, 1]] },
});
const before = (level: Quantity, amount: Quantity, direction: Change['direction'], basis?: Change['basis']) =>
  previousValue({ quantity: level, change: change(amount, direction, basis) });

describe('the level before a change', () => {
  // Never: reads a part of a number, loses its sign, or takes points for a ratio
  it('of points is a difference, never a ratio: 6.8% that rose by 0.6 points was 6.2%', () => {
    const cases: [level: string, value: number, unit: string, direction: 'up' | 'down', was: number][] = [
      ['%', 0.6, '个百分点', 'up', 6.2],
      ['%', 0.6, '百分点', 'down', 7.4],
      ['%', 6, '个千分点', 'up', 6.2],
      ['%', 60, '个基点', 'up', 6.2],
      ['%', 60, '基点', 'down', 7.4],
      ['‰', 0.1, '个百分点', 'up', 5.8],
      ['‰', 1, '个千分点', 'up', 5.8],
      ['‰', 10, '个基点', 'up', 5.8],
    ];
    for (const [level, value, unit, direction, was] of cases)
      assert.equal(before(quantity(6.8, level), quantity(value, unit), direction)?.value, was, `${value}${unit}`);
  });

  it('of a ratio is a quotient', () => {
    const level = quantity(120, '家');
    assert.equal(before(level, quantity(20, '%'), 'up')?.value, 100);
    assert.equal(before(level, quantity(20, '%'), 'down')?.value, 150);
    assert.equal(before(level, quantity(200, '‰'), 'up')?.value, 100);
    assert.equal(before(level, quantity(-20, '%'), 'up')?.value, 150);
  });

  it('of multiples: 增长1倍 is as much again, 翻两番 four times as much', () => {
    const level = quantity(120, '家');
    assert.equal(before(level, quantity(1, '倍'), 'up')?.value, 60);
    assert.equal(before(level, quantity(4, '倍', { written: '翻两番' }), 'up')?.value, 30);
  });

  it('of an amount in the level’s own unit is a difference, of zero and below zero too', () => {
    assert.equal(before(quantity(120, '家'), quantity(20, '家'), 'up')?.value, 100);
    assert.equal(before(quantity(0, '起'), quantity(3, '起'), 'down')?.value, 3);
    assert.equal(before(quantity(-3.2, '%'), quantity(0.6, '个百分点'), 'up')?.value, -3.8);
  });

  it('is about where what it follows from is', () => {
    assert.deepEqual(before(quantity(120, '家', { qualifier: 'about' }), quantity(20, '%'), 'up'), {
      value: 100,
      qualifier: 'about',
    });
    assert.equal(before(quantity(120, '家'), quantity(20, '%', { qualifier: 'nearly' }), 'up')?.qualifier, 'about');
    assert.equal(before(quantity(120, '家'), quantity(20, '%'), 'up')?.qualifier, 'exact');
  });

  // Never: reads a part of a number, loses its sign, or takes points for a ratio
  it('is none where the arithmetic has no sense or no one answer', () => {
    const level = quantity(120, '家');
    const cases: [why: string, level: Quantity, amount: Quantity, direction: 'up' | 'down', basis?: Change['basis']][] =
      [
        ['points on money', quantity(5e8, '元'), quantity(0.6, '个百分点'), 'up'],
        ['basis points on a count', level, quantity(25, '个基点'), 'up'],
        ['a ratio on a rank', quantity(3, '位'), quantity(20, '%'), 'up'],
        ['a ratio on an ordinal', quantity(3, '名', { written: '第3名' }), quantity(20, '%'), 'up'],
        ['places on a rank, where up is less', quantity(3, '位'), quantity(2, '位'), 'up'],
        ['a ratio on a rate, which may mean points', quantity(6.8, '%'), quantity(5, '%'), 'up'],
        ['a ratio on a temperature', quantity(20, '℃'), quantity(5, '%'), 'up'],
        ['a ratio on a bare number', quantity(0.2, ''), quantity(5, '%'), 'up'],
        ['a fall by all', quantity(0, '起'), quantity(100, '%'), 'down'],
        ['a fall by all that left something', level, quantity(100, '%'), 'down'],
        ['a fall by more than all', level, quantity(120, '%'), 'down'],
        ['a negative count', quantity(3, '家'), quantity(5, '家'), 'up'],
        ['a share below zero', quantity(0.5, '%'), quantity(0.6, '个百分点'), 'up'],
        ['another unit', level, quantity(20, '元'), 'up'],
        ['another currency', quantity(120, '元'), quantity(20, '美元'), 'up'],
        ['a range', quantity(3, '家', { high: 5 }), quantity(20, '%'), 'up'],
        ['a change that is a range', level, quantity(10, '%', { high: 20 }), 'up'],
        ['a bound', quantity(120, '家', { qualifier: 'over' }), quantity(20, '%'), 'up'],
        ['a change that is a bound', level, quantity(20, '%', { qualifier: 'under' }), 'up'],
        ['an average over two years', level, quantity(5, '%'), 'up', 'two-year-average'],
      ];
    for (const [why, own, amount, direction, basis] of cases)
      assert.equal(before(own, amount, direction, basis), null, why);
    assert.equal(previousValue({ quantity: level }), null);
  });

  it('is a finite number of the level’s own sign from which the change leads to the level, or none', () => {
    const number = fc.oneof(
      fc.constantFrom(0, -0, 100, -100, 1e-12, 1e18, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -200, max: 200 }),
    );
    const unit = fc.constantFrom('%', '‰', '个百分点', '个千分点', '个基点', '倍', '家', '元', '位', '');
    fc.assert(
      fc.property(
        number,
        unit,
        number,
        unit,
        fc.constantFrom('up' as const, 'down' as const),
        (a, u, b, v, direction) => {
          const was = before(quantity(a, u), quantity(b, v), direction);
          if (was === null) return;
          assert.ok(Number.isFinite(was.value));
          assert.ok(Math.sign(was.value) * Math.sign(a) >= 0, `${a} was ${was.value}`);
          if (a !== 0 && b !== 0) {
            const rose = (direction === 'up') === b > 0;
            assert.ok(rose ? was.value <= a : was.value >= a, `${a}${u} ${direction} ${b}${v} was ${was.value}`);
          }
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('leads back to the level', () => {
    const decimal = fc.integer({ min: 1, max: 99_999 }).map((n) => n / 10);
    fc.assert(
      fc.property(decimal, decimal, (level, percent) => {
        const was = before(quantity(level, '元'), quantity(percent, '%'), 'up')?.value ?? Number.NaN;
        assert.ok(Math.abs(was * (1 + percent / 100) - level) < level * 1e-12);
        const points = before(quantity(level + percent, '%'), quantity(percent, '个百分点'), 'up')?.value ?? Number.NaN;
        assert.ok(Math.abs(points - level) < 1e-9);
      }),
    );
  });
});
