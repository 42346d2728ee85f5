// npm run drawings: keeps what every widget draws now in test/drawings, and says which drawings differ from those kept
// before. With --pictures it leaves them as they are and makes a picture of each that differs, before, now and the
// difference, in .cache/drawings. No snapshot tool at hand shows two SVGs one over the other.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import puppeteer from 'puppeteer-core';
import { register } from 'tsx/esm/api';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { root } from './setup.mjs';

register();
const { KEPT_DRAWINGS } = await import('../test/drawings/drawings.ts');
const folder = join(root, 'test/drawings');
const changed = KEPT_DRAWINGS.flatMap(({ name, draw }) => {
  const file = join(folder, `${name}.svg`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const now = draw();
  return before === now ? [] : [{ name, file, before, now }];
});
const names = new Set(KEPT_DRAWINGS.map(({ name }) => `${name}.svg`));
const stale = readdirSync(folder).filter((name) => name.endsWith('.svg') && !names.has(name));

if (process.argv.includes('--pictures')) await takePictures(changed);
else {
  for (const { file, now } of changed) writeFileSync(file, now);
  for (const name of stale) rmSync(join(folder, name));
  console.log(
    `${changed.length} of ${names.size} drawings are other than before; ${stale.length} of no state any more.`,
  );
  for (const { name } of changed) console.log(`  ${name}`);
}

async function takePictures(drawings) {
  const pictures = join(root, '.cache/drawings');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const page = await browser.newPage();
  for (const { name, before, now } of drawings) {
    const file = join(pictures, `${name}.png`);
    await page.setViewport({ width: 2400, height: 900 });
    await page.setContent(comparison(before, now));
    await page.screenshot({ path: file, fullPage: true });
    console.log(relative(root, file));
  }
  await browser.close();
}

function comparison(before, now) {
  const image = (svg, style = '') =>
    svg === '' ? '' : `<img style="${style}" src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}">`;
  const cell = (title, content) => `<td><p>${title}</p><div style="position:relative">${content}</div></td>`;
  const overlay = `${image(before)}${image(now, 'position:absolute;left:0;top:0;mix-blend-mode:difference')}`;
  return `<!doctype html><meta charset="utf-8"><style>body{margin:12px;background:#bbb;font:14px sans-serif}td{padding-right:12px;vertical-align:top}p{margin:0 0 4px}</style><table><tr>${cell('before', image(before))}${cell('now', image(now))}${cell('difference', overlay)}</tr></table>`;
}
