import { group } from 'd3-array';
import type { TemplateResult } from 'lit';
import { needed } from '../compiler/input/extracted.js';
import { measureByTable } from '../drawing/advance-widths.js';
import type { Language } from '../i18n/language.js';
import type { ReportIndex } from '../report/report-index.js';
import { Markup, markup } from '../site/markup.js';
import { renderMessages } from './messages.js';
import { PRERENDERED_WIDTHS, STYLED_ATTRIBUTES } from './prerendered-styles.js';
import { scaleOf, widgetElement } from './widget-view.js';

/** A tag that is drawn for a page. */
export interface PrerenderRequest {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  language: Language;
  /** Where `dist/cdn` is served, with a slash at its end: its `styles/` are what the drawing is set by. */
  base: string;
  /** The width of the column, where it is known; else the drawing is made for a few, between which its column chooses. */
  width?: number;
}

/** Writes the root of a widget as declarative shadow DOM; "" where its attributes are wrong. */
export type Prerenderer = (index: ReportIndex, request: PrerenderRequest) => string;

/**
 * What draws widgets into a page before any script runs: the same templates and style sheets as the elements', the words inside
 * the tag below them, and no style in the page, which a strict policy forbids.
 * @throws InputError where the package that writes templates is missing
 */
export async function prerenderer(): Promise<Prerenderer> {
  const [{ ElementRenderer, render }, { collectResultSync }] = await needed('@lit-labs/ssr', () =>
    Promise.all([import('@lit-labs/ssr'), import('@lit-labs/ssr/lib/render-result.js')]),
  );
  const write = (template: TemplateResult, tag: string): string => {
    // Slots may stand within an element alone.
    const host = new (class extends ElementRenderer {})(tag);
    return withoutParts(collectResultSync(render(withContent(template), { customElementHostStack: [host] })));
  };
  return (index, { tag, attributes, language, base, width }) => {
    const element = widgetElement(tag, attributes);
    if ('code' in element) return '';
    const drawn = (each: number): string => {
      const context = { width: each, language, measure: measureByTable, scale: scaleOf(attributes) };
      const view = element.viewOf(index, context);
      return 'code' in view ? '' : write(element.renderView(view), tag);
    };
    const frames =
      width === undefined
        ? // What is the same at several widths is written once.
          [...group(PRERENDERED_WIDTHS, drawn)].map(([widget, widths]) => frame(widget, widths))
        : [frame(drawn(width), [])];
    const styled = STYLED_ATTRIBUTES.filter((name) => name in attributes).map(
      (name) => markup` ${name}="${attributes[name] ?? ''}"`,
    );
    return markup`<template shadowrootmode="open"><link rel="stylesheet" href="${styleSheetOf(tag, base)}"><div class="gazette-prerendered"${styled}><div class="choice">${frames}<details><summary>${renderMessages[language].words}</summary><slot></slot></details></div></div></template>`
      .html;
  };
}

/** @param widths that it is drawn for; none where it stands alone */
function frame(widget: string, widths: readonly number[]): Markup {
  const attribute = widths.length > 0 ? markup` data-width="${widths.join(' ')}"` : markup``;
  return markup`<div class="frame"${attribute}><div class="widget">${new Markup(widget)}</div></div>`;
}

/**
 * Where the style sheet of a prerendered widget is served.
 * @param base where `dist/cdn` is, with a slash at its end
 */
export function styleSheetOf(tag: string, base: string): string {
  return `${base}styles/${tag.replace('gazette-', '')}.css`;
}

/** By the strings of each template: they are its identity. */
const contents = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** A server's HTML has no properties: text that the elements set as one becomes content. */
function withContent<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withContent) as Value;
  if (!isTemplate(value)) return value;
  let strings = contents.get(value.strings);
  if (!strings) {
    const parts = value.strings.map((part, i, all) =>
      part.replace(/ \.textContent=$/, '>').slice(all[i - 1]?.endsWith(' .textContent=') ? 1 : 0),
    );
    strings = Object.assign(parts, { raw: parts });
    contents.set(value.strings, strings);
  }
  return { ...value, strings, values: value.values.map(withContent) };
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

/**
 * Without what only hydration reads, and without buttons: before a script runs none can be pressed. A mark of a drawing is a picture
 * with its name, words of a text are words.
 */
function withoutParts(html: string): string {
  return html
    .replaceAll(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '')
    .replaceAll(/(<g [^>]*)role="button"/g, '$1role="img"')
    .replaceAll(/ (?:role="button"|tabindex="-1"|aria-(?:expanded|pressed)="\w+")(?=[ >])/g, '')
    .replaceAll(/\s+(?=>)|\s*\n\s*(?=<)/g, '')
    .replaceAll(/\n\s+/g, ' ');
}
