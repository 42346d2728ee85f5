import type { Report } from './types.js';

/** The id of the report that a record is of, where reports were joined; else "". */
export function reportOf(id: string): string {
  return id.includes('.') ? id.slice(0, id.indexOf('.')) : '';
}

/** The addresses of the reports that are shown as one, as `src` has them: separated by white space. */
export function addressesIn(src: string): string[] {
  return src.trim().split(/\s+/);
}

/** Whether a text, or any of several that were joined, was made of a table and was never published as sentences. */
export function hasTable({ source }: Report): boolean {
  return [source, ...(source.texts ?? [])].some(({ kind }) => kind === 'table');
}

/** Whether the text that a place stands in was made of a table. */
export function isFromTable({ source }: Report, place: number): boolean {
  return (source.texts?.findLast(({ start }) => start <= place) ?? source).kind === 'table';
}

/** Where a text was published: of reports that were joined, the one in which a place of the text stands. */
export function citationAt(
  { id, source }: Report,
  place: number,
): { report: string; citation: Report['source']['citation']; start: number } {
  const text = source.texts?.findLast(({ start }) => start <= place);
  return text ?? { report: id, citation: source.citation, start: 0 };
}
