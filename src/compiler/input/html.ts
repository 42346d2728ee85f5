import type { DefaultTreeAdapterTypes } from 'parse5';
import { type Extracted, extractedOf, InputError, type Line, needed } from './extracted.js';
import { type Grid, tableLines, unitOver } from './table-lines.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** What is no part of the text, or is not read as one. */
const LEFT_OUT = words(
  'head script style template noscript nav aside footer form button select textarea svg math iframe object canvas audio video map dialog rt rp',
);
/** What begins and ends a line. */
const BLOCKS = words(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul',
);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A page nested deeper than this is no text. */
const MOST_DEPTH = 400;
const MOST_SPANNED = 200;
const MOST_CELLS = 100_000;
/** A table with a longer cell sets out the page. */
const LONGEST_CELL = 200;

/**
 * The text of a page: its only main or article where it has one, else its body. Scripts, comments, menus, forms and what is
 * hidden are left out; items of a numbered list keep their numbers; a row of a table is a line (see `tableLines`).
 * @throws InputError
 */
export async function textOfHtml(html: string): Promise<Extracted> {
  const { parse } = await needed('parse5', () => import('parse5'));
  const lines = new Lines();
  lines.take(contentOf(parse(html).childNodes), 0);
  lines.end();
  return extractedOf(lines.made);
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = ({ attrs }: Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;

/** What a page is about. */
function contentOf(nodes: readonly Node[]): readonly Node[] {
  for (const name of ['main', 'article', 'body']) {
    const found = elementsOf(nodes, name);
    if (found.length === 1) return found;
  }
  return nodes;
}

/** The elements of a name, outermost only. */
function elementsOf(nodes: readonly Node[], name: string): Element[] {
  const found: Element[] = [];
  const left: Node[] = [...nodes].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === name) found.push(node);
    else left.push(...node.childNodes.toReversed());
  }
  return found;
}

function isLeftOut(element: Element): boolean {
  return (
    LEFT_OUT.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    HIDDEN.test(attribute(element, 'style') ?? '') ||
    // The way back from a footnote.
    (element.tagName === 'a' && /^\s*[↑↩]\ufe0e?\s*$/.test(rawText(element)))
  );
}

function rawText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

class Lines {
  readonly made: Line[] = [];
  #open = '';
  #level: number | undefined;
  /** What stands before the next line: the number of an item. */
  #marker = '';

  /** Ends the line. */
  end(): void {
    const line = tidy(this.#open);
    this.#open = '';
    if (line === '') return;
    this.made.push({ words: this.#marker + line, ...(this.#level !== undefined && { level: this.#level }) });
    this.#marker = '';
  }

  take(nodes: readonly Node[], depth: number): void {
    if (depth > MOST_DEPTH) throw new InputError(`it is nested deeper than ${MOST_DEPTH} elements, as no report is`);
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) this.#open += node.value;
      if (isElement(node) && !isLeftOut(node)) this.#element(node, depth + 1);
    }
  }

  #element(element: Element, depth: number): void {
    const { tagName, childNodes } = element;
    const [, level] = /^h([1-6])$/.exec(tagName) ?? [];
    if (level !== undefined) {
      this.end();
      this.#level = Number(level);
      this.take(childNodes, depth);
      this.end();
      this.#level = undefined;
    } else if (tagName === 'br') this.end();
    else if (tagName === 'table') this.#table(element, depth);
    else if (tagName === 'ol') this.#list(element, depth);
    else if (BLOCKS.has(tagName)) {
      this.end();
      this.take(childNodes, depth);
      this.end();
    } else this.take(childNodes, depth);
  }

  #list(list: Element, depth: number): void {
    this.end();
    let number = Number(attribute(list, 'start') ?? 1) || 1;
    for (const node of list.childNodes) {
      if (!isElement(node) || isLeftOut(node)) continue;
      number = Number(attribute(node, 'value') ?? number) || number;
      const isNote = /^(?:foot|end)note|^fn/i.test(attribute(node, 'id') ?? '');
      this.#marker = isNote ? `[${number}] ` : `${number}. `;
      this.#element(node, depth + 1);
      this.#marker = '';
      number += 1;
    }
  }

  #table(table: Element, depth: number): void {
    this.end();
    const grid = gridOf(table, depth);
    if (!grid) {
      this.take(table.childNodes, depth);
      this.end();
      return;
    }
    for (const caption of elementsOf(table.childNodes, 'caption')) this.take([caption], depth);
    const unit = unitOver(this.made.at(-1)?.words ?? '');
    for (const line of tableLines({ ...grid, ...(unit !== undefined && { unit }) })) this.made.push({ words: line });
  }
}

/** The cells of a table; null for one that sets out a page. */
function gridOf(table: Element, depth: number): Grid | null {
  if (elementsOf(table.childNodes, 'table').length > 0) return null;
  const rows: string[][] = [];
  let [headRows, isHead, made] = [0, true, 0];
  const trs = elementsOf(table.childNodes, 'tr').filter((tr) => !isLeftOut(tr));
  trs.forEach((tr, y) => {
    const cells = tr.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
    const inHead = tr.parentNode && 'tagName' in tr.parentNode && tr.parentNode.tagName === 'thead';
    isHead &&= inHead || (cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'));
    if (isHead) headRows += 1;
    let x = 0;
    for (const cell of cells) {
      const row = rowAt(rows, y);
      while (row[x] !== undefined) x += 1;
      const span = (name: string): number => Math.min(MOST_SPANNED, Math.max(1, Number(attribute(cell, name)) || 1));
      const [across, down] = [span('colspan'), Math.min(span('rowspan'), trs.length - y)];
      made += across * down;
      if (made > MOST_CELLS) throw new InputError(`a table has more than ${MOST_CELLS.toLocaleString('en')} cells`);
      const lines = new Lines();
      lines.take(isLeftOut(cell) ? [] : cell.childNodes, depth);
      lines.end();
      const content = lines.made.map((line) => line.words).join(' ');
      for (let j = 0; j < down; j += 1) for (let i = 0; i < across; i += 1) rowAt(rows, y + j)[x + i] = content;
      x += across;
    }
  });
  const full = rows.map((row) => Array.from(row, (cell) => cell ?? ''));
  const isLayout =
    full.every((row) => row.length < 2) || full.some((row) => row.some((cell) => cell.length > LONGEST_CELL));
  return isLayout ? null : { rows: full, headRows: headRows < full.length ? headRows : 0 };
}

function rowAt(rows: string[][], y: number): string[] {
  const row = rows[y] ?? [];
  rows[y] = row;
  return row;
}

/** One line, as a browser would show it; between Chinese characters a line end of the file is no space. */
function tidy(line: string): string {
  return line
    .replace(/(?<=[\p{Script=Han}，。、；：])[ \t]*[\r\n]\s*(?=[\p{Script=Han}\d，。、；：])/gu, '')
    .replace(/[ \t\r\n\f\u00a0]+/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .trim();
}
