import type { DefaultTreeAdapterTypes } from 'parse5';
import { needed } from '../compiler/input/extracted.js';
import { type Language, languageOf } from '../i18n/language.js';
import type { Problem } from '../report/problem.js';
import type { ReportIndex } from '../report/report-index.js';
import { escapeHtml } from '../site/markup.js';
import { wordsInTag } from './fragments.js';
import { type Prerenderer, styleSheetOf } from './prerender.js';
import { attributesOf, WIDGET_TAGS, widgetView } from './widget-view.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface FilledPage {
  /** The page, in which only empty tags have got something between their two tags. */
  html: string;
  filled: number;
  /** What is wrong with a tag's attributes, and the line that it stands on. */
  problems: { line: number; problem: Problem }[];
}

export interface FillOptions {
  /** Where no `lang` is around a tag. */
  language: Language;
  /** Draws what it fills too, where it is known where `dist/cdn` is served. */
  prerender?: Prerenderer;
  /** Where `dist/cdn` is served; by default where the page has its script from. */
  base?: string;
  /** The width of the page's column, where it is known. */
  width?: number;
}

/** The width that words are chosen for; they have none. */
const WIDTH = 720;
/** The scripts of `dist/cdn` that a page names. */
const SCRIPTS: ReadonlySet<string> = new Set(
  ['gazette', 'all', 'gazette-report', ...WIDGET_TAGS.map((tag) => tag.replace('gazette-', ''))].map(
    (name) => `${name}.js`,
  ),
);

/**
 * Puts the words of each widget of a page between its tags, and its drawing, so that the page can be read before scripts run and
 * without them. What has content of its own stays, and so does all the rest, to the letter.
 * @throws InputError where the package that reads HTML is missing
 */
export async function fillPage(html: string, index: ReportIndex, options: FillOptions): Promise<FilledPage> {
  const { parse } = await needed('parse5', () => import('parse5'));
  const document = parse(html, { sourceCodeLocationInfo: true });
  const found = widgetsIn(document, '');
  const { prerender, base = baseOf(document), width } = options;
  const problems: FilledPage['problems'] = [];
  const sheets = new Set<string>();
  let [out, at, filled] = ['', 0, 0];
  for (const { element, lang } of found) {
    const place = element.sourceCodeLocation?.startTag;
    if (!place || element.childNodes.some((child) => !isBlank(child))) continue;
    const known = attributesOf(element.tagName);
    const attributes = Object.fromEntries(
      element.attrs.filter(({ name }) => known.includes(name)).map(({ name, value }) => [name, value]),
    );
    const tag = element.tagName;
    const language = lang === '' ? options.language : languageOf(lang);
    const view = widgetView(index, { tag, attributes, language, width: WIDTH });
    if ('code' in view) {
      problems.push({ line: place.startLine, problem: view });
      continue;
    }
    const drawn =
      prerender && base !== undefined
        ? prerender(index, { tag, attributes, language, base, ...(width !== undefined && { width }) })
        : '';
    if (drawn !== '' && base !== undefined) sheets.add(styleSheetOf(tag, base));
    out += html.slice(at, place.endOffset) + drawn + wordsInTag(view);
    at = place.endOffset;
    filled += 1;
  }
  return { html: withSheets(out + html.slice(at), document, sheets), filled, problems };
}

/**
 * The page with links at the end of its head, that no widget is painted before its sheet has come; all that is filled comes later.
 * A page without any head is left to the links in the widgets' own roots.
 */
function withSheets(html: string, document: Node, sheets: ReadonlySet<string>): string {
  const head = elementsIn(document).find(({ tagName }) => tagName === 'head');
  const place = head?.sourceCodeLocation?.endTag?.startOffset ?? head?.childNodes.at(-1)?.sourceCodeLocation?.endOffset;
  if (place === undefined) return html;
  const links = [...sheets].map((sheet) => `<link rel="stylesheet" href="${escapeHtml(sheet)}">\n`).join('');
  return html.slice(0, place) + links + html.slice(place);
}

/** Where a page has its script from. */
function baseOf(document: Node): string | undefined {
  for (const { tagName, attrs } of elementsIn(document)) {
    if (tagName !== 'script') continue;
    const address = attrs.find(({ name }) => name === 'src')?.value ?? '';
    const [, base = '', name = ''] = /^([^?#]*\/)?([^/?#]*)/.exec(address) ?? [];
    if (SCRIPTS.has(name)) return base;
  }
  return undefined;
}

/** All elements, in their order. */
function elementsIn(node: Node): Element[] {
  const own = 'attrs' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : [])];
}

/** The widgets in their order, each with the language around it. */
function widgetsIn(node: Node, around: string): { element: Element; lang: string }[] {
  const element = 'attrs' in node ? node : null;
  const lang = element?.attrs.find(({ name }) => name === 'lang')?.value ?? around;
  const own = element && WIDGET_TAGS.includes(element.tagName) ? [{ element, lang }] : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap((child) => widgetsIn(child, lang)) : [];
  return [...own, ...children];
}

function isBlank(node: Node): boolean {
  return node.nodeName === '#text' && 'value' in node && node.value.trim() === '';
}
