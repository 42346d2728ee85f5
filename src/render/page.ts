import type { DefaultTreeAdapterTypes } from 'parse5';
import { needed } from '../compiler/input/extracted.js';
import { type Language, languageOf } from '../i18n/language.js';
import type { Problem } from '../report/problem.js';
import type { ReportIndex } from '../report/report-index.js';
import { wordsInTag } from './fragments.js';
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

/** The width that words are chosen for; they have none. */
const WIDTH = 720;

/**
 * Puts the words of each widget of a page between its tags, so that the page can be read before scripts run and without
 * them. What has content of its own stays, and so does all the rest, to the letter.
 * @param language where no `lang` is around a tag
 * @throws InputError where the package that reads HTML is missing
 */
export async function fillPage(html: string, index: ReportIndex, language: Language): Promise<FilledPage> {
  const { parse } = await needed('parse5', () => import('parse5'));
  const found = widgetsIn(parse(html, { sourceCodeLocationInfo: true }), '');
  const problems: FilledPage['problems'] = [];
  let [out, at, filled] = ['', 0, 0];
  for (const { element, lang } of found) {
    const place = element.sourceCodeLocation?.startTag;
    if (!place || element.childNodes.some((child) => !isBlank(child))) continue;
    const known = attributesOf(element.tagName);
    const attributes = Object.fromEntries(
      element.attrs.filter(({ name }) => known.includes(name)).map(({ name, value }) => [name, value]),
    );
    const view = widgetView(index, {
      tag: element.tagName,
      attributes,
      language: lang === '' ? language : languageOf(lang),
      width: WIDTH,
    });
    if ('code' in view) {
      problems.push({ line: place.startLine, problem: view });
      continue;
    }
    out += html.slice(at, place.endOffset) + wordsInTag(view);
    at = place.endOffset;
    filled += 1;
  }
  return { html: out + html.slice(at), filled, problems };
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
