import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    writeFileSync(
      join(folder, 'page.html'),
      '<!doctype html><html lang="zh"><script type="module" src="gazette/metric-card.js"></script><gazette-metric-card metric="inclusive-loans"></gazette-metric-card></html>',
    );
    const server = await serve({ folders: { '': folder } });
    const browser = await launch('chromium');
    try {
      const page = await browser.newPage(`${server.origin}/page.html`);
      assert.ok(await page.evaluate(isDrawn));
      rmSync(files, { recursive: true });
      const seen = await page.evaluate(askForTheRest);
      assert.deepEqual(seen, { told: [true, true, true], faults: [] });
    } finally {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    }
  });
});

/** In the page: whether the card is drawn, within four seconds. */
async function isDrawn() {
  for (let tries = 0; tries < 100; tries += 1) {
    if (document.querySelector('gazette-metric-card').shadowRoot?.querySelector('.drawing')) return true;
    await new Promise((done) => setTimeout(done, 40));
  }
  return false;
}

/** In the page: presses what is not loaded yet, and gives what is then told and what is still drawn. */
async function askForTheRest() {
  const faults = [];
  for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, (event) => faults.push(String(event.reason ?? event.message)));
  const { shadowRoot } = document.querySelector('gazette-metric-card');
  const press = async (words) => {
    [...shadowRoot.querySelectorAll('.tools button')].find((one) => one.textContent === words).click();
    for (let tries = 0; tries < 100; tries += 1) {
      if (shadowRoot.querySelector('[role=status]').textContent.includes('无法载入')) return true;
      await new Promise((done) => setTimeout(done, 40));
    }
    return false;
  };
  const told = [await press('表')];
  // The region is emptied before the same words are told again.
  await new Promise((done) => setTimeout(done, 300));
  told.push(await press('下载'), Boolean(shadowRoot.querySelector('.drawing')));
  return { told, faults };
}
