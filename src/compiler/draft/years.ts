import { ascending, greatest, rollup } from 'd3-array';

/** The year that a text names most often, of those as often the latest. */
export function commonestYear(source: string): string | undefined {
  const years = rollup(
    source.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [],
    ({ length }) => length,
    (year) => year,
  );
  return greatest(years, (a, b) => ascending(a[1], b[1]) || ascending(a[0], b[0]))?.[0];
}

/** That a title is of two years, 2022-23, where a section has one. */
export function yearsIn(title: string): string {
  const [years] = /(?<![\d-])(?:19|20)\d{2}[-–/](?:(?:19|20)\d{2}|\d{2})(?![\d-])/.exec(title) ?? [];
  return years === undefined ? '' : `; its title says ${years}, and a section has one year`;
}
