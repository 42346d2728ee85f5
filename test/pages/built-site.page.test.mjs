import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from '../../tools/browsers.mjs';
import { serve } from '../../tools/serve.mjs';
import { root } from '../../tools/setup.mjs';

/** Runs the command as it is published. */
function gazette(...args) {
  return spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], { cwd: root, encoding: 'utf8' });
}

describe('gazette build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-site-'));
  let browser;
  let server;
  before(async () => {
    browser = await launch('chromium');
  });
  after(async () => {
    server?.close();
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes a site whose widgets are all drawn under its policy, in a folder of any name', async () => {
    const made = gazette('build', 'seeds/yunhe-2023', '--out', join(folder, 'a report'));
    assert.equal(made.status, 0, made.stderr);
    server = await serve({ folders: { '': folder } });
    for (const path of ['', 'en/index.html']) {
      const page = await browser.newPage(`${server.origin}/a%20report/${path}`, { width: 1000 });
      const undrawn = await page.evaluate(async () => {
        const widgets = [...document.querySelectorAll('gazette-report > section > *')];
        const isDrawn = ({ shadowRoot }) => shadowRoot?.querySelector('.drawing, .text') !== null;
        for (let tries = 0; tries < 100 && !widgets.every(isDrawn); tries += 1)
          await new Promise((done) => setTimeout(done, 50));
        return widgets.filter((widget) => !isDrawn(widget)).map(({ localName }) => localName);
      });
      assert.deepEqual(undrawn, []);
      assert.deepEqual(
        page.messages.filter(({ type }) => type === 'error'),
        [],
      );
      await page.close();
    }
  });

  it('writes its own folder anew, and no other', () => {
    const own = join(folder, 'a report');
    assert.equal(gazette('build', 'seeds/yunhe-2023', '--out', own).status, 0);
    const other = mkdtempSync(join(folder, 'other-'));
    writeFileSync(join(other, 'letter.txt'), 'mine');
    const refused = gazette('build', 'seeds/yunhe-2023', '--out', other);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /is not empty, and was not made by gazette build/);
  });

  it('says what is wrong with a report, or with an address', () => {
    const text = join(folder, 'a.json');
    writeFileSync(text, '{}');
    assert.match(gazette('build', text).stderr, /format should be/);
    assert.equal(gazette('build', 'seeds/yunhe-2023', '--url', 'example.org').status, 2);
  });
});
