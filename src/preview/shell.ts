import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../i18n/language.js';
import { joined, jsonInHtml, type Markup, markup } from '../site/markup.js';
import { type PreviewMessages, previewMessages } from './messages.js';
import type { PreviewSettings } from './state.js';

const STATES = ['check', 'open', 'annotated', 'dismissed'] as const;

/** The page of a preview: what is to do, the text with its figures, and what the annotations make. */
export function previewShell(name: string, settings: PreviewSettings): string {
  const words = previewMessages[settings.language];
  const key = joined(
    STATES.map((state) => markup`<li><span class="figure" data-state="${state}">${words.states[state]}</span></li>`),
    '',
  );
  return `${
    markup`<!doctype html>
<html lang="${LANGUAGE_TAGS[settings.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}: ${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
<script type="application/json" id="words">${jsonInHtml(settings)}</script>
<script type="module" src="preview/page.js"></script>
</head>
<body>
<main class="work">
<h1>${name}</h1>
<p id="status" role="status"></p>
<p id="told" role="status"></p>
<p class="keys">${words.keys}</p>
<p class="tools"><label><input type="checkbox" id="keys-on" checked> ${words.keysOn}</label><button type="button" id="undo" disabled>${words.undo}</button></p>
<h2 id="faults-title" hidden>${words.faults}</h2>
<ol id="faults" aria-labelledby="faults-title" hidden></ol>
<h2 id="checks-title" hidden>${words.checks}</h2>
<ol id="checks" aria-labelledby="checks-title" hidden></ol>
</main>
<section class="source" aria-labelledby="text-title">
<h2 id="text-title">${words.text}</h2>
<ul class="key">${key}</ul>
<div id="text"></div>
</section>
<iframe name="site" src="site/index.html" title="${words.page}"></iframe>
${formMarkup(words, settings.language)}
</body>
</html>`.html
  }\n`;
}

/** The form of one figure or record; the script shows what of it is meant. */
function formMarkup({ form, reason }: PreviewMessages, own: Language): Markup {
  const languages = [own, ...LANGUAGES.filter((language) => language !== own)];
  const fields = joined(
    languages.map(
      (language) =>
        markup`<p data-part="label"><label for="form-${language}">${form[language]}</label><input id="form-${language}" lang="${LANGUAGE_TAGS[language]}" autocomplete="off"></p>`,
    ),
  );
  return markup`<dialog id="form" aria-labelledby="form-title">
<form>
<h2 id="form-title"></h2>
<p id="form-about"></p>
<p data-part="record"><label for="form-record">${form.record}</label><select id="form-record"></select></p>
${fields}
<p data-part="dismiss"><label for="form-reason">${form.reason}</label><input id="form-reason" value="${reason}" autocomplete="off"></p>
<p id="form-told" role="alert"></p>
<p class="buttons">
<button type="submit" data-part="accept" value="accept">${form.accept}</button>
<button type="submit" data-part="relabel" value="relabel">${form.save}</button>
<button type="submit" data-part="annotate" value="annotate">${form.annotate}</button>
<button type="submit" data-part="dismiss" value="dismiss">${form.dismiss}</button>
<button type="button" value="close">${form.close}</button>
</p>
</form>
</dialog>`;
}

/** In place of the page, where nothing has compiled yet. */
export function nothingYet(language: Language): string {
  return markup`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}"><head><meta charset="utf-8"><title>…</title><link rel="stylesheet" href="/preview.css"></head><body class="nothing"><p>${previewMessages[language].nothing}</p></body></html>`
    .html;
}
