import { descending, group, sort } from 'd3-array';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { signedQuantity } from '../../report/direction.js';
import type { ReportIndex } from '../../report/report-index.js';
import { sectionPath } from '../../report/section-tree.js';
import type { Metric } from '../../report/types.js';
import { metricGridMessages } from './messages.js';

export const GROUPS = ['none', 'bureau', 'theme', 'section'] as const;
export const SORTS = ['report', 'value'] as const;
export const ROLES = ['', 'outcome', 'target', 'context'] as const;

/** The metrics under one heading. */
export interface MetricGroup {
  /** "" where nothing is grouped. */
  heading: string;
  metrics: Metric[];
}

/** Which metrics are wanted, and how they are set out. */
export interface MetricSelection {
  isShown: (metric: Metric) => boolean;
  /** A section's id, or "" for all. */
  section: string;
  role: (typeof ROLES)[number];
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
