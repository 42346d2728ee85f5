import type { Widget } from '../../src/base/widget.js';
import { applyFilter } from '../../src/context/filter-report.js';
import { bureauComparison } from '../../src/elements/bureau-comparison/widget.js';
import { changeChart } from '../../src/elements/change-chart/widget.js';
import { collaborationMap } from '../../src/elements/collaboration-map/widget.js';
import { documentList } from '../../src/elements/document-list/widget.js';
import { frameworkWidget } from '../../src/elements/framework/widget.js';
import { metricCard } from '../../src/elements/metric-card/widget.js';
import { metricGrid } from '../../src/elements/metric-grid/widget.js';
import { outcomeThreads } from '../../src/elements/outcome-threads/widget.js';
import { pictogram } from '../../src/elements/pictogram/widget.js';
import { reportOutline } from '../../src/elements/report-outline/widget.js';
import { series } from '../../src/elements/series/widget.js';
import { targetTracker } from '../../src/elements/target-tracker/widget.js';
import { tierPyramid } from '../../src/elements/tier-pyramid/widget.js';
import { timeline } from '../../src/elements/timeline/widget.js';
import { indexReport, type ReportIndex } from '../../src/report/report-index.js';
import bundled from '../../src/reports/miit-2020-2021.js';
import city from '../../stories/reports/city-2024.js';
import targets from '../../stories/reports/city-targets.js';
import years from '../../stories/reports/city-years.js';
import { pictureOf } from './picture.js';

/** A drawing that is kept: its file's name without the ending, and what is drawn now. */
export interface KeptDrawing {
  name: string;
  draw(): string;
}

interface State<Options> {
  options?: Partial<Options>;
  /** The reader's scale, 1.5 where a page asks for large type. */
  scale?: number;
  index?: ReportIndex;
}

const whole = indexReport(bundled);

/** Each state of a widget at one width; the first, which is the widget as it comes, at three and in both languages. */
function drawings<Options, Content>(
  tag: string,
  widget: Widget<Options, Content>,
  defaults: Options,
  states: Record<string, State<Options>>,
): KeptDrawing[] {
  return Object.entries(states).flatMap(([state, { options, scale = 1, index = whole }]) => {
    const settings = [{ language: 'zh', width: 720 }, ...(state === 'default' ? SETTINGS_OF_DEFAULT : [])] as const;
    return settings.map(({ language, width }) => ({
      name: `${tag}.${state}.${language}.${width}`,
      draw: () => pictureOf({ widget, options: { ...defaults, ...options }, index, language, width, scale }),
    }));
  });
}

const SETTINGS_OF_DEFAULT = [
  { language: 'zh', width: 320 },
  { language: 'zh', width: 1200 },
  { language: 'en', width: 720 },
] as const;

const GRID = {
  metrics: '',
  bureau: '',
  section: '',
  of: '',
  group: '',
  sort: 'report',
  limit: 24,
  writtenLimit: '24',
  query: '',
  isExpanded: false,
};

/** The report as the filter of a page shows it. */
function filtered(filter: { bureau?: string; year?: string }): ReportIndex {
  const loaded = applyFilter({ index: whole, problems: [] }, { bureau: '', section: '', year: '', ...filter });
  if (!loaded.index || loaded.problems.length > 0) throw new Error(JSON.stringify(loaded.problems));
  return loaded.index;
}

