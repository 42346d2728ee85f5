import { type Language, localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { placeOf } from '../../report/quote.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';

export interface MetricGroup {
  /** "" where nothing is grouped. */
  heading: string;
  metrics: Metric[];
}

export interface MetricSelection {
  bureaus: ReadonlySet<string>;
  /** A section's id, or "" for all. */
  section: string;
  role: string;
  /** Words to look for in a metric's sentence of description. */
  query: string;
  group: 'none' | 'bureau' | 'theme' | 'section';
  sort: 'report' | 'value';
  language: Language;
  unitHeading: (unit: string) => string;
}

/** The metrics that a selection lets through, in groups; sorted by value each group is parted by unit. */
export function selectMetrics(
  metrics: readonly Metric[],
  index: ReportIndex,
  selection: MetricSelection,
): MetricGroup[] {
  const { bureaus, section, role, language } = selection;
  const query = selection.query.trim().toLowerCase();
  const found = metrics.filter((metric) => {
    if (!bureaus.has(metric.bureau) || (role !== '' && metric.role !== role)) return false;
    if (section !== '' && !placeOf(index.sections, metric.section).some(({ id }) => id === section)) return false;
    return query === '' || describeMetric(metric, language).toLowerCase().includes(query);
  });
  const groups = groupBy(found, (metric) => headingOf(metric, index, selection));
  return selection.sort === 'value' ? groups.flatMap((group) => byUnit(group, selection)) : groups;
}

/** A group as one a unit, each with its largest figure first. */
function byUnit({ heading, metrics }: MetricGroup, { language, unitHeading }: MetricSelection): MetricGroup[] {
  return groupBy(metrics, ({ quantity }) => unitHeading(quantity.unit)).map((ofUnit) => ({
    heading: [heading, ofUnit.heading].filter((words) => words !== '').join(language === 'zh' ? '，' : ', '),
    metrics: ofUnit.metrics.sort((a, b) => b.quantity.value - a.quantity.value),
  }));
}

/** Metrics under headings, both in the order in which they come. */
function groupBy(metrics: readonly Metric[], heading: (metric: Metric) => string): MetricGroup[] {
  const groups = new Map<string, Metric[]>();
  for (const metric of metrics) {
    const group = groups.get(heading(metric));
    if (group) group.push(metric);
    else groups.set(heading(metric), [metric]);
  }
  return Array.from(groups, ([words, members]) => ({ heading: words, metrics: members }));
}

function headingOf(
  metric: Metric,
  { report, bureaus, sections }: ReportIndex,
  { group, language }: MetricSelection,
): string {
  switch (group) {
    case 'none':
      return '';
    case 'bureau':
      return localized(bureaus.get(metric.bureau)?.name ?? {}, language);
    case 'theme':
      return localized(report.themes.find(({ id }) => id === metric.theme)?.label ?? {}, language);
    case 'section':
      return localized(sections.get(metric.section)?.title ?? {}, language);
  }
}
