import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import type { BarMark, Drawing, TextMark } from '../../../src/drawing/marks.js';
import { layoutTierPyramid } from '../../../src/elements/tier-pyramid/layout.js';
import { tierPyramidMessages } from '../../../src/elements/tier-pyramid/messages.js';
import type { Tier } from '../../../src/elements/tier-pyramid/tier.js';
import type { Metric } from '../../../src/report/types.js';
import { plainMarksOf } from '../../drawing/assert-clear.js';

const tier = (value: number, isStated = false): Tier => ({
  metric: {
    id: `tier-${value}`,
    quantity: { value, unit: '家', qualifier: 'exact', written: `${value}家` },
  } as unknown as Metric,
  label: '中小企业',
  name: '中小企业',
  isStated,
});

function draw(width: number, language: LayoutContext['language'] = 'zh'): Drawing {
  const tiers = [tier(1584, true), tier(10_000), tier(100_000), tier(1_000_000)];
  return layoutTierPyramid(tiers, 'bureau-2', { width, scale: 1, language, measure: measureByTable });
}

describe('the tier pyramid', () => {
  it('draws each cell of the areas as one, so that what a cell is worth can be counted', () => {
    const cells = plainMarksOf(draw(720)).filter((mark): mark is BarMark => mark.kind === 'bar' && mark.height === 12);
    assert.equal(cells.length, 1 + 1 + 10 + 100);
    assert.deepEqual([...new Set(cells.map(({ width }) => width))], [1.9, 12]);
  });

  for (const width of [280, 320, 480, 720, 1200])
    for (const language of ['zh', 'en'] as const)
      it(`labels the ruler at equal steps from its end at ${width} px, ${language}`, () => {
        const drawing = draw(width, language);
        const texts = plainMarksOf(drawing).filter((mark): mark is TextMark => mark.kind === 'text');
        const { logScale } = tierPyramidMessages[language];
        const { y } = texts.find(({ text }) => text === logScale) ?? { y: 0 };
        const at = texts.filter((mark) => mark.y === y && mark.text !== logScale).map(({ x }) => x);
        const steps = at.slice(1).map((x, i) => Math.round((at[i] ?? 0) - x));
        assert.ok(at.length > 0);
        assert.ok(steps.every((step) => Math.abs(step - (steps[0] ?? 0)) <= 1));
      });
});