/** Every drawing that is kept. */
export const KEPT_DRAWINGS: readonly KeptDrawing[] = [
  ...drawings(
    'bureau-comparison',
    bureauComparison,
    {
      show: 'stated',
      comparisons: '',
      bureau: '',
      sort: 'report',
      group: 'none',
      scale: 'linear',
      shown: 24,
      opened: new Set<string>(),
    },
    {
      default: {},
      counted: { options: { show: 'counted' } },
      ledger: { options: { show: 'ledger' } },
      sorted: { options: { show: 'counted', sort: 'value' } },
      log: { options: { scale: 'log' } },
      'one-bureau': { options: { bureau: 'sme' } },
      large: { scale: 1.5 },
    },
  ),
  ...drawings(
    'change-chart',
    changeChart,
    { metrics: '', bureau: '', sort: 'value', group: 'theme', shown: 24 },
    {
      default: { index: indexReport(city) },
      'as-written': { index: indexReport(city), options: { sort: 'report', group: 'none' } },
      large: { index: indexReport(city), scale: 1.5 },
    },
  ),
  ...drawings(
    'collaboration-map',
    collaborationMap,
    { bureau: '', kind: '', shared: false, shown: 200 },
    {
      default: {},
      shared: { options: { shared: true } },
      'one-bureau': { options: { bureau: 'sme' } },
      large: { scale: 1.5 },
    },
  ),
  ...drawings(
    'document-list',
    documentList,
    { bureau: '', status: '', query: '', presses: new Map<string, number>(), isOnPaper: false },
    {
      default: {},
      'by-bureau': { options: { bureau: 'sme' } },
      large: { options: { bureau: 'sme' }, scale: 1.5 },
    },
  ),
  ...drawings('framework', frameworkWidget, { framework: '' }, { default: {}, large: { scale: 1.5 } }),
  ...drawings(
    'metric-card',
    metricCard,
    { metric: 'inclusive-loans', compact: false, isOpen: false, hasNotes: true },
    {
      default: {},
      expected: { options: { metric: 'tax-cuts' } },
      over: { options: { metric: 'legal-cases' } },
      target: { options: { metric: 'target-little-giants' } },
      nearly: { options: { metric: 'matched-firms' } },
      rate: { options: { metric: 'guarantee-fee-rate' } },
      cumulative: { options: { metric: 'late-payment-complaints' } },
      compact: { options: { compact: true } },
      large: { scale: 1.5 },
    },
  ),
  ...drawings('metric-grid', metricGrid, GRID, {
    default: {},
    'by-bureau': { options: { bureau: 'policy-law' } },
    'sorted-by-value': { options: { sort: 'value' } },
    chosen: { options: { metrics: 'inclusive-loans tax-cuts guarantee-fee-rate' } },
    large: { options: { metrics: 'inclusive-loans tax-cuts' }, scale: 1.5 },
    limited: { options: { limit: 6, writtenLimit: '6' } },
    'filtered-by-year': { options: { limit: 6, writtenLimit: '6' }, index: filtered({ year: '2021' }) },
    'filtered-by-bureau': { options: { limit: 6, writtenLimit: '6' }, index: filtered({ bureau: 'policy-law' }) },
  }),
  ...drawings(
    'outcome-threads',
    outcomeThreads,
    { bureau: '', isExpanded: false, shown: 200 },
    {
      default: {},
      'by-bureau': { options: { bureau: 'sme' } },
      large: { scale: 1.5 },
    },
  ),
  ...drawings(
    'pictogram',
    pictogram,
    { metric: 'little-giants-batch-2', per: null },
    {
      default: {},
      over: { options: { metric: 'late-payment-complaints' } },
      nearly: { options: { metric: 'recruiting-firms' } },
      large: { scale: 1.5 },
    },
  ),
  ...drawings(
    'report-outline',
    reportOutline,
    { bureau: '', href: '' },
    {
      default: {},
      links: { options: { href: '#section-{id}' } },
      large: { scale: 1.5 },
    },
  ),
  ...drawings(
    'series',
    series,
    { metrics: 'gdp-2019 small-loans-2019', bureau: '', shown: 24 },
    {
      default: { index: indexReport(years) },
      all: { index: indexReport(years), options: { metrics: '' } },
      slopes: {
        index: indexReport(years),
        options: { metrics: 'east-2023 west-2023 hi-tech-2023 river-2023 lake-2023 north-2023' },
      },
      large: { index: indexReport(years), scale: 1.5 },
    },
  ),
  ...drawings(
    'target-tracker',
    targetTracker,
    { metrics: '' },
    {
      default: { index: indexReport(targets) },
      unpaired: {},
      large: { index: indexReport(targets), scale: 1.5 },
    },
  ),
  ...drawings(
    'tier-pyramid',
    tierPyramid,
    { metrics: '', scale: 'area' },
    {
      default: {},
      log: { options: { scale: 'log' } },
      'two-tiers': { options: { metrics: 'target-little-giants target-innovative-smes' } },
      large: { scale: 1.5 },
    },
  ),
  ...drawings(
    'timeline',
    timeline,
    { bureau: '', from: '', to: '', lanes: 'bureau', shown: null, brush: null, limits: new Map() },
    {
      default: {},
      themes: { options: { lanes: 'theme' } },
      'one-bureau': { options: { bureau: 'policy-law' } },
      stretch: { options: { from: '2020-05', to: '2020-12' } },
      'filtered-by-year': { index: filtered({ year: '2021' }) },
      large: { scale: 1.5 },
    },
  ),
];
