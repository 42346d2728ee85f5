import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { launch, locate } from '../../tools/browsers.mjs';
import { EXAMPLES, serve } from '../../tools/serve.mjs';
import { root } from '../../tools/setup.mjs';

describe('the embed of the README', () => {
  it('works as it is pasted, in a blank page beside the copied files', { skip: !locate('chromium') }, async () => {
    const [, code] =
      /```html\n([^`]*gazette\/all\.js[^`]*)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    assert.ok(code, 'the README has an embed');
    const folder = mkdtempSync(join(tmpdir(), 'gazette-readme-'));
    writeFileSync(join(folder, 'page.html'), code);
    const server = await serve({ folders: { gazette: EXAMPLES.gazette, '': folder } });
    const browser = await launch('chromium');
    try {
      const page = await browser.newPage(`${server.origin}/page.html`);
      const drawn = await page.evaluate(async () => {
        const card = document.querySelector('gazette-metric-card');
        for (let tries = 0; tries < 100 && !card.shadowRoot?.querySelector('.drawing'); tries += 1)
          await new Promise((done) => setTimeout(done, 40));
        return card.shadowRoot?.querySelector('.drawing')?.textContent ?? '';
      });
      assert.match(drawn, /14\.6/);
      assert.deepEqual(
        page.messages.filter(({ type, text }) => type === 'error' && !/favicon|404/.test(text)),
        [],
      );
    } finally {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    }
  });
});
