import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { ThreadEnd } from '../../../src/elements/outcome-threads/layout/end.js';
import { layoutOutcomeThreads } from '../../../src/elements/outcome-threads/layout.js';
import { recordTarget } from '../../../src/report/mark-target.js';
import { itemsOf } from '../../drawing/assert-clear.js';

const HEADS = { done: '2020年已做', planned: '2021年计划' };
const end = (title: string): ThreadEnd => ({ target: recordTarget(title), title, tone: 'bureau-2', name: title });

describe('outcome threads', () => {
  for (const width of [560, 720, 1200])
    it(`leads a line from the words of what was done, and through none of them, at ${width} px`, () => {
      const outcomes = [end('年度改革台账'), end('《关于健全支持中小企业发展制度的若干意见》')];
      const context = { width, scale: 1, language: 'zh', measure: measureByTable } as const;
      const drawing = layoutOutcomeThreads([{ outcomes, task: end('优化平台功能') }], HEADS, context);
      const starts = drawing.marks.flatMap((mark) =>
        mark.kind === 'path' ? (/^M([^,]+),[^L]+(?:L[^L]+){3}$/.exec(mark.d)?.[1] ?? []) : [],
      );
      assert.equal(starts.length, 2);
      itemsOf(drawing)
        .slice(0, 2)
        .forEach(({ marks }, i) => {
          const ends = marks.map((mark) =>
            mark.kind === 'text'
              ? mark.x + measureByTable(mark.text, mark)
              : mark.kind === 'seal'
                ? mark.x + mark.size
                : 0,
          );
          const gap = Number(starts[i]) - Math.max(...ends);
          assert.ok(gap >= 4 && gap <= 8, `${gap}`);
        });
    });
});
