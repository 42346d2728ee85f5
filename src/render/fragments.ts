import type { View } from '../base/compute-view.js';
import { LANGUAGE_TAGS } from '../i18n/language.js';
import { escapeHtml, joined, Markup, markup } from '../site/markup.js';
import { renderMessages } from './messages.js';
import { viewSvg } from './svg.js';
import { type ViewWords, viewWords } from './words.js';

/** Where a reader finds the whole; http(s) or "". */
export interface FragmentLinks {
  /** The page with the widget. */
  page?: string;
  /** The address of a picture of it. */
  picture?: string;
}

/** The ink of text and of what is beside it, on white. */
const INK = '#1c1b19';
const SOFT = '#4a4843';
const HAIR = '#d9d5cb';
/** More would bury the drawing in an article. */
const MOST_SENTENCES = 3;

/**
 * A view for an article of WeChat, whose editor keeps inline style and SVG by attributes and drops the rest: no id, no class,
 * no script, no title in the drawing, nothing from elsewhere. Source and notes are text. Where nothing is drawn it has rows.
 */
export function wechatFragment(view: View<unknown>): string {
  const { heading, standfirst, notes, credit, sentences, ...table } = viewWords(view);
  const drawing = bareSvg(view);
  // A reader of the article cannot press a figure: a few sentences stand below it.
  const quoted = sentences.length > MOST_SENTENCES ? [] : sentences;
  const shown = drawing
    ? new Markup(`<section style="line-height:0;">${drawing}</section>`)
    : markup`<p style="margin:0;font-size:18px;font-weight:bold;">${heading}</p><p style="margin:4px 0 12px;color:${SOFT};">${standfirst}</p>${rowsMarkup(table)}${notes.map(smallLine)}`;
  const below = joined([...quoted.map((words) => smallLine(`“${words.trim()}”`)), smallLine(credit)], '');
  return markup`<section style="margin:24px 0;color:${INK};font-size:15px;line-height:1.75;">${shown}${below}</section>`
    .html;
}

/** The drawing alone, by elements and attributes that survive an editor. */
function bareSvg(view: View<unknown>): string | null {
  return (
    viewSvg(view)
      ?.replaceAll(/<title>[^<]*<\/title>/g, '')
      .replaceAll(/ xml:lang="[^"]*"/g, '')
      // As wide as the article, and no wider than it was drawn.
      .replace(/^<svg ([^>]*?)width="([\d.]+)" height="[\d.]+"/, '<svg $1width="100%" style="max-width:$2px;"') ?? null
  );
}

/** Rows as lines: editors widen tables past a phone. */
function rowsMarkup({ columns, rows }: Pick<ViewWords, 'columns' | 'rows'>): Markup {
  return joined(
    rows.map(
      ([name = '', ...cells]) =>
        markup`<p style="margin:0;padding:8px 0;border-top:1px solid ${HAIR};"><strong>${name}</strong> ${cells.flatMap((words, i) => (words === '' ? [] : [markup`<span style="color:${SOFT};">${columns[i + 1] ?? ''}</span> ${words}　`]))}</p>`,
    ),
    '',
  );
}

function smallLine(line: string): Markup {
  return markup`<p style="margin:4px 0 0;color:${SOFT};font-size:13px;">${line}</p>`;
}

/** A view for a letter: tables of 600 pixels and inline style, which programs for mail have had for twenty years; its sentences below. */
export function mailFragment(view: View<unknown>, links: FragmentLinks = {}): string {
  const { language } = view.context;
  const words = viewWords(view);
  const font = "font-family:Arial,'PingFang SC','Microsoft YaHei',sans-serif;";
  const cell = (content: string, style: string): Markup =>
    markup`<tr><td style="${`${font}color:${INK};${style}`}">${content}</td></tr>`;
  return markup`<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" lang="${LANGUAGE_TAGS[language]}" style="width:600px;max-width:100%;border-top:4px solid ${INK};">
${cell(words.heading, 'padding:12px 0 4px;font-size:20px;line-height:28px;font-weight:bold;')}
${words.standfirst === '' ? [] : cell(words.standfirst, `padding:0 0 10px;font-size:14px;line-height:22px;color:${SOFT};`)}
${pictureRow(words.heading, links)}
<tr><td>${tableMarkup(words, font)}</td></tr>
${words.sentences.length === 0 ? [] : cell(renderMessages[language].sentences, 'padding:14px 0 0;font-size:14px;line-height:22px;font-weight:bold;')}
${words.sentences.map((sentence) => cell(sentence, 'padding:4px 0 0;font-size:14px;line-height:22px;'))}
${[...words.notes, words.credit].map((line) => cell(line, `padding:6px 0 0;font-size:12px;line-height:18px;color:${SOFT};`))}
${linkRow(links, renderMessages[language].open, font)}
</table>
`.html;
}

