import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Window } from 'happy-dom';
import { tryInDom } from './in-dom.mjs';

describe('the elements in happy-dom', () => {
  // Host: happy-dom
  it('throw and warn of nothing, and leave the words inside them', async () => {
    const view = new Window({ url: 'http://localhost/' });
    view.document.documentElement.lang = 'zh';
    await tryInDom(view);
    assert.equal(view.happyDOM.virtualConsolePrinter.readAsString(), '');
  });
});
