import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { launch, locate } from '../../tools/browsers.mjs';
import { EXAMPLES, serve } from '../../tools/serve.mjs';

describe('a page that loses its network once a widget is drawn', () => {
  it('keeps the drawing, says that the table and the downloads cannot be loaded, and throws nothing', {
    skip: !locate('chromium'),
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gazette-missing-'));
    const files = join(folder, 'gazette');
    cpSync(EXAMPLES.gazette, files, { recursive: true });
    for (const file of readdirSync(join(files, 'chunks')))
      if (/^(details|on-demand|takeaway)-/.test(file)) rmSync(join(files, 'chunks', file));
    writeFileSync(
      join(folder, 'page.html'),
      '<!doctype html><html lang="zh"><script type="module" src="gazette/metric-card.js"></script><gazette-metric-card metric="inclusive-loans"></gazette-metric-card></html>',
    );
    const server = await serve({ folders: { '': folder } });
    const browser = await launch('chromium');
    try {
      const page = await browser.newPage(`${server.origin}/page.html`);
      const seen = await page.evaluate(async () => {
        const faults = [];
        for (const type of ['error', 'unhandledrejection'])
          addEventListener(type, (event) => faults.push(String(event.reason ?? event.message)));
        const { shadowRoot } = document.querySelector('gazette-metric-card');
        const until = async (condition) => {
          for (let tries = 0; tries < 100 && !condition(); tries += 1)
            await new Promise((done) => setTimeout(done, 40));
          return Boolean(condition());
        };
        const said = () => shadowRoot.querySelector('[role=status]').textContent;
        const told = [await until(() => shadowRoot.querySelector('.drawing'))];
        const press = (words) =>
          [...shadowRoot.querySelectorAll('.tools button')].find((one) => one.textContent === words).click();
        press('表');
        told.push(await until(() => said().includes('无法载入')));
        press('下载');
        await new Promise((done) => setTimeout(done, 300));
        told.push(said().includes('无法载入'));
        told.push(Boolean(shadowRoot.querySelector('.drawing')));
        return { told, faults };
      });
      assert.deepEqual(seen, { told: [true, true, true, true], faults: [] });
    } finally {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    }
  });
});
