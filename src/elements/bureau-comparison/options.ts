import { assertEnum, parseIds, resolveBureaus, resolveId } from '../../report/attributes.js';
import { AttributeError } from '../../report/problem.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Bureau, Comparison } from '../../report/types.js';

export const SHOWS = ['stated', 'counted', 'ledger'] as const;
export type Show = (typeof SHOWS)[number];
const SORTS = ['report', 'value', 'label'] as const;
export type Sort = (typeof SORTS)[number];
const GROUPS = ['none', 'theme'] as const;
export type Group = (typeof GROUPS)[number];
const SCALES = ['linear', 'log'] as const;
export type Scale = (typeof SCALES)[number];

/** The attributes of a comparison as written. */
export interface ComparisonOptions {
  show: string;
  comparisons: string;
  bureau: string;
  sort: string;
  group: string;
  scale: string;
  /** How many rows are drawn at most. */
  shown: number;
  /** The lists of the ledger that a reader asked for all of. */
  opened: ReadonlySet<string>;
}

/** The attributes of a comparison, checked against the report. */
export interface ComparisonRequest {
  show: Show;
  /** The bureaus to show: as listed, else all in the order of the report. */
  bureaus: Bureau[];
  /** The comparisons to draw, all stated or all counted; none for the ledger. */
  comparisons: Comparison[];
  sort: Sort;
  group: Group;
  scale: Scale;
}

/**
 * Checks attributes against a report.
 * @throws AttributeError that names the attribute at fault and what would be right
 */
export function resolveOptions(options: ComparisonOptions, index: ReportIndex): ComparisonRequest {
  const show = assertEnum('show', options.show, SHOWS);
  const sort = assertEnum('sort', options.sort, SORTS);
  const group = assertEnum('group', options.group, GROUPS);
  const scale = assertEnum('scale', options.scale, SCALES);
  const bureaus = resolveBureaus('bureau', options.bureau, index);
  return { show, bureaus, comparisons: resolveComparisons(options.comparisons, show, index), sort, group, scale };
}

/** How many ids a message names. */
const MOST_NAMED = 20;

/** The comparisons that the attribute lists, all of a view's where it lists none, as far as the report's filter matches. */
function resolveComparisons(attribute: string, show: Show, index: ReportIndex): Comparison[] {
  const matching = index.report.comparisons;
  const ofView = matching.filter(({ basis }) => basis === show);
  const ids = parseIds(attribute);
  const listed = ids.length === 0 ? ofView : ids.map((id) => resolveId('comparisons', id, index.comparisons));
  if (show === 'ledger') return [];
  const mismatch = listed.find(({ basis }) => basis !== show);
  if (mismatch) {
    // Counts and stated figures never share a drawing.
    const expected = ofView
      .slice(0, MOST_NAMED)
      .map(({ id }) => id)
      .join(' | ');
    throw new AttributeError({
      code: 'bad-attribute',
      attribute: 'comparisons',
      value: mismatch.id,
      expected: `show="${mismatch.basis}" / ${expected}`,
    });
  }
  return listed.filter((comparison) => matching.includes(comparison));
}
