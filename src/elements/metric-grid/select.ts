import { type Language, localized } from '../../format/language.js';
import { describeMetric } from '../../format/metric.js';
import type { ReportIndex } from '../../report/lookup.js';
import { placeOf } from '../../report/quote.js';
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

/** The metrics that a selection lets through, in groups; sorted by value they are grouped by unit. */
export function selectMetrics(
  metrics: readonly Metric[],
  index: ReportIndex,
  selection: MetricSelection,
): MetricGroup[] {
  const { bureaus, section, role, language } = selection;
  const query = selection.query.trim().toLowerCase();
  const groups = new Map<string, Metric[]>();
  for (const metric of metrics) {
    if (!bureaus.has(metric.bureau) || (role !== '' && metric.role !== role)) continue;
    if (section !== '' && !placeOf(index.sections, metric.section).some(({ id }) => id === section)) continue;
    if (query !== '' && !describeMetric(metric, language).toLowerCase().includes(query)) continue;
    const heading =
      selection.sort === 'value' ? selection.unitHeading(metric.quantity.unit) : headingOf(metric, index, selection);
    const group = groups.get(heading);
    if (group) group.push(metric);
    else groups.set(heading, [metric]);
  }
  return Array.from(groups, ([heading, members]) => ({
    heading,
    metrics: selection.sort === 'value' ? members.sort((a, b) => b.quantity.value - a.quantity.value) : members,
  }));
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
