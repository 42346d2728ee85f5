import { descending, group, max, range, sort } from 'd3-array';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { signedQuantity } from '../../report/direction.js';
import type { ReportIndex } from '../../report/report-index.js';
import { sectionPath } from '../../report/section-tree.js';
import type { Metric } from '../../report/types.js';
import { metricGridMessages } from './messages.js';

export const GROUPS = ['', 'none', 'bureau', 'theme', 'section'] as const;
export const SORTS = ['report', 'value'] as const;
export const ROLES = ['', 'outcome', 'target', 'context'] as const;

/** The metrics under one heading. */
export interface MetricGroup {
  /** "" where nothing is grouped. */
  heading: string;
  metrics: Metric[];
}

/** How many figures lead at most. */
const MOST_LEAD = 4;

/**
 * The figures that lead: of chosen ones the first; else those that stand for each bureau's year, bureau by bureau in turn,
 * so that none has the whole row.
 * @param found in the order of the text, or as they were chosen
 */
export function leadOf(found: readonly Metric[], isChosen: boolean): Metric[] {
  if (isChosen) return found.slice(0, MOST_LEAD);
  const leading = [
    ...group(
      found.filter((metric) => metric.leading),
      ({ bureau }) => bureau,
    ).values(),
  ];
  const longest = max(leading, ({ length }) => length) ?? 0;
  return range(longest)
    .flatMap((turn) => leading.flatMap((own) => own[turn] ?? []))
    .slice(0, MOST_LEAD);
}

/** Groups without some metrics; one that had nothing else is gone. */
export function without(groups: readonly MetricGroup[], metrics: readonly Metric[]): MetricGroup[] {
  return groups.flatMap((own): MetricGroup[] => {
    const rest = own.metrics.filter((metric) => !metrics.includes(metric));
    return rest.length === 0 ? [] : [{ ...own, metrics: rest }];
  });
}

/** Which metrics are wanted, and how they are set out. */
export interface MetricSelection {
  isShown: (metric: Metric) => boolean;
  /** A section's id, or "" for all. */
  section: string;
  /** "" for all but counts of what the text is divided into (三个领域), which are context. */
  role: (typeof ROLES)[number];
  /** Whether the page chose the metrics, context or not. */
  isChosen: boolean;
  /** Words to look for in a metric's sentence of description. */
  query: string;
  group: (typeof GROUPS)[number];
  sort: (typeof SORTS)[number];
  language: Language;
}

/** The metrics that a selection matches, in groups; sorted by value each group is parted by unit. */
export function selectMetrics(
  metrics: readonly Metric[],
  index: ReportIndex,
  selection: MetricSelection,
): MetricGroup[] {
  const { isShown, section, role, language } = selection;
  const query = selection.query.trim().toLowerCase();
  const found = metrics.filter((metric) => {
    if (!isShown(metric) || (role !== '' && metric.role !== role)) return false;
    if (role === '' && metric.role === 'context' && !selection.isChosen) return false;
    if (section !== '' && !sectionPath(index.sections, metric.section).some(({ id }) => id === section)) return false;
    return query === '' || describeMetric(metric, language).toLowerCase().includes(query);
  });
  const grouped = groupBy(found, (metric) => groupHeading(metric, index, selection));
  return selection.sort === 'value' ? grouped.flatMap((group) => partByUnit(group, language)) : grouped;
}

/** A group as one a unit, each with its largest figure first: figures of different units do not compare. */
function partByUnit({ heading, metrics }: MetricGroup, language: Language): MetricGroup[] {
  const { unit } = metricGridMessages[language];
  return groupBy(metrics, ({ quantity }) => unit(quantity.unit)).map((ofUnit) => ({
    heading: joinClauses([heading, ofUnit.heading], language),
    metrics: sort(ofUnit.metrics, (a, b) => descending(signedQuantity(a).value, signedQuantity(b).value)),
  }));
}

/** Metrics under headings, both in the order in which they come. */
function groupBy(metrics: readonly Metric[], headingOf: (metric: Metric) => string): MetricGroup[] {
  return [...group(metrics, headingOf)].map(([heading, members]) => ({ heading, metrics: members }));
}

function groupHeading(
  metric: Metric,
  { report, bureaus, sections }: ReportIndex,
  { group, language }: MetricSelection,
): string {
  switch (group) {
    case '':
    case 'none':
      return '';
    case 'bureau':
      return localized(bureaus.get(metric.bureau ?? '')?.name ?? {}, language);
    case 'theme':
      return localized(report.themes.find(({ id }) => id === metric.theme)?.label ?? {}, language);
    case 'section':
      return localized(sections.get(metric.section)?.title ?? {}, language);
  }
}
