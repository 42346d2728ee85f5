// Makes the pages of the table, and what they load.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { undrawn, WIDGETS } from '../widgets.mjs';
import { ENTRY, NONCE, PAGES, script } from './table.mjs';

const require = createRequire(import.meta.url);
const fixture = (name) => readFileSync(new URL(name, import.meta.url));
const installed = (name) => readFileSync(require.resolve(name));

/** Each widget in a box of one width and type; a figure in a sentence stands in one. */
const boxed = (style) =>
  WIDGETS.map((widget) =>
    widget.includes('inline-figure')
      ? `<p class="${style}">普惠小微贷款余额达${widget}，同比增长。</p>`
      : `<div class="${style}">${widget}</div>`,
  ).join('');

/** What a page of an article has besides. */
const ARTICLE = `<h1>标题</h1><p>一段话，<a href="#">有链接</a>。</p><ul><li>一</li></ul><table><tr><th>年</th><td>2020</td></tr></table>
  <form><input type="text" size="3"><button type="button">按</button></form>`;

/** What a policy has besides. */
const REST =
  "default-src 'none'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Where a page is. */
export const pathOf = (page) => page.path ?? `page-${PAGES.indexOf(page)}.html`;

/** A page as it is sent, at an origin. */
function contentOf(page, origin) {
  const { doctype = '<!doctype html>', html = '', head = '', styles = [], scripts = [], around = ['', ''] } = page;
  const { body = (widgets) => widgets, measure = 'measure', charset = 'utf-8', policy = '', script: own } = page;
  const { entry = ENTRY, tail = script(entry) } = page;
  const from = (markup) => markup.replaceAll(/(src|href)="\//g, `$1="${origin}/`);
  const allowed = (markup) =>
    policy.includes('nonce') ? markup.replaceAll('<script', `<script nonce="${NONCE}"`) : markup;
  const markup = from(
    `${doctype}<html lang="zh-CN" ${html}><head><meta charset="${charset}"><title>·</title>
    ${[...styles, 'measure.css'].map((name) => `<link rel="stylesheet" href="/${name}">`).join('')}
    ${allowed([...scripts, 'probe.js'].map((name) => script(`/${name}`, '')).join(''))}
    ${own ? `<script>window.ready = false; const drawn = ${undrawn}; ${own}</script>` : ''}${head}</head>
    <body>${around[0]}${ARTICLE}${body(boxed(measure))}${around[1]}${allowed(tail)}</body></html>`,
  );
  return charset === 'gbk' ? inGbk(markup) : markup;
}

/** Text as GBK has it, which Node reads and does not write. */
function inGbk(text) {
  const decoder = new TextDecoder('gbk');
  const bytes = new Map();
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1)
      bytes.set(decoder.decode(Buffer.from([lead, trail])), [lead, trail]);
  return Buffer.from([...text].flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : bytes.get(letter))));
}

/** All that is served, by its path. */
export const filesOf = (origin) => ({
  ...Object.fromEntries(PAGES.map((page) => [pathOf(page), contentOf(page, origin)])),
  'plain.html': '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><p>另一页</p></html>',
  'part.html': '<p>一段话</p>',
  'widgets.html': boxed('measure'),
  'probe.js': fixture('../probe.js'),
  'measure.css': fixture('measure.css'),
  'blog-article.css': fixture('blog-article.css'),
  'news-article.css': fixture('news-article.css'),
  'bootstrap-3.css': installed('bootstrap-3/dist/css/bootstrap.css'),
  'bootstrap-5.css': installed('bootstrap/dist/css/bootstrap.css'),
  'preflight.css': installed('tailwindcss/preflight.css'),
  'htmx.js': installed('htmx.org/dist/htmx.js'),
  'turbo.js': installed('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  'jquery.js': installed('jquery/dist/jquery.js'),
});

/** The headers that what has a path is sent with. */
export function headersOf(path) {
  const { charset, policy } = PAGES.find((page) => path === `/${pathOf(page)}`) ?? {};
  return {
    ...(charset ? { 'content-type': `text/html; charset=${charset}` } : {}),
    ...(policy ? { 'content-security-policy': `${policy}; ${REST}` } : {}),
  };
}
