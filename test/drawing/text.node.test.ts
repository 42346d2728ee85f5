import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureByTable } from '../../src/drawing/advance-widths.js';
import type { Measure } from '../../src/drawing/layout-context.js';
import { setText } from '../../src/drawing/text.js';

const set = (text: string, measure: Measure = measureByTable): ReturnType<typeof setText> =>
  setText({ text, x: 20, y: 0, width: 400, size: 14, tone: 'ink', leading: 21 }, { measure, language: 'zh' });
const lastWidth = (text: string, measure?: Measure): number => set(text, measure).lastWidth;

describe('where a block of text ends', () => {
  it('is at the ink of a full-width closing mark, so that a seal stands as near to 》 as to a character', () => {
    assert.equal(lastWidth('稀土管理条例'), 6 * 14);
    assert.equal(lastWidth('《电信法》'), 4 * 14);
    assert.equal(lastWidth('支持“小巨人”'), 6.5 * 14);
  });

  it('begins at the ink of a full-width opening mark, which hangs', () => {
    assert.equal(set('电信法').marks[0]?.x, 20);
    assert.equal(set('《电信法》').marks[0]?.x, 20 - 7);
  });

  it('is after the whole of a closing mark that a font sets narrow', () => {
    const narrow: Measure = (text, font) => measureByTable(text.replaceAll(/[“”]/g, '.'), font);
    assert.equal(lastWidth('“a”', narrow), narrow('“a”', { size: 14, weight: 400, face: 'body' }));
  });
});
