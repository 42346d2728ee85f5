import { ascending, group, sort } from 'd3-array';
import { firstOf, truncation } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { TEXTURES } from '../../drawing/texture.js';
import { type Language, localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinClauses, joinWords } from '../../i18n/punctuation.js';
import { formatQuantity } from '../../i18n/quantity.js';
import { statusTag } from '../../i18n/terms.js';
import { assertEnum, ofBureaus, resolveMetrics } from '../../report/attributes.js';
import { recordTarget } from '../../report/mark-target.js';
import type { DataEntry } from '../../report/report-index.js';
import { statusOf } from '../../report/status.js';
import type { Report } from '../../report/types.js';
import {
  blocksOf,
  byValue,
  type ChangeBlock,
  drawnChange,
  type StatedChange,
  sidesOf,
  statedChanges,
} from './changes.js';
import type { BlockRows, ChangeRow } from './layout/rows.js';
import { layoutChangeChart } from './layout.js';
import { basisName, changeChartMessages, upHead } from './messages.js';
import { tabulate } from './table.js';

export const SORTS = ['value', 'report'] as const;
export const GROUPS = ['theme', 'none'] as const;

export interface ChangeChartOptions {
  /** Ids of metrics; "" for all that state a change. */
  metrics: string;
  bureau: string;
  sort: string;
  group: string;
  /** How many changes are drawn at most. */
  shown: number;
}

export interface ChangeContent {
  /** All that the attributes match. */
  blocks: ChangeBlock[];
  count: number;
  isSorted: boolean;
  isGrouped: boolean;
  shown: number;
}

/** Every rise and fall that a report states, about one zero. */
export const changeChart: Widget<ChangeChartOptions, ChangeContent> = {
  select(index, options) {
    const isSorted = assertEnum('sort', options.sort, SORTS) === 'value';
    const isGrouped = assertEnum('group', options.group, GROUPS) === 'theme';
    const isShown = ofBureaus('bureau', options.bureau, index);
    const asked = options.metrics === '' ? index.report.metrics : resolveMetrics('metrics', options.metrics, index);
    const changes = asked.flatMap((metric) => (isShown(metric) ? statedChanges(metric) : []));
    const blocks = blocksOf(changes).map((block) => (isSorted ? { ...block, changes: byValue(block.changes) } : block));
    return { blocks, count: changes.length, isSorted, isGrouped, shown: options.shown };
  },

  isEmpty: ({ count }) => count === 0,

  draw({ blocks, isGrouped, shown }, { report }, context) {
    const drawn = firstOf(
      blocks.map((block) => ({ block, changes: block.changes })),
      shown,
      ({ changes }) => changes,
      ({ block }, changes) => ({ block, changes }),
    );
    const rows = drawn.map(({ block, changes }) => blockRows(block, changes, isGrouped, report, context.language));
    return layoutChangeChart(rows, context);
  },

  caption({ blocks, count, isSorted, isGrouped, shown }, { report }, { language }) {
    const { heading, bars, order, withoutLevel, empty, summary } = changeChartMessages[language];
    const changes = blocks.flatMap((block) => block.changes);
    const sides = sidesOf(changes);
    const hasBars = blocks.some(({ form, changes: { length } }) => form === 'bar' && length > 1);
    const sizes = blocks.flatMap((block) =>
      groupsOf(block, block.changes, isGrouped, report, language).map(([, members]) => members.length),
    );
    // How changes follow each other is said where some do.
    const said = sizes.some((size) => size > 1) ? order[isSorted ? sides : 'asWritten'](sizes.length > 1) : '';
    const stating = new Set(changes.map(({ metric }) => metric.bureau));
    const years = new Set(changes.map(({ metric }) => metric.time.edtf.slice(0, 4)));
    const rises = changes.filter(({ direction }) => direction === 'up').length;
    return {
      bureaus: report.bureaus.filter(({ id }) => stating.has(id)),
      heading: heading[sides](years.size === 1 ? ([...years][0] ?? '') : ''),
      standfirst: joinWords([hasBars ? bars : '', said], language),
      // Where no level stands at all, there is none to be missed.
      notes: new Set(changes.map(({ hasLevel }) => hasLevel)).size > 1 ? [withoutLevel] : [],
      empty,
      summary: summary(rises, count - rises),
      ...truncation(count - shown, language),
    };
  },

  tabulate: ({ blocks }, index, language) => tabulate(blocks, index, language),

  entries: ({ blocks }) =>
    blocks.flatMap(({ changes }) => changes.map(({ metric }): DataEntry => ({ kind: 'metric', record: metric }))),
};

/** A block as it is drawn, by theme where it is the main one and the report has themes. */
function blockRows(
  block: ChangeBlock,
  changes: readonly StatedChange[],
  isGrouped: boolean,
  report: Report,
  language: Language,
): BlockRows<ChangeRow> {
  const { unit, ownScale, alone } = changeChartMessages[language];
  const { form, isMain, isLead } = block;
  const groups = groupsOf(block, changes, isGrouped, report, language);
  const isThemed = groups.some(([heading]) => heading !== '');
  const title = joinClauses([basisName(block, language), block.unit === '%' ? '' : unit(block.unit)], language);
  return {
    title: isThemed ? '' : title,
    note: form === 'none' ? alone : isThemed || isLead ? '' : ownScale,
    up: upHead(block, language),
    form,
    hasSides: form === 'bar' && (isMain || isLead),
    groups: groups.map(([heading, members]) => ({
      heading,
      rows: members.map((change) => changeRow(change, report, language)),
    })),
  };
}

/** The changes of a block by theme where it is the main one and the report has themes; else together, under "". */
function groupsOf(
  { isMain }: ChangeBlock,
  changes: readonly StatedChange[],
  isGrouped: boolean,
  { themes }: Report,
  language: Language,
): [heading: string, members: readonly StatedChange[]][] {
  if (!isMain || !isGrouped || changes.every(({ metric }) => metric.theme === undefined)) return [['', changes]];
  const { otherTheme } = changeChartMessages[language];
  const label = new Map<string | undefined, string>(
    themes.map(({ id, label: name }) => [id, localized(name, language)]),
  );
  const order = [...label.values(), otherTheme];
  return sort([...group(changes, ({ metric }) => label.get(metric.theme) ?? otherTheme)], (a, b) =>
    ascending(order.indexOf(a[0]), order.indexOf(b[0])),
  );
}

function changeRow(change: StatedChange, report: Report, language: Language): ChangeRow {
  const { metric, quantity, direction, hasLevel } = change;
  const status = statusOf(metric);
  return {
    target: recordTarget(metric.id),
    name: describeMetric(metric, language),
    label: localized(metric.label, language),
    level: hasLevel ? formatQuantity(metric.quantity, language).text : '',
    tag: statusTag(status, language),
    isPlanned: status === 'planned',
    words: formatQuantity(quantity, language, direction),
    drawn: drawnChange(change),
    tone: bureauTone(metric.bureau, report),
    texture: TEXTURES[status],
  };
}
