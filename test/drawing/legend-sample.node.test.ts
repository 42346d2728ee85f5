import assert from 'node:assert/strict';
import { it } from 'node:test';
import { legendSample } from '../../src/drawing/legend-sample.js';

it('every bar of a key ends at the right of its box, where its word follows', () => {
  for (const entry of ['done', 'planned', 'expected', 'range'] as const) {
    const ends = legendSample(entry).map((mark) => (mark.kind === 'bar' ? mark.x + mark.width : 0));
    assert.equal(Math.max(...ends), 33.5, entry);
  }
  for (const entry of ['over', 'under', 'about', 'nearly'] as const) {
    const ends = legendSample(entry).flatMap((mark) => {
      if (mark.kind === 'bar') return [mark.x + mark.width];
      if (mark.kind === 'line') return [mark.x2 + mark.width / 2];
      return mark.kind === 'path' ? [...mark.d.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x)) : [];
    });
    assert.ok(Math.abs(Math.max(...ends) - 33.5) <= 1, `${entry} ${ends}`);
  }
});
