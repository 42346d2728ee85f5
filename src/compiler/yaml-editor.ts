import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { Path } from './yaml.js';
import { writeFlowMap, writeScalar } from './yaml-words.js';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Where a key with its value, or an item, stands. */
interface Value {
  start: number;
  end: number;
}

/**
 * Changes YAML where it stands: all that is not changed, comments, blanks and quotes too, stays to the letter. Paths are those
 * of the text that it was made from, whatever has been changed since.
 */
export class YamlEditor {
  readonly #document: Document.Parsed;
  readonly #edits: Edit[] = [];
  /** What an editor is to look at, by the line above which it is written. */
  readonly #checks = new Map<number, { indent: string; reasons: string[] }>();
  /** What has become comments. */
  readonly #gone: Edit[] = [];
  /** Values in one line, of which some are taken out. */
  readonly #rows = new Map<unknown, { values: readonly Value[]; removed: Set<number> }>();

  /** @param source YAML that parses */
  constructor(private readonly source: string) {
    this.#document = parseDocument(source);
  }

  /** Puts words in place of a value, or as a new key after another in the same map. */
  set(map: Path, key: string, words: string, after = 'words'): void {
    const node = this.#document.getIn([...map, key], true);
    const own = this.#range(node);
    if (own) {
      this.#edit(own.start, own.end, writeScalar(words, this.source.charAt(own.start)));
      return;
    }
    const pair = this.#pair(map, after);
    const end = this.#range(pair?.value)?.end;
    const start = this.#range(pair?.key)?.start;
    if (end === undefined || start === undefined) return;
    if (this.#isFlow(map)) this.#edit(end, end, `, ${key}: ${writeScalar(words)}`);
    else {
      const line = this.#lineEnd(end);
      this.#edit(line, line, `\n${' '.repeat(start - this.#lineStart(start))}${key}: ${writeScalar(words)}`);
    }
  }

  /** Takes a key out of a map: in one line it goes, of lines of its own they become comments. */
  remove(map: Path, key: string): void {
    const node = this.#document.getIn(map, true);
    if (!isMap(node)) return;
    const pairs = node.items.map((pair): Value => {
      const own = this.#range(pair.key) ?? { start: 0, end: 0 };
      return { start: own.start, end: this.#endOf(pair.value) ?? own.end };
    });
    const i = node.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
    const own = pairs[i];
    if (own && node.flow) this.#cut(node, pairs, i);
    else if (own) this.#comment(own.start, own.end);
  }

  /** Takes an item out of a list: in one line it goes, of lines of its own they become comments. */
  removeItem(path: Path): void {
    const list = this.#document.getIn(path.slice(0, -1), true);
    const i = Number(path.at(-1));
    if (!isSeq(list)) return;
    const items = list.items.map((item): Value => {
      const own = this.#range(item) ?? { start: 0, end: 0 };
      return { start: own.start, end: this.#endOf(item) ?? own.end };
    });
    const own = items[i];
    if (own && list.flow) this.#cut(list, items, i);
    else if (own) this.#comment(this.#dash(own.start), own.end);
  }

  /** Takes an item out of a list altogether, with what it asks to be checked; other comments above it stay. */
  deleteItem(path: Path): void {
    const list = this.#document.getIn(path.slice(0, -1), true);
    const i = Number(path.at(-1));
    if (!isSeq(list)) return;
    if (list.flow) {
      this.removeItem(path);
      return;
    }
    const own = this.#range(list.items[i]);
    if (!own) return;
    const start = this.#lineStart(this.#dash(own.start));
    this.#removeChecks(start);
    const end = this.#lastLineEnd(this.#endOf(list.items[i]) ?? own.end);
    this.#edit(start, Math.min(end + 1, this.source.length), '');
  }

  /** Takes away what is to be checked of what stands on a line, counted from 1. @returns whether there was anything */
  uncheck(line: number): boolean {
    let start = 0;
    for (let i = 1; i < line; i += 1) start = this.source.indexOf('\n', start) + 1;
    return this.#removeChecks(start);
  }

  /** Takes away the comments right above a line that ask for a check. @param start of the line @returns whether there were any */
  #removeChecks(start: number): boolean {
    let found = false;
    for (let end = start; end > 0; ) {
      const above = this.#lineStart(end - 1);
      const words = this.source.slice(above, end);
      if (!/^\s*#/.test(words)) break;
      if (/^\s*# check:/.test(words)) {
        this.#edit(above, end, '');
        found = true;
      }
      end = above;
    }
    return found;
  }

  /**
   * Puts new items into a list, each in one line; a list at the top that is not there is made at the end.
   * @param at how many items stand before them
   */
  insertItems(path: Path, at: number, items: readonly object[]): void {
    const list = this.#document.getIn(path, true);
    const texts = items.map(writeFlowMap);
    if (texts.length === 0) return;
    if (!isSeq(list) || list.items.length === 0) {
      this.#fill(path, list, texts);
      return;
    }
    const before = list.items[at - 1];
    const first = this.#range(list.items[0])?.start ?? 0;
    if (list.flow) {
      const place = before === undefined ? first : (this.#endOf(before) ?? first);
      this.#edit(place, place, texts.map((text) => (before === undefined ? `${text}, ` : `, ${text}`)).join(''));
      return;
    }
    const dash = this.#dash(first);
    const indent = ' '.repeat(dash - this.#lineStart(dash));
    const key = this.#pair(path.slice(0, -1), String(path.at(-1)))?.key;
    const end = before === undefined ? this.#range(key)?.end : this.#endOf(before);
    if (end === undefined) return;
    const line = this.#lastLineEnd(end);
    this.#edit(line, line, texts.map((text) => `\n${indent}- ${text}`).join(''));
  }

  /** Makes the first items of a list that has none, or is not there. */
  #fill(path: Path, list: unknown, texts: readonly string[]): void {
    const key = String(path.at(-1));
    const lines = texts.map((text) => `\n  - ${text}`).join('');
    const own = this.#range(list);
    const above = this.#range(this.#pair(path.slice(0, -1), key)?.key);
    if (isSeq(list) && own) this.#edit(own.start + 1, own.start + 1, texts.join(', '));
    else if (above) {
      const line = this.#lineEnd(above.end);
      this.#edit(line, line, lines);
    } else {
      const { length } = this.source;
      this.#edit(length, length, `${this.source.endsWith('\n') ? '' : '\n'}${key}:${lines}\n`);
    }
  }

  /** Asks the editor to look at a record, in a comment above it that begins with `check:`. */
  check(record: Path, reason: string): void {
    const start = this.#range(this.#document.getIn(record, true))?.start;
    if (start === undefined) return;
    const line = this.#lineStart(start);
    const indent = /^ */.exec(this.source.slice(line))?.[0] ?? '';
    const check = this.#checks.get(line) ?? { indent, reasons: [] };
    if (!check.reasons.includes(reason)) check.reasons.push(reason);
    this.#checks.set(line, check);
  }

  /** The text with all that was changed. */
  toString(): string {
    const checks = [...this.#checks].map(([line, { indent, reasons }]) => {
      return { start: line, end: line, text: `${indent}# check: ${reasons.join('; ').replace(/\s+/g, ' ')}\n` };
    });
    const gone = [...this.#gone, ...this.#cuts()];
    const isGone = ({ start, end }: Edit): boolean =>
      gone.some(
        (whole) => (start < end ? whole.start <= start : whole.start < start) && end < whole.end + +(start < end),
      );
    const edits = [...this.#edits.filter((edit) => !isGone(edit)), ...gone, ...checks].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
    let [text, at] = ['', 0];
    for (const edit of edits) {
      if (edit.start < at) continue;
      text += this.source.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.source.slice(at);
  }

  /** Puts the items of a list of lines in another order, each with the comments above it. */
  reorder(path: Path, order: readonly number[]): void {
    const list = this.#document.getIn(path, true);
    if (!isSeq(list) || list.flow) return;
    const ends = list.items.map((item) => this.#lineEnd(this.#endOf(item) ?? 0) + 1);
    const first = this.#range(list.items[0])?.start ?? 0;
    const chunks = ends.map((end, i) => ({ start: ends[i - 1] ?? this.#lineStart(first), end }));
    const [start, end] = [chunks[0]?.start ?? 0, chunks.at(-1)?.end ?? 0];
    const texts = order.map((i) => this.source.slice(chunks[i]?.start, chunks[i]?.end).replace(/\n?$/, '\n'));
    this.#edit(start, Math.min(end, this.source.length), texts.join(''));
  }

  #edit(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** Takes one of several values in a row out. */
  #cut(row: unknown, values: readonly Value[], i: number): void {
    const { removed } = this.#rows.get(row) ?? { removed: new Set<number>() };
    this.#rows.set(row, { values, removed: removed.add(i) });
  }

  /** What is taken out of rows, each value with the comma before it; where none is left before it with the one behind it. */
  #cuts(): Edit[] {
    return [...this.#rows.values()].flatMap(({ values, removed }) => {
      const kept = values.findIndex((_, i) => !removed.has(i));
      return [...removed].flatMap((i): Edit[] => {
        const [before, own, next] = [values[i - 1], values[i], values[i + 1]];
        if (!own) return [];
        if (before && kept >= 0 && kept < i) return [{ start: before.end, end: own.end, text: '' }];
        return [{ start: own.start, end: next?.start ?? own.end, text: '' }];
      });
    });
  }

  /** Makes comments of the lines from one place to another. */
  #comment(from: number, to: number): void {
    const start = this.#lineStart(from);
    const end = this.#lineEnd(to);
    const indent = ' '.repeat(from - start);
    const lines = this.source.slice(start, end).split('\n');
    const text = lines.map((line) => (line.trim() === '' ? line : `${indent}# ${line.slice(indent.length)}`));
    this.#gone.push({ start, end, text: text.join('\n') });
  }

  #pair(map: Path, key: string): Pair<unknown, unknown> | undefined {
    const node = this.#document.getIn(map, true);
    return isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;
  }

  #isFlow(map: Path): boolean {
    const node = this.#document.getIn(map, true);
    return isMap(node) && node.flow === true;
  }

  #range(node: unknown): { start: number; end: number } | undefined {
    if (!isNode(node) || !node.range) return undefined;
    return { start: node.range[0], end: node.range[1] };
  }

  /** Where a value ends, without the blanks and comments behind it. */
  #endOf(node: unknown): number | undefined {
    if (isPair(node)) return this.#endOf(node.value) ?? this.#range(node.key)?.end;
    if ((isMap(node) || isSeq(node)) && !node.flow) return this.#endOf(node.items.at(-1)) ?? this.#range(node)?.end;
    return this.#range(node)?.end;
  }

  #lineStart(offset: number): number {
    return this.source.lastIndexOf('\n', offset - 1) + 1;
  }

  #lineEnd(offset: number): number {
    const end = this.source.indexOf('\n', offset);
    return end < 0 ? this.source.length : end;
  }

  /** The end of the last line of a value: a block of lines ends with its line feed. */
  #lastLineEnd(end: number): number {
    return this.#lineEnd(this.source[end - 1] === '\n' ? end - 1 : end);
  }

  /** Where the dash before an item of a list stands. */
  #dash(item: number): number {
    return Math.max(this.source.lastIndexOf('-', item - 1), this.#lineStart(item));
  }
}
