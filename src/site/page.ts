import { type Cell, type Table, withoutEmptyColumns } from '../drawing/table.js';
import { formatChange } from '../i18n/format-change.js';
import { LANGUAGE_TAGS, type Language, languageOf, localized } from '../i18n/language.js';
import { formatFigure } from '../i18n/metric.js';
import { joinClauses } from '../i18n/punctuation.js';
import { withTableNote } from '../i18n/table-source.js';
import { statusTag, terms } from '../i18n/terms.js';
import { formatTime } from '../i18n/time.js';
import { hasTable, isFromTable } from '../report/joined.js';
import { quoteText } from '../report/quote.js';
import type { ReportIndex } from '../report/report-index.js';
import { statusOf } from '../report/status.js';
import type { Metric, Report } from '../report/types.js';
import { joined, type Markup, markup } from './markup.js';
import { siteMessages } from './messages.js';
import { metadata, type PageAddress } from './metadata.js';
import { placeOf } from './style.js';
import { anchorOf, textMarkup } from './text.js';
import type { FilledWidget } from './widgets-for.js';

/** A page of the site, and where the files are that it needs. */
export interface PageOptions extends PageAddress {
  language: Language;
  /** From this page to the folder of the site: "" or "../". */
  root: string;
  /** The page in the other language, from this one; "" for none. */
  other: string;
  widgets: readonly FilledWidget[];
}

/** Nothing but the site's own files; no script in the page, and no style. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

const MOST_FIGURES = 4;

/** A report as a page that reads with and without script. */
export function page({ report }: ReportIndex, options: PageOptions): string {
  const { language, root, other, widgets } = options;
  const words = wordsOf(report, language);
  const title = localized(report.title, language);
  const publisher = localized(report.publisher, language);
  const description = words.lead(report.metrics.length);
  const published = formatTime({ edtf: report.published, kind: 'during', stated: true }, language);
  return `${
    markup`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${metadata(report, { title, description }, language, options)}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}site.css">
<link rel="preload" href="${root}report.json" as="fetch" type="application/json" crossorigin>
<script type="module" src="${root}gazette/all.js"></script>
</head>
<body>
<header><p>${publisher}</p>${other === '' ? [] : [markup`<a href="${other}" lang="${LANGUAGE_TAGS[language === 'zh' ? 'en' : 'zh']}">${words.otherLanguage}</a>`]}</header>
<main>
<h1>${title}</h1>
<p class="byline">${joinClauses([publisher, ...(hasTable(report) ? [] : [words.published(published)])], language)}</p>
<p class="lead">${description}</p>
<gazette-report src="${root}report.json" link="url">
${widgets.map((widget) => widgetSection(widget, report, language))}
<section class="place-source-text"><gazette-source-text><div class="fallback"><h2>${words.text}</h2><p>${words.textNote}</p><div class="text" lang="${report.lang}">
${textMarkup(report)}
</div></div></gazette-source-text></section>
</gazette-report>
</main>
<footer><p>${joinClauses([words.source, localized(report.source.citation.container, language), localized(report.source.citation.title, language)], language)}</p><p class="json">${options.hasPictures ? [markup`<a href="poster.png">${words.poster}</a> `] : []}<a href="${root}report.json" download>${words.json}</a></p></footer>
</body>
</html>`.html
  }\n`;
}

/** The figures that stand for the year, each with its sentence. */
function mainFigures(report: Report, language: Language): Markup[] {
  const leading = report.metrics.filter(({ leading: leads }) => leads).slice(0, MOST_FIGURES);
  return leading.length === 0
    ? []
    : [
        markup`<ul class="figures" aria-label="${siteMessages[language].figures}">
${leading.map((metric) => figure(metric, report, language))}
</ul>`,
      ];
}

function figure(metric: Metric, report: Report, language: Language): Markup {
  const { text } = formatFigure(metric, language);
  const notes = [
    statusTag(statusOf(metric), language),
    metric.change ? formatChange(metric.change, language) : '',
    formatTime(metric.time, language),
    terms[language].attribution[metric.attribution],
  ];
  return markup`<li><span class="label">${localized(metric.label, language)}</span><span class="figure">${text}</span><span class="note">${joinClauses(notes, language)}</span>${sentenceOf(metric, report)}</li>`;
}

/** The sentence of a figure as a quote; of a table its line, which is none. */
function sentenceOf({ sentence }: Metric, report: Report): Markup {
  const words = quoteText(report, sentence);
  return isFromTable(report, sentence.spans[0]?.[0] ?? 0)
    ? markup`<span class="line" lang="${report.lang}">${withTableNote(words, languageOf(report.lang))}</span>`
    : markup`<q lang="${report.lang}">${words}</q>`;
}

/** The words of the page; of a table those that claim no published text. */
function wordsOf(report: Report, language: Language): (typeof siteMessages)[Language] {
  const words = siteMessages[language];
  const { tableText: text, tableNote: textNote, tableLead: lead } = words;
  return hasTable(report) ? { ...words, text, textNote, lead } : words;
}

/** The place of a widget: its tag, and in it what is read until it is drawn and where scripts do not run. */
function widgetSection(widget: FilledWidget, report: Report, language: Language): Markup {
  const { tag, captions, table } = widget;
  const { heading, standfirst = '', summary } = captions;
  const said = summary === heading ? [] : [markup`<p>${summary}</p>`];
  return markup`<section class="${placeOf(widget)}"><${tag}><div class="fallback"><h2>${heading}</h2>${standfirst === '' ? [] : [markup`<p>${standfirst}</p>`]}${said}${tag === 'gazette-metric-grid' ? mainFigures(report, language) : []}<details><summary>${siteMessages[language].data}</summary><div class="scroll">${tableMarkup(table, heading, language)}</div></details></div></${tag}></section>`;
}

function tableMarkup(given: Table, name: string, language: Language): Markup {
  const { columns, rows } = withoutEmptyColumns(given);
  const { toText } = siteMessages[language];
  const head = columns.map(({ label }) => markup`<th scope="col">${label}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, i) =>
      i === 0 ? markup`<th scope="row">${cellMarkup(cell, toText)}</th>` : markup`<td>${cellMarkup(cell, toText)}</td>`,
    );
    return markup`<tr>${joined(cells, '')}</tr>`;
  });
  return markup`<table><caption>${name}</caption><thead><tr>${joined(head, '')}</tr></thead><tbody>
${body}
</tbody></table>`;
}

function cellMarkup(cell: Cell, toText: string): Markup {
  if (typeof cell === 'string') return markup`${cell}`;
  const under = cell.under ? markup`<small>${cell.under}</small>` : markup``;
  if (!('target' in cell)) return markup`${cell.text}${under}`;
  const { target } = cell;
  return target.type === 'record'
    ? markup`<a href="#${anchorOf(target.id)}" title="${toText}">${cell.text}</a>${under}`
    : markup`${cell.text}${under}`;
}
