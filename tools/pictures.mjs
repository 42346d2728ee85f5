// npm run pictures [-- NAME]: a contact sheet of every story whose name holds NAME: four widths by theme and language,
// into pictures/, for a person to look over.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { root, setUp } from './setup.mjs';
import { serveStories, whenDrawn } from './stories.mjs';

setUp();
const WIDTHS = [320, 480, 720, 1200];
const STATES = [
  { lang: 'zh', theme: 'light' },
  { lang: 'en', theme: 'light' },
  { lang: 'zh', theme: 'dark' },
  { lang: 'en', theme: 'dark' },
];
const only = process.argv[2] ?? '';
const out = join(root, 'pictures');
const work = mkdtempSync(join(tmpdir(), 'gazette-pictures-'));
mkdirSync(out, { recursive: true });

const { stories, address, close } = await serveStories();
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
const page = await browser.newPage();
for (const { id } of stories.filter((story) => story.id.includes(only))) {
  const rows = [];
  for (const { lang, theme } of STATES) {
    const cells = [];
    for (const width of WIDTHS) {
      const file = join(work, `${id}-${lang}-${theme}-${width}.png`);
      // Storybook's own padding of 16 px is not the widget's.
      await page.setViewport({ width: width + 32, height: 400 });
      await page.goto(address(id, { lang, theme }), { waitUntil: 'load' });
      await page.evaluate(whenDrawn);
      await page.screenshot({ path: file, fullPage: true });
      cells.push(`<td><p>${width} ${lang} ${theme}</p><img src="${pathToFileURL(file)}"></td>`);
    }
    rows.push(`<tr>${cells.join('')}</tr>`);
  }
  const sheet = join(work, `${id}.html`);
  writeFileSync(
    sheet,
    `<!doctype html><meta charset="utf-8"><style>body{margin:12px;background:#bbb;font:14px sans-serif}td{padding:0 12px 12px 0;vertical-align:top}p{margin:0 0 4px}</style><table>${rows.join('')}</table>`,
  );
  await page.setViewport({ width: WIDTHS.reduce((sum, width) => sum + width + 50, 40), height: 600 });
  await page.goto(pathToFileURL(sheet).href, { waitUntil: 'load' });
  await page.screenshot({ path: join(out, `${id}.png`), fullPage: true });
  console.log(`pictures/${id}.png`);
}
await browser.close();
close();
rmSync(work, { recursive: true, force: true });
