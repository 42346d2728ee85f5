import { sort } from 'd3-array';
import type { Placed } from '../../base/place-column.js';
import type { SourceTarget } from '../../report/mark-target.js';
import type { ReportIndex } from '../../report/report-index.js';
import { sectionPath } from '../../report/section-tree.js';

/** Where the words of a figure stand; of a count the parts of the report that hold what was counted, in its order. */
export function placesOf(target: SourceTarget, index: ReportIndex): Placed[] {
  if (target.type === 'count') return countPlaces(target, index);
  const metric = target.type === 'record' ? index.metrics.get(target.id) : undefined;
  return metric ? [metric] : [];
}

function countPlaces(
  { comparison, bureau }: Extract<SourceTarget, { type: 'count' }>,
  { whole }: ReportIndex,
): Placed[] {
  const row = whole.comparisons.get(comparison)?.rows.find((candidate) => candidate.bureau === bureau);
  const records = row && 'records' in row ? row.records : [];
  const places = records.flatMap((id) => {
    const partner = whole.report.partners.find((candidate) => candidate.id === id);
    const counted = whole.entries.get(id)?.record ?? partner?.actions.find((action) => action.bureau === bureau);
    return counted ? { bureau, section: yearSection(counted.section, whole) } : [];
  });
  const order = [...whole.sections.keys()];
  return sort(places, ({ section }) => order.indexOf(section));
}

/** The outermost section of those that hold one, of its own year. */
function yearSection(id: string, { sections }: ReportIndex): string {
  const year = sections.get(id)?.year;
  return sectionPath(sections, id).find((section) => section.year === year)?.id ?? id;
}
