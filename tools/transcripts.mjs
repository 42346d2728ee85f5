// What a screen reader says of each element, in both languages, kept in test/transcripts: every phrase of a virtual one
// that goes through it from end to end, with its first source open; and the stops of the portal for who has no mouse. --check fails where one differs from what is kept.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { EXAMPLES, POLICY, serve } from './serve.mjs';
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
    keep(`${id.replace(/^elements-|--default$/g, '').replace('--', '.')}.${lang}.txt`, said);
  }
}
const site = await serve({ folders: EXAMPLES, policy: POLICY });
for (const lang of ['zh', 'en']) keep(`ministry-portal.keys.${lang}.txt`, await walk(lang));
site.close();
await browser.close();
close();
console.log(JSON.stringify({ passed, failed }));
process.exit(failed > 0 ? 1 : 0);

/** Keeps what is said, or finds that it is not what is kept. */
function keep(name, said) {
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

/** Goes through the portal by Tab alone: a line for each stop, with where it is, what it is and its name. */
async function walk(lang) {
  await page.goto(`${site.origin}/ministry-portal.html`, { waitUntil: 'load' });
  if (lang === 'en') await page.click('#language');
  await page.evaluate(whenDrawn, 'gazette-report *');
  // The filter bar's code comes later than the widgets are drawn.
  await page.waitForFunction(() => document.querySelector('gazette-report').shadowRoot.querySelector('select:enabled'));
  const stops = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop === null || stops.length > 200) break;
    stops.push(stop);
  }
  return `${stops.join('\n')}\n`;
}

/** Runs in the portal: what has the focus; null where the page has. */
function describeFocus() {
  let at = document.activeElement;
  const hosts = [];
  while (at?.shadowRoot?.activeElement) {
    hosts.push(at.localName);
    at = at.shadowRoot.activeElement;
  }
  if (!at || at === document.body) return null;
  const roles = { a: 'link', button: 'button', select: 'combobox', input: 'searchbox', summary: 'disclosure' };
  const role = at.getAttribute('role') ?? roles[at.localName] ?? at.localName;
  const label = at.labels?.[0]?.querySelector('span')?.textContent ?? at.labels?.[0]?.textContent;
  const name = (at.getAttribute('aria-label') ?? label ?? at.textContent).trim().replace(/\s+/g, ' ');
  return `${hosts.at(-1) ?? 'page'}: ${role}, ${name}`;
}

/** Opens the first source, so that what its panel says is in the transcript. */
async function openFirst() {
  const widget = [...document.querySelectorAll('#storybook-root *')].find(({ shadowRoot }) => shadowRoot);
  widget?.shadowRoot
    .querySelector('[data-target][data-stop]:not([data-target^=cluster]), [part~=figure]')
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
