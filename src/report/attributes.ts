/** What the text of an attribute stands for in a report: ids, lists of ids, words of a fixed set. */
import { nearIds } from './near-ids.js';
import { AttributeError } from './problem.js';
import type { ReportIndex } from './report-index.js';
import type { Bureau, Metric } from './types.js';

/** The ids that an attribute lists; none where a page has removed it, which leaves its property null. */
export function parseIds(attribute: string | null): string[] {
  return (attribute ?? '').split(/[\s,]+/).filter((id) => id !== '');
}

/**
 * What an attribute's id stands for.
 * @throws AttributeError where there is none, or where it does not exist, with ids close to it
 */
export function resolveId<Item>(attribute: string, id: string, items: ReadonlyMap<string, Item>): Item {
  const item = items.get(id);
  if (item !== undefined) return item;
  if (id === '') throw new AttributeError({ code: 'missing-attribute', attribute });
  throw new AttributeError({ code: 'unknown-id', attribute, value: id, near: nearIds(id, items.keys()) });
}

/** The metrics that an attribute lists, in its order, as far as the report's filter matches them. */
export function resolveMetrics(attribute: string, ids: string, { metrics, filter }: ReportIndex): Metric[] {
  const listed = parseIds(ids).map((id) => resolveId(attribute, id, metrics));
  return filter ? listed.filter(filter.matches) : listed;
}

/** The bureaus that an attribute lists, all of the report's where it lists none, as far as its filter matches them. */
export function resolveBureaus(attribute: string, ids: string | null, { bureaus, filter }: ReportIndex): Bureau[] {
  const ofFilter = filter?.bureaus ?? [];
  const listed = parseIds(ids);
  return (listed.length === 0 ? [...bureaus.values()] : listed.map((id) => resolveId(attribute, id, bureaus))).filter(
    ({ id }) => ofFilter.length === 0 || ofFilter.includes(id),
  );
}

/**
 * Whether a record is of the bureaus that an attribute lists. One that is of no part of the report belongs to the whole: it is
 * shown where no bureau is asked for.
 */
export function ofBureaus(
  attribute: string,
  ids: string | null,
  index: ReportIndex,
): (record: { bureau?: string | undefined }) => boolean {
  const shown = new Set(resolveBureaus(attribute, ids, index).map(({ id }) => id));
  const isWhole = parseIds(ids).length === 0 && !index.filter?.bureaus.length;
  return ({ bureau }) => (bureau === undefined ? isWhole : shown.has(bureau));
}

/**
 * Holds that an attribute has one of a set of words.
 * @returns the word, as one of them
 * @throws AttributeError that lists them
 */
export function assertEnum<Word extends string>(attribute: string, value: string, allowed: readonly Word[]): Word {
  const word = allowed.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  const expected = allowed.filter((candidate) => candidate !== '').join(' | ');
  throw new AttributeError({ code: 'bad-attribute', attribute, value, expected });
}
