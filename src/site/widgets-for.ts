import type { Widget } from '../base/widget.js';
import { measureByTable } from '../drawing/advance-widths.js';
import type { Captions } from '../drawing/captions.js';
import type { LayoutContext } from '../drawing/layout-context.js';
import { type Table, withoutEmptyColumns } from '../drawing/table.js';
import { bureauComparison } from '../elements/bureau-comparison/widget.js';
import { changeChart } from '../elements/change-chart/widget.js';
import { collaborationMap } from '../elements/collaboration-map/widget.js';
import { documentList } from '../elements/document-list/widget.js';
import { frameworkWidget } from '../elements/framework/widget.js';
import { metricGrid } from '../elements/metric-grid/widget.js';
import { outcomeThreads } from '../elements/outcome-threads/widget.js';
import { reportOutline } from '../elements/report-outline/widget.js';
import { series } from '../elements/series/widget.js';
import { targetTracker } from '../elements/target-tracker/widget.js';
import { tierPyramid } from '../elements/tier-pyramid/widget.js';
import { timeline } from '../elements/timeline/widget.js';
import type { Language } from '../i18n/language.js';
import { AttributeError } from '../report/problem.js';
import type { ReportIndex } from '../report/report-index.js';

/** A widget that a report can fill, with what a page says where the widget cannot be drawn. */
export interface FilledWidget {
  /** `gazette-timeline` */
  tag: string;
  captions: Captions;
  /** All its data. */
  table: Table;
  /**
   * How high its drawing is, in pixels, at a width in pixels; about so high, since no fonts are at hand. 0 for text.
   */
  heightAt: (width: number) => number;
}

const ALL = Number.POSITIVE_INFINITY;
/** As the elements draw them before a reader has asked for more. */
const FIRST = 24;

/** A widget with the options that its element has by default. */
function entry<Options, Content>(
  tag: string,
  widget: Widget<Options, Content>,
  options: Options,
  {
    least = 1,
    isWorth = () => true,
  }: {
    /** So many rows its table has at least. */
    least?: number;
    /** Whether its drawing says something. */
    isWorth?: (content: Content) => boolean;
  } = {},
): (index: ReportIndex, language: Language) => FilledWidget | null {
  return (index, language) => {
    const contentOf = (): Content | null => {
      try {
        return widget.select(index, options, language);
      } catch (error) {
        // What the report has not, as a target for a widget of targets.
        if (error instanceof AttributeError) return null;
        throw error;
      }
    };
    const content = contentOf();
    if (content === null || widget.isEmpty?.(content) || !isWorth(content)) return null;
    const table = withoutEmptyColumns(widget.tabulate(content, index, language));
    if (table.rows.length < least) return null;
    const context = (width: number): LayoutContext => ({ width, measure: measureByTable, language, scale: 1 });
    return {
      tag,
      captions: widget.caption(content, index, context(720)),
      table,
      heightAt: (width) => widget.draw(content, index, context(width))?.height ?? 0,
    };
  };
}

/**
 * The widgets in the order in which a page reads: how much; what rose and fell; over the years; between the parts; when;
 * what was aimed at; by which plan; which documents; with whom; what goes on; and how the text is divided.
 */
const WIDGETS = [
  entry('gazette-metric-grid', metricGrid, {
    ...{ metrics: '', bureau: '', section: '', of: '', group: '', sort: 'report', query: '' },
    ...{ limit: FIRST, writtenLimit: String(FIRST), isExpanded: false },
  }),
  // One change alone is said by its figure.
  entry(
    'gazette-change-chart',
    changeChart,
    { metrics: '', bureau: '', sort: 'value', group: 'theme', shown: ALL },
    { least: 2 },
  ),
  entry('gazette-series', series, { metrics: '', bureau: '', shown: 12 }),
  entry('gazette-bureau-comparison', bureauComparison, {
    ...{ show: 'stated', comparisons: '', bureau: '', sort: 'report', group: 'none', scale: 'linear' },
    ...{ shown: FIRST, opened: new Set<string>() },
  }),
  entry(
    'gazette-timeline',
    timeline,
    {
      ...{ bureau: '', from: '', to: '', lanes: 'bureau', shown: null, brush: null, picked: null },
      limits: new Map<string, number>(),
    },
    { least: 2 },
  ),
  entry('gazette-target-tracker', targetTracker, { metrics: '' }),
  // Tiers are of three or more of one kind; two targets are no pyramid.
  entry('gazette-tier-pyramid', tierPyramid, { metrics: '', scale: 'area' }, { least: 3 }),
  entry('gazette-framework', frameworkWidget, { framework: '' }),
  entry('gazette-document-list', documentList, {
    ...{ bureau: '', status: '', query: '', isOnPaper: false },
    presses: new Map<string, number>(),
  }),
  entry('gazette-collaboration-map', collaborationMap, { bureau: '', kind: '', shared: false, shown: ALL }),
  // Without a thread it would list what other widgets show.
  entry(
    'gazette-outcome-threads',
    outcomeThreads,
    { bureau: '', isExpanded: false, shown: FIRST },
    { isWorth: ({ linked }) => linked.length > 0 },
  ),
  entry('gazette-report-outline', reportOutline, { bureau: '', href: '' }, { least: 2 }),
] as const;

/** The widgets that a report can fill, in the order in which a page reads. What it has no records for is left out. */
export function widgetsFor(index: ReportIndex, language: Language): FilledWidget[] {
  return WIDGETS.flatMap((made) => made(index, language) ?? []);
}
