// Checks every story with axe, in Chinese on light and in English on dark, at rest, with its first source open and,
// of each element's first story, with its downloads open.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { serveStories, storiesIn } from './stories.mjs';

const STATES = [
  { lang: 'zh', theme: 'light' },
  { lang: 'en', theme: 'dark' },
];
/** Each in a browser of its own: a page in the background draws no frames. */
const BROWSERS = 2;
/**
 * Rules about a whole page, which a story is not; and one that wants a name to hold every word drawn in a mark, in order,
 * the seal included, where ours is the sentence that the mark stands for.
 */
const NOT_HERE = [
  'label-content-name-mismatch',
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'html-has-lang',
  'document-title',
  'bypass',
];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { stories, address, close } = await serveStories();
const only = process.argv[2];
const jobs = STATES.flatMap((state) =>
  stories.filter(({ id }) => !only || id.includes(only)).map((story) => ({ ...story, ...state })),
);
const executablePath = await findChromium();
let passed = 0;
const failures = [];

async function check(page, show, { id, lang, theme }) {
  const name = `${id}, ${lang}, ${theme}`;
  const count = failures.length;
  const errors = [];
  page.removeAllListeners('pageerror');
  page.on('pageerror', (error) => errors.push(error.message));
  if (!(await show(id, { lang, theme }))) failures.push(`${name}: not drawn`);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  await report(page, name);
  if (await page.evaluate(openFirst)) await report(page, `${name}, source open`);
  if (id.endsWith('--default') && (await page.evaluate(openTakeaway))) await report(page, `${name}, downloads open`);
  for (const error of errors) failures.push(`${name}: ${error}`);
  if (failures.length === count) passed += 1;
}

async function report(page, name) {
  const violations = await page.evaluate(async (rules) => {
    const { violations: found } = await window.axe.run('#storybook-root', {
      rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
      resultTypes: ['violations'],
    });
    return found.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.length}) ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.any[0]?.message ?? ''}`,
    );
  }, NOT_HERE);
  for (const violation of violations) failures.push(`${name}: ${violation}`);
}

/** Opens the first source of the story's first widget; false where there is none. */
async function openFirst() {
  const widget = [...document.querySelectorAll('#storybook-root *')].find(({ shadowRoot }) =>
    shadowRoot?.querySelector('[data-target][data-stop]:not([data-target^=cluster])'),
  );
  const stop = widget?.shadowRoot.querySelector('[data-target][data-stop]:not([data-target^=cluster])');
  if (!stop) return false;
  stop.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  for (let tries = 0; tries < 60 && !widget.shadowRoot.querySelector('blockquote'); tries += 1)
    await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 150));
  return true;
}

/** Opens the downloads of the story's first widget; false where it has no toolbar. */
async function openTakeaway() {
  const widget = [...document.querySelectorAll('#storybook-root *')].find(({ shadowRoot }) =>
    shadowRoot?.querySelector('[part~=toolbar]'),
  );
  const root = widget?.shadowRoot;
  root?.querySelector('[part~=toolbar] [aria-expanded]')?.click();
  for (let tries = 0; tries < 60 && root && !root.querySelector('[part~=takeaway]'); tries += 1)
    await new Promise((done) => setTimeout(done, 20));
  // Past the panel's own fading in.
  await new Promise((done) => setTimeout(done, 150));
  return !!root?.querySelector('[part~=takeaway]');
}

async function work() {
  const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_ARGS });
  const [page] = await browser.pages();
  await page.setViewport({ width: 1000, height: 900 });
  const show = storiesIn(page, address);
  for (let job = jobs.shift(); job; job = jobs.shift()) await check(page, show, job);
  await browser.close();
}

await Promise.all(Array.from({ length: BROWSERS }, work));
close();
for (const failure of failures) console.error(failure);
console.log(JSON.stringify({ passed, failed: failures.length }));
process.exit(failures.length > 0 ? 1 : 0);
