import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM, VirtualConsole } from 'jsdom';
import { tryInDom } from './in-dom.mjs';

describe('the elements in jsdom', () => {
  // Host: jsdom
  it('throw and warn of nothing, and leave the words inside them', async () => {
    const notes = [];
    // What jsdom does not have: it says so itself, of the canvas that text is measured by, and is asked once.
    const virtualConsole = new VirtualConsole().on('jsdomError', ({ message }) => notes.push(message));
    const options = { url: 'http://localhost/', pretendToBeVisual: true, virtualConsole };
    await tryInDom(new JSDOM('<!doctype html><html lang="zh">', options).window);
    assert.ok(notes.length <= 1 && notes.every((note) => note.includes('getContext')), notes.join('\n'));
  });
});