/** A view as the content of an entry of a feed: a picture where there is one, a plain table, the sentences and the source. */
export function feedFragment(view: View<unknown>, links: FragmentLinks = {}): string {
  const { language } = view.context;
  const { heading, standfirst, sentences, notes, credit, ...table } = viewWords(view);
  return markup`<h2>${heading}</h2>
${standfirst === '' ? [] : markup`<p>${standfirst}</p>`}
${links.picture ? markup`<p><img src="${links.picture}" alt="${heading}"></p>` : []}
${plainTable(table, heading)}
${sentences.map((sentence) => markup`<blockquote>${sentence}</blockquote>`)}
${[...notes, credit].map((line) => markup`<p><small>${line}</small></p>`)}
${links.page ? markup`<p><a href="${links.page}">${renderMessages[language].open}</a></p>` : []}
`.html;
}

/**
 * The tag as a page writes it, with its words inside: they stand until the widget is drawn, and where scripts do not run.
 * @param attributes of the tag
 * @param drawn its root, as a prerenderer writes it
 */
export function tagWithWords(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  view: View<unknown>,
  drawn = '',
): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${written.join('')}>${drawn}${wordsInTag(view)}</${tag}>`;
}

/** The words of a view as they stand inside its tag. */
export function wordsInTag(view: View<unknown>): string {
  const { heading, standfirst, sentences, notes, credit, ...table } = viewWords(view);
  return markup`<div><p><strong>${heading}</strong></p>${standfirst === '' ? [] : markup`<p>${standfirst}</p>`}${plainTable(table, heading)}${sentences.map((sentence) => markup`<blockquote>${sentence}</blockquote>`)}${[...notes, credit].map((line) => markup`<p><small>${line}</small></p>`)}</div>`
    .html;
}

function plainTable({ columns, rows }: Pick<ViewWords, 'columns' | 'rows'>, caption: string): Markup {
  const head = columns.map((column) => markup`<th scope="col">${column}</th>`);
  const body = rows.map(
    ([name = '', ...cells]) =>
      markup`<tr><th scope="row">${name}</th>${cells.map((words) => markup`<td>${words}</td>`)}</tr>`,
  );
  return markup`<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function tableMarkup({ columns, rows }: Pick<ViewWords, 'columns' | 'rows'>, font: string): Markup {
  const style = `${font}color:${INK};font-size:14px;line-height:20px;padding:6px 10px 6px 0;border-bottom:1px solid ${HAIR};text-align:left;vertical-align:top;`;
  const head = columns.map(
    (column) => markup`<th scope="col" style="${`${style}color:${SOFT};font-weight:normal;`}">${column}</th>`,
  );
  const body = rows.map(
    (cells) =>
      markup`<tr>${cells.map((words, i) => markup`<td style="${i === 0 ? `${style}font-weight:bold;` : style}">${words}</td>`)}</tr>`,
  );
  return markup`<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;"><tr>${head}</tr>${body}</table>`;
}

function pictureRow(heading: string, { picture }: FragmentLinks): Markup {
  return picture
    ? markup`<tr><td style="padding:0 0 10px;"><img src="${picture}" width="600" alt="${heading}" style="display:block;width:100%;height:auto;border:0;"></td></tr>`
    : markup``;
}

function linkRow({ page }: FragmentLinks, words: string, font: string): Markup {
  return page
    ? markup`<tr><td style="${`${font}padding:10px 0 0;font-size:14px;`}"><a href="${page}" style="${`color:${INK};`}">${words}</a></td></tr>`
    : markup``;
}
