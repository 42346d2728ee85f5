import { max, minIndex } from 'd3-array';
import { append } from '../../../drawing/append.js';
import { label, rule } from '../../../drawing/builders.js';
import { setFigureRow } from '../../../drawing/figure-row.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { localized } from '../../../i18n/language.js';
import { describeMetric, figureBesideLabel } from '../../../i18n/metric.js';
import { joinClauses } from '../../../i18n/punctuation.js';
import { terms } from '../../../i18n/terms.js';
import { sequence } from '../../../platform/host-proof.js';
import { recordTarget } from '../../../report/mark-target.js';
import { isOthersDoing, statusOf } from '../../../report/status.js';
import type { GridCard, GridGroup } from './cards.js';

/** The columns, their least width and the gap between them; the height of a row; from a group to the next. */
const MOST_COLUMNS = 3;
const LEAST_COLUMN = 270;
const GAP = 36;
/** 44 px in large text. */
const ROW = 29.5;
const BETWEEN = 24;

interface Block {
  marks: Mark[];
  bottom: number;
}

/** A place for rows: its left edge and its width. */
interface Column {
  x: number;
  width: number;
}

/**
 * Groups in columns, each whole in the column that is shortest when its turn comes. Fewer groups than columns stand under
 * one another, their rows in columns.
 */
export function layoutGroups(groups: readonly GridGroup[], y: number, context: LayoutContext): Block {
  const columns = columnsOf(context);
  return groups.length < columns.length
    ? underOneAnother(groups, columns, y, context)
    : intoShortest(groups, columns, y, context);
}

function columnsOf({ width, scale }: LayoutContext): Column[] {
  const gap = GAP * scale;
  const count = Math.max(1, Math.min(MOST_COLUMNS, Math.floor((width + gap) / (LEAST_COLUMN * scale + gap))));
  const each = (width - gap * (count - 1)) / count;
  return sequence(count, (i) => ({ x: i * (each + gap), width: each }));
}

function intoShortest(
  groups: readonly GridGroup[],
  columns: readonly Column[],
  y: number,
  context: LayoutContext,
): Block {
  const ends = columns.map(() => y);
  const marks: Mark[] = [];
  for (const group of groups) {
    const shortest = Math.max(0, minIndex(ends));
    const column = columns[shortest];
    const top = ends[shortest];
    if (!column || top === undefined) continue;
    const head = setHead(group, column, top, context);
    const rows = setRows(group.cards, column, head.bottom, context);
    append(marks, head.marks, rows.marks);
    ends[shortest] = rows.bottom + BETWEEN * context.scale;
  }
  return { marks, bottom: (max(ends) ?? y) - BETWEEN * context.scale };
}

function underOneAnother(
  groups: readonly GridGroup[],
  columns: readonly Column[],
  y: number,
  context: LayoutContext,
): Block {
  const marks: Mark[] = [];
  let bottom = y;
  groups.forEach((group, i) => {
    const top = i === 0 ? bottom : bottom + BETWEEN * context.scale;
    const head = setHead(group, { x: 0, width: context.width }, top, context);
    const each = Math.ceil(group.cards.length / columns.length);
    const sets = columns.map((column, place) =>
      setRows(group.cards.slice(place * each, (place + 1) * each), column, head.bottom, context),
    );
    append(marks, head.marks, ...sets.map((set) => set.marks));
    bottom = max(sets, (set) => set.bottom) ?? head.bottom;
  });
  return { marks, bottom };
}

/** A heading between a rule of ink and a hairline, with how many there are where some are not drawn. */
function setHead({ heading, count }: GridGroup, { x, width }: Column, y: number, context: LayoutContext): Block {
  const { scale, measure } = context;
  const line = rule(y, x, x + width, 'ink');
  if (heading === '') return { marks: [line], bottom: y };
  const set = setText({ text: heading, x, y: y + 8 * scale, width, ...type('label', scale), tone: 'ink' }, context);
  const bottom = y + set.height + 12 * scale;
  const marks: Mark[] = [line, ...set.marks, rule(bottom, x, x + width, 'hair')];
  const small = type('small', scale);
  const after = x + set.lastWidth + 8 * scale;
  if (count !== '' && after + measure(count, small) <= x + width)
    marks.push(label(count, after, set.marks.at(-1)?.y ?? y, small, 'ink-2'));
  return { marks, bottom };
}

function setRows(cards: readonly GridCard[], { x, width }: Column, y: number, context: LayoutContext): Block {
  const { scale, language } = context;
  const marks: Mark[] = [];
  let at = y;
  cards.forEach(({ metric, tone, bureau, time }, i) => {
    if (i > 0) marks.push(rule(at, x, x + width, 'hair'));
    const whose = isOthersDoing(metric) ? terms[language].attribution[metric.attribution] : '';
    const detail = joinClauses([time, whose], language);
    const set = setFigureRow(
      {
        target: recordTarget(metric.id),
        title: localized(metric.label, language),
        words: figureBesideLabel(metric, language),
        status: statusOf(metric),
        name: describeMetric(metric, language),
        ...(bureau === '' ? {} : { tone }),
        ...(detail === '' ? {} : { detail }),
      },
      { x, y: at, width, height: ROW * scale },
      context,
    );
    marks.push(set.item);
    at += set.height;
  });
  return { marks, bottom: at };
}
