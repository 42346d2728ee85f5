import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import { type GridCard, layoutMetricGrid } from '../../../src/elements/metric-grid/layout.js';
import type { Metric } from '../../../src/report/types.js';
import { itemsOf } from '../../drawing/assert-clear.js';

const card: GridCard = {
  metric: {
    id: 'meetings',
    label: { zh: '领导小组例会', en: 'Meetings' },
    quantity: { value: 62, unit: '次', qualifier: 'exact', written: '62次' },
    time: { edtf: '2020', kind: 'during', stated: true },
    role: 'outcome',
    attribution: 'own',
  } as unknown as Metric,
  tone: 'bureau-1',
};

describe('the metric grid', () => {
  for (const width of [280, 480, 720, 1000, 1200, 1600])
    it(`sets the dozen that it begins with in whole rows at ${width} px`, () => {
      const cards = Array.from({ length: 12 }, () => card);
      const context = { width, scale: 1, language: 'zh', measure: measureByTable } as const;
      const tops = itemsOf(layoutMetricGrid([{ heading: '', cards }], context)).map(({ y }) => y);
      const columns = tops.filter((y) => y === tops[0]).length;
      assert.equal(12 % columns, 0);
    });
});
