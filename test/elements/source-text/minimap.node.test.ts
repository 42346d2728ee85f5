import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutMinimap } from '../../../src/elements/source-text/minimap.js';
import report from '../../../src/reports/miit-2020-2021.js';

describe('the small picture of the text', () => {
  it('has a line for each figure, within its frame, in the column of its bureau', () => {
    const marks = layoutMinimap(report, [0, report.source.text.length], { width: 28, height: 560 });
    const bars = marks.flatMap((mark) => (mark.kind === 'bar' ? [mark] : []));
    assert.equal(bars.length, report.metrics.length);
    for (const { x, y, width, height } of bars) assert.ok(x >= 0 && x + width <= 28 && y >= 0 && y + height <= 560);
    assert.equal(new Set(bars.map(({ x }) => x)).size, 2);
  });
});
