import { bisector } from 'd3-array';
import type { Report, Section } from '../report/types.js';
import { joined, type Markup, markup } from './markup.js';

/** Words of the text that a record stands for, by where they begin. */
interface Anchor {
  start: number;
  end: number;
  /** Of the first words of each record; "" for those after them. */
  id: string;
}

const byStart = bisector(({ start }: Anchor) => start);
const byEnd = bisector(({ end }: Anchor) => end);

/** The anchor of a record in the text of the page. */
export function anchorOf(record: string): string {
  return `source-${record}`;
}

/**
 * The whole text, line by line as published, with its headings as headings; what the figures, events, documents and tasks
 * stand for can be linked to.
 */
export function textMarkup({ source: { text }, sections, ...report }: Report): Markup {
  const anchors = anchorsOf(report, text);
  const headings = new Map(sections.map((section) => [section.quote.spans[0]?.[0] ?? -1, section]));
  const depths = depthsOf(sections);
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(({ 0: line }) => line.trim() !== '');
  return joined(
    lines.map(({ 0: line, index }) => {
      const words = marked(text, index, index + line.length, anchors);
      const section = headings.get(index + line.length - line.trimStart().length);
      const isWhole = section && section.quote.spans[0]?.[1] === index + line.trimEnd().length;
      if (!isWhole) return markup`<p>${words}</p>`;
      return (depths.get(section.id) ?? 0) < 2 ? markup`<h3>${words}</h3>` : markup`<h4>${words}</h4>`;
    }),
  );
}

type Records = Pick<Report, 'metrics' | 'events' | 'documents' | 'tasks'>;

/** In the order of the text, none within another. */
function anchorsOf({ metrics, events, documents, tasks }: Records, text: string): Anchor[] {
  const quotes = [
    ...metrics.map(({ id, quote }) => ({ id, quote })),
    ...documents.map(({ id, mentions: [quote] }) => ({ id, quote })),
    ...events.map(({ id, quote }) => ({ id, quote })),
    ...tasks.map(({ id, quote }) => ({ id, quote })),
  ];
  const isTaken = new Uint8Array(text.length);
  const anchors: Anchor[] = [];
  for (const { id, quote } of quotes)
    for (const [i, [start, end]] of (quote?.spans ?? []).entries()) {
      if (isTaken.subarray(start, end).includes(1)) continue;
      isTaken.fill(1, start, end);
      anchors.push({ start, end, id: i === 0 ? id : '' });
    }
  return anchors.sort((a, b) => a.start - b.start);
}

function marked(text: string, from: number, to: number, anchors: readonly Anchor[]): Markup {
  const parts: Markup[] = [];
  let at = from;
  for (const { start, end, id } of anchors.slice(byEnd.right(anchors, from), byStart.left(anchors, to))) {
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    const words = text.slice(first, last);
    parts.push(markup`${text.slice(at, first)}`);
    parts.push(
      id === '' || first > start ? markup`<mark>${words}</mark>` : markup`<mark id="${anchorOf(id)}">${words}</mark>`,
    );
    at = last;
  }
  parts.push(markup`${text.slice(at, to)}`);
  return joined(parts, '');
}

function depthsOf(sections: readonly Section[]): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of sections) depths.set(id, parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}
