import type { Report } from '../report/types.js';

/** Fields that repeat from record to record come first and side by side: gzip then keeps them as one. */
const FIELDS = [
  'id',
  'bureau',
  'parent',
  'section',
  'marker',
  'year',
  'theme',
  'kind',
  'basis',
  'status',
  'action',
  'issuers',
  'role',
  'attribution',
  'leading',
  'cumulative',
  'expected',
  'time',
  'unit',
  'direction',
  'quantity',
  'change',
  'since',
  'before',
  'of',
  'series',
  'metrics',
  'continues',
  'quote',
  'sentence',
  'mentions',
  'label',
  'title',
];

/** What quotes the source text most stands near it, since gzip sees no further than 32 kB. */
const LISTS = [
  'format',
  'id',
  'title',
  'publisher',
  'column',
  'partNoun',
  'published',
  'revision',
  'lang',
  'bureaus',
  'themes',
  'source',
  'sections',
  'metrics',
  'events',
  'tasks',
  'comparisons',
  'documents',
  'partners',
  'frameworks',
  'digest',
];

/** A compiled report as JSON with one record a line, so that a change shows as the records that changed. */
export function writeReport(report: Report): string {
  const fields = inOrder(report, LISTS).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const records = value.map((record: object) => `\n${JSON.stringify(Object.fromEntries(inOrder(record, FIELDS)))}`);
    return `${JSON.stringify(key)}: [${records.join(',')}\n]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** An object's entries in the order given; those it does not name stand last. */
function inOrder(value: object, order: readonly string[]): [string, unknown][] {
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.entries(value).sort(([a], [b]) => place(a) - place(b));
}
