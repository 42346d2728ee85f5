import { chosen, chosenBureaus, idsOf } from '../../base/attributes.js';
import { ContentError } from '../../report/problem.js';
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

/** What the attributes of a comparison ask for, checked against the report. */
export interface ComparisonContent {
  show: Show;
  /** The bureaus to show: as listed, else all in the order of the report. */
  bureaus: Bureau[];
  /** The comparisons to draw, all stated or all counted; none for the ledger. */
  comparisons: Comparison[];
  sort: Sort;
  group: Group;
  scale: Scale;
}

/** The attributes of a comparison as written. */
export interface ComparisonAttributes {
  show: string;
  comparisons: string;
  bureau: string;
  sort: string;
  group: string;
  scale: string;
}

/**
 * Checks attributes against a report.
 * @throws ContentError naming the attribute at fault and what would be right
 */
export function readAttributes(attributes: ComparisonAttributes, index: ReportIndex): ComparisonContent {
  const show = oneOf('show', attributes.show, SHOWS);
  const sort = oneOf('sort', attributes.sort, SORTS);
  const group = oneOf('group', attributes.group, GROUPS);
  const scale = oneOf('scale', attributes.scale, SCALES);
  const bureaus = chosenBureaus('bureau', attributes.bureau, index);
  const admitted = index.report.comparisons;
  const ofView = admitted.filter(({ basis }) => basis === show);
  const ids = idsOf(attributes.comparisons);
  const named = ids.length === 0 ? ofView : ids.map((id) => chosen('comparisons', id, index.comparisons));
  const strange = named.find(({ basis }) => show !== 'ledger' && basis !== show);
  if (strange) {
    // Counts and stated figures never share a drawing.
    const expected = ofView.map(({ id }) => id).join(' | ');
    throw new ContentError({
      code: 'bad-attribute',
      attribute: 'comparisons',
      value: strange.id,
      expected: `show="${strange.basis}" / ${expected}`,
    });
  }
  return {
    show,
    bureaus,
    comparisons: show === 'ledger' ? [] : named.filter((comparison) => admitted.includes(comparison)),
    sort,
    group,
    scale,
  };
}

function oneOf<Choice extends string>(attribute: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  throw new ContentError({ code: 'bad-attribute', attribute, value, expected: choices.join(' | ') });
}
