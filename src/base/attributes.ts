import { ContentError } from '../report/problem.js';
import { nearIds, type ReportIndex } from '../report/report-index.js';
import type { Bureau, Metric } from '../report/types.js';

/** The words of an attribute that lists ids; none where a page has removed it, which leaves its property null. */
export function idsOf(attribute: string | null): string[] {
  return (attribute ?? '').split(/[\s,]+/).filter((id) => id !== '');
}

/** What an attribute's id stands for; one that does not exist is an error that lists ids close to it. */
export function chosen<Item>(attribute: string, id: string, items: ReadonlyMap<string, Item>): Item {
  const item = items.get(id);
  if (item !== undefined) return item;
  if (id === '') throw new ContentError({ code: 'missing-attribute', attribute });
  throw new ContentError({ code: 'unknown-id', attribute, value: id, near: nearIds(id, items.keys()) });
}

/** The metrics that an attribute lists, in its order, as far as the report's filter admits them. */
export function chosenMetrics(attribute: string, ids: string, { metrics, filter }: ReportIndex): Metric[] {
  const listed = idsOf(ids).map((id) => chosen(attribute, id, metrics));
  return filter ? listed.filter(filter.admits) : listed;
}

/** The bureaus that an attribute lists, all of the report's where it lists none, as far as its filter admits them. */
export function chosenBureaus(attribute: string, ids: string | null, { bureaus, filter }: ReportIndex): Bureau[] {
  const ofFilter = filter?.bureaus ?? [];
  const listed = idsOf(ids);
  return (listed.length === 0 ? [...bureaus.values()] : listed.map((id) => chosen(attribute, id, bureaus))).filter(
    ({ id }) => ofFilter.length === 0 || ofFilter.includes(id),
  );
}

/** Refuses a value that an attribute does not know, and says which it does. */
export function oneOf(attribute: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return;
  const expected = allowed.filter((word) => word !== '').join(' | ');
  throw new ContentError({ code: 'bad-attribute', attribute, value, expected });
}
