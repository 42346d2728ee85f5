import { extent, min, range } from 'd3-array';
import { truncation } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinWords } from '../../i18n/punctuation.js';
import { terms } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import { ofBureaus, resolveMetrics } from '../../report/attributes.js';
import { recordTarget } from '../../report/mark-target.js';
import type { DataEntry } from '../../report/report-index.js';
import { statusOf } from '../../report/status.js';
import type { Report } from '../../report/types.js';
import type { DrawnPoint, DrawnSeries } from './layout/rows.js';
import { layoutSeries } from './layout.js';
import { seriesMessages } from './messages.js';
import { groupsOf, missing, type Point, pointsOf, type Series, seriesOf, unbroken } from './points.js';
import { tabulate } from './table.js';

export interface SeriesOptions {
  /** Ids of metrics, each of which stands for its series; "" for every series of the report. */
  metrics: string;
  bureau: string;
  /** How many series are drawn at most. */
  shown: number;
}

export interface SeriesContent {
  all: Series[];
  shown: number;
}

/** Measures over several years, each value with its sentence. */
export const series: Widget<SeriesOptions, SeriesContent> = {
  select(index, { metrics, bureau, shown }) {
    const asked = metrics === '' ? null : new Set(resolveMetrics('metrics', metrics, index).map(({ id }) => id));
    const all = seriesOf(index.report.metrics.filter(ofBureaus('bureau', bureau, index)));
    return { all: all.filter((one) => !asked || pointsOf(one).some(({ metric }) => asked.has(metric.id))), shown };
  },

  isEmpty: ({ all }) => all.length === 0,

  draw({ all, shown }, { report }, context) {
    const { language } = context;
    const drawn = all.slice(0, shown);
    const sections = new Map(report.sections.map((section) => [section.id, section]));
    const groups = groupsOf(drawn).map((group) => ({
      // What the slopes of one section are of, its title says.
      title: group.areSlopes ? localized(sections.get(group.section)?.title ?? {}, language) : '',
      all: group.all.map((one) => drawnSeries(one, all.length === 1, report, language)),
      ticks: ticksOf(group.all),
      areSlopes: group.areSlopes,
    }));
    const words = {
      period: (month: number) => periodOf(month, drawn, language),
      planned: terms[language].planned,
      gap: seriesMessages[language].gap,
    };
    return layoutSeries({ groups, words }, context);
  },

  caption({ all, shown }, { report }, { language }) {
    const { standfirst, gaps, empty, summary } = seriesMessages[language];
    const points = all.flatMap(pointsOf);
    const stating = new Set(points.map(({ metric }) => metric.bureau));
    const isOne = all.length === 1;
    const hasTargets = all.some(({ targets }) => targets.length > 0);
    const charts = [isOne ? standfirst.one : standfirst.many, standfirst.joined, hasTargets ? standfirst.targets : ''];
    const groups = groupsOf(all.slice(0, shown));
    const areAll = groups.every((group) => group.areSlopes);
    const beside = groups.some((group) => group.areSlopes) ? standfirst.slopesBeside : '';
    const said = areAll ? [standfirst.slopes] : [...charts, beside];
    return {
      bureaus: report.bureaus.filter(({ id }) => stating.has(id)),
      heading: headingOf(all, language),
      standfirst: all.length === 0 ? '' : joinWords(said, language),
      notes: all.length > 2 && all.some((one) => missing(one).length > 0) ? [gaps] : [],
      empty,
      summary: summary(all.length, points.length),
      ...truncation(all.length - shown, language),
    };
  },

  tabulate: ({ all }, index, language) => tabulate(all, index, language),

  entries: ({ all }) => all.flatMap(pointsOf).map(({ metric }): DataEntry => ({ kind: 'metric', record: metric })),
};

function headingOf(all: readonly Series[], language: Language): string {
  const { heading, span } = seriesMessages[language];
  const [first, last] = extent(all.flatMap(pointsOf), ({ month }) => month);
  const [one] = all.flatMap(pointsOf);
  if (first === undefined || last === undefined || !one) return heading.none;
  const years = span(periodOf(first, all, language), periodOf(last, all, language));
  return all.length === 1 ? heading.one(localized(one.metric.label, language), years) : heading.many(all.length, years);
}

/** The months of all periods, from the first value to the last. */
function ticksOf(all: readonly Series[]): number[] {
  const [first = 0, last = first] = extent(all.flatMap(pointsOf), ({ month }) => month);
  const step = min(all, (one) => one.step) ?? 12;
  const regular = range(first, last + 1, step);
  // A target need not be a whole number of steps ahead.
  return regular.length <= MOST_TICKS ? [...new Set([...regular, last])] : [first, last];
}

/** Of a longer time only the ends are named. */
const MOST_TICKS = 60;

/** A period by the month in which it ends: its year, where all are of years. */
function periodOf(month: number, all: readonly Series[], language: Language): string {
  const isYearly = all.every(({ step }) => step === 12);
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  const edtf = isYearly ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
  return formatTime({ edtf, kind: 'during', stated: true }, language);
}

/** @param isAlone true where the heading of the widget names it */
function drawnSeries(one: Series, isAlone: boolean, report: Report, language: Language): DrawnSeries {
  const [first] = pointsOf(one);
  const drawn = (point: Point): DrawnPoint => ({
    target: recordTarget(point.metric.id),
    figure: point.metric,
    quantity: point.metric.quantity,
    month: point.month,
    isExpected: statusOf(point.metric) === 'expected',
    name: describeMetric(point.metric, language),
  });
  return {
    label: isAlone || !first ? '' : localized(first.metric.label, language),
    tone: bureauTone(first?.metric.bureau, report),
    parts: unbroken(one).map((part) => part.map(drawn)),
    targets: one.targets.map(drawn),
    gaps: missing(one),
  };
}
