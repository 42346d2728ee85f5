import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { BarMark } from '../../../src/drawing/marks.js';
import { layoutPictogram } from '../../../src/elements/pictogram/layout.js';
import bundled from '../../../src/reports/miit-2020-2021.js';
import { metricOf } from '../../bundled.js';
import { plainMarksOf } from '../../drawing/assert-clear.js';

/** The left edges of the marks of the first row. */
function firstRow(width: number): number[] {
  const options = { worth: 5, worthText: '一格 = 5家', tone: 'bureau-2' } as const;
  const context = { width, scale: 1, language: 'zh', measure: measureByTable } as const;
  const drawing = layoutPictogram(metricOf(bundled, 'demonstration-platforms'), options, context);
  const bars = plainMarksOf(drawing).filter((mark): mark is BarMark => mark.kind === 'bar' && mark.texture === 'solid');
  return bars.filter(({ y }) => y === bars[0]?.y).map(({ x }) => x);
}

describe('the marks of a pictogram', () => {
  it('stand ten in a row on a narrow page, so that a reader can count them', () => {
    for (const width of [280, 320, 352]) assert.equal(firstRow(width).length, 10, `${width} px`);
  });

  it('stand in tens on a wide one, with a wider gap between', () => {
    for (const width of [600, 720, 1200]) {
      const lefts = firstRow(width);
      // All of them in one row are no whole tens.
      assert.ok(lefts.length % 10 === 0 || lefts.length > 40, `${lefts.length} at ${width} px`);
      const steps = lefts.slice(1).map((x, i) => x - (lefts[i] ?? 0));
      steps.forEach((step, i) => {
        if ((i + 1) % 10 === 0) assert.ok(step > (steps[0] ?? 0) + 4);
        else assert.ok(Math.abs(step - (steps[0] ?? 0)) < 0.2);
      });
    }
  });
});
