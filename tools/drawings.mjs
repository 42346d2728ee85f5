// Each element's drawing as its SVG download gives it, kept in test/drawings: what stands where, as text. Letters have
// fixed widths here, so that a drawing depends on the layout alone and not on a machine's fonts. --check fails where one
// differs from what is kept, and leaves a picture of before, after and what changed in .cache/drawings.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { root } from './setup.mjs';
import { serveStories, whenDrawn } from './stories.mjs';

/** Every story is kept at one width; an element's first story at three, and in both languages. */
const STATES = [
  { lang: 'zh', width: 720, all: true },
  { lang: 'zh', width: 320 },
  { lang: 'zh', width: 1200 },
  { lang: 'en', width: 720 },
];
/** What shows the drawing of another story: its table, or an error in its place. */
const NOT_DRAWN = /--(table|unknown)$/;

const check = process.argv.includes('--check');
const kept = join(root, 'test/drawings');
const pictures = join(root, '.cache/drawings');
rmSync(pictures, { recursive: true, force: true });
mkdirSync(kept, { recursive: true });

const { stories, address, close } = await serveStories();
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
const [page] = await browser.pages();
await page.evaluateOnNewDocument(fixWhatVaries);
let passed = 0;
let failed = 0;
const made = new Set();
const changed = [];
for (const { id } of stories.filter((story) => /^elements-/.test(story.id) && !NOT_DRAWN.test(story.id))) {
  for (const { lang, width, all } of STATES) {
    if (!all && !id.endsWith('--default')) continue;
    // Storybook's own padding of 16 px is not the widget's.
    await page.setViewport({ width: width + 32, height: 900 });
    await page.goto(address(id, { lang }), { waitUntil: 'load' });
    await page.evaluate(whenDrawn);
    const svg = await page.evaluate(downloadedSvg);
    if (svg !== null) keep(`${id.replace('elements-', '').replace('--', '.')}.${lang}.${width}`, lines(svg));
  }
}
for (const file of readdirSync(kept).filter((name) => !made.has(name))) {
  if (check) {
    failed += 1;
    console.error(`test/drawings/${file} is of no story any more.`);
  } else rmSync(join(kept, file));
}
for (const change of changed) console.error(`${change.name}.svg is not what is drawn now: ${await picture(change)}`);
if (changed.length > 0) console.error('Where a change is meant, `node tools/drawings.mjs` keeps it.');
await browser.close();
close();
console.log(JSON.stringify({ passed, failed }));
process.exit(failed > 0 ? 1 : 0);

function keep(name, svg) {
  const file = join(kept, `${name}.svg`);
  made.add(`${name}.svg`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === svg) passed += 1;
  else if (check && (before !== '' || process.env.CI)) {
    failed += 1;
    changed.push({ name, before, now: svg });
  } else {
    // A new story's drawing is kept at once; to commit it is to agree to it.
    passed += 1;
    writeFileSync(file, svg);
  }
}

/** One element a line, so that a difference is one of lines. */
function lines(svg) {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

/** Before, after, and what of them differs, side by side; gives where the picture is. */
async function picture({ name, before, now }) {
  mkdirSync(pictures, { recursive: true });
  const file = join(pictures, `${name}.png`);
  const image = (svg, style = '') =>
    `<img style="${style}" src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}">`;
  const cell = (title, content) => `<td><p>${title}</p><div style="position:relative">${content}</div></td>`;
  await page.setViewport({ width: 2400, height: 900 });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>body{margin:12px;background:#bbb;font:14px sans-serif}td{padding-right:12px;vertical-align:top}p{margin:0 0 4px}</style><table><tr>${[
      cell('before', before === '' ? 'nothing' : image(before)),
      cell('now', image(now)),
      cell(
        'difference',
        before === ''
          ? ''
          : `${image(before)}${image(now, 'position:absolute;left:0;top:0;mix-blend-mode:difference')}`,
      ),
    ].join('')}</tr></table>`,
  );
  await page.screenshot({ path: file, fullPage: true });
  return relative(root, file);
}

/** Runs before a page's own code: letters of fixed width, one date, and downloads kept instead of saved. */
function fixWhatVaries() {
  CanvasRenderingContext2D.prototype.measureText = function measureText(text) {
    const size = Number(/([\d.]+)px/.exec(this.font)?.[1]);
    const bold = /^(bold|[6-9]00)/.test(this.font) ? 1.06 : 1;
    // A Chinese character or mark is as wide as high, a letter about half of that.
    const widths = [...text].map((letter) =>
      /[\u2014\u2018-\u201d\u2026\u2e80-\uffef]/.test(letter) ? 1 : 0.54 * bold,
    );
    return { width: size * widths.reduce((sum, width) => sum + width, 0) };
  };
  const RealDate = Date;
  window.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? ['2021-02-01T12:00:00Z'] : parts));
    }
  };
  window.downloads = [];
  URL.createObjectURL = (blob) => {
    window.downloads.push(blob);
    return '#';
  };
  HTMLAnchorElement.prototype.click = () => {};
}

/** The SVG that the story's first widget gives for download; null where it has no drawing or no toolbar. */
async function downloadedSvg() {
  const widget = [...document.querySelectorAll('#storybook-root *')].find(
    ({ localName, shadowRoot }) => localName !== 'gazette-report' && shadowRoot?.querySelector('.drawing'),
  );
  if (!widget) return null;
  const root = widget.shadowRoot;
  const open = root.querySelector('.tools button:last-of-type');
  if (!open) return null;
  open.click();
  const button = () => [...root.querySelectorAll('.takeaway button')].find(({ textContent }) => textContent === 'SVG');
  for (let tries = 0; tries < 100 && !button(); tries += 1) await new Promise((done) => setTimeout(done, 20));
  button().click();
  for (let tries = 0; tries < 100 && window.downloads.length === 0; tries += 1)
    await new Promise((done) => setTimeout(done, 10));
  return window.downloads[0].text();
}
