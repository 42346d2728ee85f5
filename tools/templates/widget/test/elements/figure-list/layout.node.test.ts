import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import { layoutFigureList } from '../../../src/elements/figure-list/layout.js';
import { recordTarget } from '../../../src/report/mark-target.js';
import bundled from '../../../src/reports/miit-2020-2021.js';

const measure: LayoutContext['measure'] = (text, { size }) => text.length * size;
const rows = bundled.metrics.map((metric) => ({
  target: recordTarget(metric.id),
  label: metric.label.zh ?? '',
  figure: metric,
  name: metric.id,
}));

describe('the layout of the figure list', () => {
  for (const width of [280, 720, 1200]) {
    it(`gives each figure a target of at least 24 px that touches no other, at ${width} px`, () => {
      const { marks, height } = layoutFigureList(rows, { width, measure, language: 'zh', scale: 1 });
      const items = marks.flatMap((mark) => (mark.kind === 'item' ? [mark] : []));
      assert.equal(items.length, rows.length);
      items.forEach((item, i) => {
        assert.ok(item.height >= 24);
        const next = items[i + 1]?.y ?? height;
        assert.ok(item.y + item.height <= next + 0.01);
      });
    });
  }
});
