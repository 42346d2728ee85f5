import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { type Fault, quoted } from './faults.js';

/** Where a value stands in the annotations, from the outside in. */
export type Path = readonly (string | number)[];

/** Finds the line of a value by its path, for messages; of what is missing that of what it is missing from. */
export type LineOf = (path: Path) => number;

export interface ReadYaml {
  /** Plain data; undefined where there are faults. */
  value: unknown;
  lineOf: LineOf;
  faults: Fault[];
}

/** So many values may be made by aliases: a few lines of them can stand for billions. */
const MOST_ALIASED = 10_000;

/** Reads YAML into plain data, bounded in time and size whatever it holds. Never throws. */
export function readYaml(text: string): ReadYaml {
  const counter = new LineCounter();
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  // Keys are compared here, since the parser compares each with each.
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
  const lineOf: LineOf = (path) => lineOfPath(document, path, lineAt);
  const [first] = document.errors;
  if (first) {
    const message = explain(first);
    const opens = message === UNCLOSED ? openingQuote(document, text, first.pos[0]) : first.pos[0];
    const more = new Set(document.errors.map(({ pos }) => lineAt(pos[0]))).size - 1;
    const rest = more > 0 ? ` (${more.toLocaleString('en')} more lines do not parse, most likely because of it)` : '';
    return {
      value: undefined,
      lineOf,
      faults: [{ file: 'report.yaml', line: lineAt(opens), message: message + rest }],
    };
  }
  const { value, faults } = new PlainData(document, lineAt);
  return { value: faults.length > 0 ? undefined : value, lineOf, faults };
}

function lineOfPath(document: Document, path: Path, lineAt: (offset: number) => number): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.range) return lineAt(node.range[0]);
  }
  return 0;
}

const UNCLOSED = 'the quote that opens here is not closed';

/** What is wrong, in words for someone who does not know how YAML is parsed. */
const EXPLAINED: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'a tab stands where spaces belong: indent with spaces',
  BLOCK_AS_IMPLICIT_KEY:
    'a value that holds “: ” needs quotes around it; or the line is indented further than its neighbours',
  MULTILINE_IMPLICIT_KEY: 'there is no “: ” after its key; or the line is indented unlike its neighbours',
  BLOCK_IN_FLOW: 'within { } a comma is missing, or a value that holds “: ” needs quotes around it',
  UNEXPECTED_TOKEN: 'words stand after a value that has ended: put the whole of it in one pair of quotes',
  MULTIPLE_DOCS: 'a line of --- begins a second document: take it out',
  RESOURCE_EXHAUSTION: 'lists and maps are nested too deep',
};

function explain({ code, message }: YAMLError): string {
  if (code === 'MISSING_CHAR' && message.endsWith('quote')) return UNCLOSED;
  if (code === 'BAD_INDENT')
    return message.startsWith('Flow')
      ? 'a { or [ before this line is not closed; a # after a blank begins a comment, and needs quotes within words'
      : 'the line is indented unlike its neighbours';
  if (code === 'BAD_SCALAR_START')
    return `a value that begins with ${message.at(-1) ?? 'this character'} needs quotes around it`;
  if (message.startsWith('Sequence item without')) return 'the line is indented unlike its neighbours';
  return EXPLAINED[code] ?? message;
}

/** Where the quote opens that is found unclosed at `end`: the parser tells only where it gives up. */
function openingQuote(document: Document, text: string, end: number): number {
  let opens = end;
  visit(document, {
    Scalar(_, { range }) {
      if (range && range[0] < end && range[1] >= end && /["']/.test(text.charAt(range[0]))) opens = range[0];
    },
  });
  return opens;
}

/** The values of a document, its aliases followed as far as they may be. */
class PlainData {
  readonly value: unknown;
  readonly faults: Fault[] = [];
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<unknown>();
  #aliased = 0;
  #depth = 0;

  constructor(
    document: Document,
    private readonly lineAt: (offset: number) => number,
  ) {
    this.value = this.#of(document.contents);
  }

  #of(node: unknown): unknown {
    if (this.#aliased > MOST_ALIASED) return undefined;
    if (this.#depth > 0 && ++this.#aliased > MOST_ALIASED) {
      this.#fault(node, `aliases make more than ${MOST_ALIASED.toLocaleString('en')} values`);
      return undefined;
    }
    if (isAlias(node)) return this.#followed(node.source, node);
    if (!isMap(node) && !isSeq(node)) return isScalar(node) ? this.#anchored(node, node.value) : null;
    this.#open.add(node);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    const value = isMap(node) ? this.#map(node) : node.items.map((item) => this.#of(item));
    this.#open.delete(node);
    return value;
  }

  #anchored(node: Node & { anchor?: string | undefined }, value: unknown): unknown {
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    return value;
  }

  #followed(name: string, alias: Node): unknown {
    const node = this.#anchors.get(name);
    if (!node) this.#fault(alias, `no &${name} stands before this *${name}; a value that begins with * needs quotes`);
    else if (this.#open.has(node)) this.#fault(alias, `*${name} stands within &${name} itself`);
    else {
      this.#depth++;
      const value = this.#of(node);
      this.#depth--;
      return value;
    }
    return undefined;
  }

  #map(map: YAMLMap): unknown {
    const first = new Map<string, unknown>();
    let isTwo = false;
    const entries = map.items.flatMap(({ key, value }): [string, unknown][] => {
      const own = this.#of(value);
      if (!isScalar(key)) {
        this.#fault(key, 'a list or a map stands where a key belongs');
        return [];
      }
      const name = String(key.value);
      if (!first.has(name)) {
        first.set(name, key);
        return [[name, own]];
      }
      // Where two items have run together, all their keys stand twice.
      if (isTwo) return [];
      const before = this.#line(first.get(name));
      isTwo = name === 'id' && before !== this.#line(key);
      const next = isTwo ? '; the next item of a list begins with “- ”' : '';
      this.#fault(key, `the key ${quoted(name)} stands twice, first on line ${before}${next}`);
      return [];
    });
    // Unlike an assignment it makes a key of __proto__ too.
    return Object.fromEntries(entries);
  }

  #line(node: unknown): number {
    const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
    return range ? this.lineAt(range[0]) : 0;
  }

  #fault(node: unknown, message: string): void {
    this.faults.push({ file: 'report.yaml', line: this.#line(node), message });
  }
}
