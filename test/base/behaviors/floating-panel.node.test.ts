import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placePanel } from '../../../src/base/behaviors/floating-panel.js';

const view = { width: 320, height: 600 };
const panel = { width: 304, height: 240 };
const at = (top: number, left = 40) => ({ left, top, bottom: top + 20 });

describe('placePanel', () => {
  it('goes below the words, inside the window from side to side', () => {
    const expected = { side: 'below', left: 8, top: 126, maxHeight: 466 };
    assert.deepEqual(placePanel(at(100), panel, view, 'below'), expected);
    assert.equal(placePanel(at(100, 200), { width: 100, height: 50 }, view, 'below').left, 200);
    assert.equal(placePanel(at(100, 300), { width: 100, height: 50 }, view, 'below').left, 212);
    assert.equal(placePanel(at(100, -50), panel, view, 'below').left, 8);
  });

  it('goes above where there is no room below, and stays there while it fits', () => {
    const expected = { side: 'above', left: 8, top: 254, maxHeight: 486 };
    assert.deepEqual(placePanel(at(500), panel, view, 'below'), expected);
    assert.equal(placePanel(at(300), panel, view, 'above').side, 'above');
    assert.equal(placePanel(at(100), panel, view, 'above').side, 'below');
  });

  it('is no taller than the greater room where it fits on neither side', () => {
    const tall = { width: 304, height: 900 };
    assert.deepEqual(placePanel(at(400), tall, view, 'below'), { side: 'above', left: 8, top: 8, maxHeight: 386 });
    assert.deepEqual(placePanel(at(100), tall, view, 'above'), { side: 'below', left: 8, top: 126, maxHeight: 466 });
  });
});
