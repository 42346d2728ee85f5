// What a screen reader says of each element, in both languages, kept in test/transcripts: every phrase of a virtual one
// that goes through it from end to end, with its first source open. --check fails where one differs from what is kept.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { root } from './setup.mjs';
import { serveStories, whenDrawn } from './stories.mjs';

const check = process.argv.includes('--check');
const folder = join(root, 'test/transcripts');
mkdirSync(folder, { recursive: true });

/** A table is said alike by all; one is enough to hear. */
const HEARD = /^elements-(.*--default|metric-card--table)$/;

const { outputFiles } = await build({
  entryPoints: [join(root, 'tools/transcripts/speak.mjs')],
  bundle: true,
  format: 'iife',
  globalName: 'window.reader',
  write: false,
});
const reader = outputFiles[0].text;

const { stories, address, close } = await serveStories();
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
const [page] = await browser.pages();
await page.setViewport({ width: 1000, height: 900 });
let passed = 0;
let failed = 0;
for (const { id } of stories.filter((story) => HEARD.test(story.id))) {
  for (const lang of ['zh', 'en']) {
    await page.goto(address(id, { lang }), { waitUntil: 'load' });
    await page.evaluate(whenDrawn);
    await page.evaluate(openFirst);
    await page.evaluate(reader);
    const said = await page.evaluate(() => window.reader.speak());
    const name = `${id.replace(/^elements-|--default$/g, '').replace('--', '.')}.${lang}.txt`;
    const file = join(folder, name);
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (kept === said) passed += 1;
    else if (check && (kept !== '' || process.env.CI)) {
      failed += 1;
      console.error(
        `${name} is not what is said now; look at the difference that \`node tools/transcripts.mjs\` makes.\n${firstDifference(kept, said)}`,
      );
    } else {
      // A new element's transcript is kept at once; to commit it is to agree to it.
      passed += 1;
      writeFileSync(file, said);
    }
  }
}
await browser.close();
close();
console.log(JSON.stringify({ passed, failed }));
process.exit(failed > 0 ? 1 : 0);

/** Opens the first source, so that what its panel says is in the transcript. */
async function openFirst() {
  const widget = [...document.querySelectorAll('#storybook-root *')].find(({ shadowRoot }) => shadowRoot);
  widget?.shadowRoot
    .querySelector('[data-target][data-stop], [part~=figure]')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  for (let tries = 0; tries < 60 && !widget?.shadowRoot.querySelector('blockquote'); tries += 1)
    await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 200));
}

function firstDifference(kept, said) {
  const [a, b] = [kept.split('\n'), said.split('\n')];
  const at = b.findIndex((line, i) => line !== a[i]);
  return `  kept: ${a[at] ?? '(nothing)'}\n  now:  ${b[at] ?? '(nothing)'}`;
}
