import { LANGUAGE_TAGS, type Language } from '../i18n/language.js';
import { jsonInHtml, markup } from '../site/markup.js';
import { previewMessages } from './messages.js';

/** The page of a preview: what is to do at the left, what the annotations make at the right. */
export function previewShell(name: string, language: Language): string {
  const words = previewMessages[language];
  const { sound: _sound, faulty: _faulty, ...fixed } = words;
  return `${
    markup`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}: ${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
<script type="application/json" id="words">${jsonInHtml({ language, ...fixed })}</script>
<script type="module" src="preview/page.js"></script>
</head>
<body>
<section class="work">
<h1>${name}</h1>
<p id="status" role="status"></p>
<p class="keys">${words.keys}</p>
<h2 id="faults-title">${words.faults}</h2>
<ol id="faults" aria-labelledby="faults-title"></ol>
<h2 id="checks-title">${words.checks}</h2>
<ol id="checks" aria-labelledby="checks-title"></ol>
</section>
<iframe name="site" src="site/index.html" title="${words.page}"></iframe>
</body>
</html>`.html
  }\n`;
}

/** In place of the page, where nothing has compiled yet. */
export function nothingYet(language: Language): string {
  return markup`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}"><head><meta charset="utf-8"><title>…</title></head><body><p>${previewMessages[language].nothing}</p></body></html>`
    .html;
}

/** The style of the preview's own page. */
export const PREVIEW_STYLE = `:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #edeae3); --soft: light-dark(#4a4843, #c5c1b8); --hair: light-dark(#d9d5cb, #363a41); --paper: light-dark(#fdfcf9, #15171b); }
* { box-sizing: border-box; }
body { display: grid; grid-template-columns: minmax(280px, 26em) 1fr; height: 100vh; margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; }
.work { overflow: auto; border-inline-end: 1px solid var(--hair); padding: 18px 20px 40px; }
h1 { margin: 0 0 8px; font-size: 20px; line-height: 1.35; }
h2 { margin: 22px 0 4px; border-top: 3px solid var(--ink); padding-top: 6px; font-size: 15px; }
h2[hidden], ol[hidden] { display: none; }
p { margin: 0 0 6px; }
.keys { color: var(--soft); font-size: 13px; }
ol { margin: 0; padding: 0; list-style: none; }
li { border-top: 1px solid var(--hair); }
li a { display: block; padding: 7px 0; color: inherit; text-decoration: none; }
li a:hover b, li a:focus-visible b { text-decoration: underline; }
li a:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
b { display: block; font-weight: 600; }
code { display: block; overflow: hidden; color: var(--soft); font: 12.5px/1.5 ui-monospace, monospace; text-overflow: ellipsis; white-space: nowrap; }
iframe { width: 100%; height: 100%; border: 0; }
@media (max-width: 760px) { body { grid-template-columns: 1fr; grid-template-rows: 45vh 1fr; } .work { border-inline-end: 0; border-bottom: 1px solid var(--hair); } }
`;
