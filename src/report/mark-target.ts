/**
 * What a mark of a drawing stands for. A record is a metric, event, document or task; the rest has no id of its own: what
 * was done with a partner, an item of a framework, the records behind a count, a heap of records on a timeline, and the
 * end of a list that a reader can make longer.
 */
export type MarkTarget =
  | { readonly type: 'record'; readonly id: string }
  | { readonly type: 'section'; readonly id: string }
  | { readonly type: 'action'; readonly partner: string; readonly index: number }
  | { readonly type: 'item'; readonly framework: string; readonly level: number; readonly index: number }
  | { readonly type: 'count'; readonly comparison: string; readonly bureau: string }
  | { readonly type: 'cluster'; readonly lane: string; readonly from: number; readonly to: number }
  | { readonly type: 'more'; readonly list: string };

/** A target that stands for words of the report, and so has a source to open. */
export type SourceTarget = Exclude<MarkTarget, { type: 'cluster' | 'more' }>;

/** The target of a record. */
export function recordTarget(id: string): SourceTarget {
  return { type: 'record', id };
}

/** What names a target among those of its type: the id of a record, `partner:0` of an action. */
export function targetId(target: MarkTarget): string {
  switch (target.type) {
    case 'record':
    case 'section':
      return target.id;
    case 'action':
      return `${target.partner}:${target.index}`;
    case 'item':
      return `${target.framework}:${target.level}:${target.index}`;
    case 'count':
      return `${target.comparison}:${target.bureau}`;
    case 'cluster':
      return `${target.lane}:${target.from}:${target.to}`;
    case 'more':
      return target.list;
  }
}

/**
 * A target as text, for the DOM and the page's address: the id of a record as it is, of anything else its type before its
 * id, `section:law-1`. No record's id holds a colon, so that no two targets have one text.
 */
export function formatTarget(target: MarkTarget): string {
  return target.type === 'record' ? target.id : `${target.type}:${targetId(target)}`;
}

/** The target of a text that `formatTarget` has made; null for any other that cannot be one. */
export function parseTarget(text: string): MarkTarget | null {
  const colon = text.indexOf(':');
  if (colon < 0) return text === '' ? null : { type: 'record', id: text };
  const id = text.slice(colon + 1);
  const [first = '', second = '', third = ''] = id.split(':');
  switch (text.slice(0, colon)) {
    case 'section':
      return { type: 'section', id };
    case 'action':
      return { type: 'action', partner: first, index: Number(second) };
    case 'item':
      return { type: 'item', framework: first, level: Number(second), index: Number(third) };
    case 'count':
      return { type: 'count', comparison: first, bureau: second };
    case 'cluster':
      return { type: 'cluster', lane: first, from: Number(second), to: Number(third) };
    case 'more':
      return { type: 'more', list: id };
    default:
      return null;
  }
}

/** True where both are the same target, or both none. */
export function isSameTarget(a: MarkTarget | null, b: MarkTarget | null): boolean {
  return a === b || (a !== null && b !== null && formatTarget(a) === formatTarget(b));
}
