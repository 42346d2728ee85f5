import { max } from 'd3-array';
import { item, label, line, rule, sealRoom, tag, tagWidth } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { changeChartMessages } from '../messages.js';
import { scalesOf, UNSCALED } from './block-scales.js';
import { changeLabel } from './change-label.js';
import { changeMark, reachOf } from './change-mark.js';
import { axisHead } from './head.js';
import { type BlockRows, isFall, type MeasuredRow, rowsOf } from './rows.js';
import { type Claim, widthBeyond, type ZeroScale } from './zero-scale.js';

/** English names are longer. */
const WIDTHS = { zh: { theme: 104, name: 166, level: 104 }, en: { theme: 134, name: 212, level: 150 } } as const;
const GUTTER = 20;
/** From a name to its level at least. */
const LEVEL_GUTTER = 16;
/** Beyond this width the column of levels may grow. */
const FULL = 720;
const ROW = 29;
const BAR = 13;
/** From the end of a bar to its label. */
const LABEL_GAP = 8;
const BLOCK_GAP = 20;
/** What bars take at least, both sides together. */
const LEAST_BARS = 100;

/** The columns: theme, name, level, and from `bars` on the changes. */
export interface Columns {
  name: number;
  nameWidth: number;
  /** Where levels end. */
  levelEnd: number;
  bars: number;
  hasLevels: boolean;
  /** What the changes of each block take besides their lengths. */
  claims: readonly Claim[][];
}

/** The columns of a chart; null where changes and their labels have no room in theirs. */
export function columnsFor(blocks: readonly BlockRows[], context: LayoutContext): Columns | null {
  const { width, scale, language } = context;
  const hasTitles = blocks.some(({ title, groups }) => title !== '' || groups.some(({ heading }) => heading !== ''));
  const hasLevels = blocks.some((block) => rowsOf(block).some(({ level }) => level !== ''));
  const widths = WIDTHS[language];
  const name = hasTitles ? widths.theme * scale : 0;
  const levelEnd = name + widths.name * scale + (hasLevels ? levelWidth(blocks, context) : 0);
  const bars = levelEnd + GUTTER * scale;
  const claims = blocks.map((block) => claimsOf(block, scale));
  if (claims.some((own) => widthBeyond(own) + LEAST_BARS * scale > width - bars)) return null;
  return { name, nameWidth: (widths.name - 10) * scale, levelEnd, bars, hasLevels, claims };
}

/** The column of levels: as wide as the widest of them, as far as the chart is wide. */
function levelWidth(blocks: readonly BlockRows[], { measure, width, scale, language }: LayoutContext): number {
  const least = WIDTHS[language].level * scale;
  const widest = max(blocks.flatMap(rowsOf), ({ level }) => measure(level, type('note', scale))) ?? 0;
  const spare = Math.max(width - FULL * scale, 0) / 4;
  return Math.max(least, Math.min(widest + 6 * scale, least + spare));
}

/** A row of names, levels and changes each, under their themes. */
export function setInColumns(
  blocks: readonly BlockRows[],
  columns: Columns,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { measure, width, scale, language } = context;
  const { name, levelEnd, hasLevels } = columns;
  const marks: Mark[] = [];
  const { columns: heads } = changeChartMessages[language];
  // The title of a block of its own, percentage points say, stands in this column too, and is no theme.
  const hasThemes = blocks.some(({ groups }) => groups.some(({ heading }) => heading !== ''));
  const font = type('note', scale);
  const baseline = 15 * scale;
  if (hasThemes) marks.push(label(heads.theme, 0, baseline, font, 'ink'));
  marks.push(label(heads.measure, name, baseline, font, 'ink'));
  if (hasLevels) marks.push(label(heads.level, levelEnd - measure(heads.level, font), baseline, font, 'ink'));
  const scales = scalesOf(blocks, columns.claims, width - columns.bars, scale);
  let y = 24 * scale;
  blocks.forEach((block, i) => {
    if (i > 0) y += (BLOCK_GAP + (block.hasSides ? 24 : 0)) * scale;
    const { zero: side, pixels } = scales[i] ?? UNSCALED;
    const zero = columns.bars + side;
    if (block.hasSides)
      marks.push(...axisHead(block, { zero, from: columns.bars, baseline: y - 24 * scale + baseline }, context));
    const rows = setBlock(block, y, columns, { zero, pixels }, context);
    marks.push(...rows.marks);
    y += rows.height;
  });
  return { marks, height: y };
}

function claimsOf(block: BlockRows, scale: number): Claim[] {
  const around = LABEL_GAP * scale + sealRoom(scale);
  return rowsOf(block).map((row) => ({
    drawn: row.drawn,
    beyond: reachOf(row, block.form, scale) + around + row.labelWidth,
  }));
}

function setBlock(
  { title, note, form, groups }: BlockRows,
  top: number,
  columns: Columns,
  scale: ZeroScale,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { width } = context;
  const marks: Mark[] = [];
  let y = top;
  groups.forEach(({ heading, rows }, i) => {
    marks.push(rule(y, 0, width, 'ink'));
    const head = setHeading(heading || (i === 0 ? title : ''), i === 0 ? note : '', y, columns, context);
    marks.push(...head.marks);
    let at = y;
    rows.forEach((row, place) => {
      if (place > 0) marks.push(rule(at, columns.name, width, 'hair'));
      const set = setRow(row, form, at, columns, scale, context);
      marks.push(set.item);
      at += set.height;
    });
    y = Math.max(at, y + head.height);
  });
  if (form !== 'none') marks.push(line(round(scale.zero), top, round(scale.zero), y, 'ink'));
  return { marks, height: y - top };
}

function setHeading(
  heading: string,
  note: string,
  y: number,
  { name }: Columns,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  if (heading === '') return { marks: [], height: 0 };
  const { scale } = context;
  const width = name - 12 * scale;
  const head = setText(
    { text: heading, x: 0, y: y + 4 * scale, width, ...type('strong', scale), tone: 'ink' },
    context,
  );
  if (note === '') return { marks: head.marks, height: head.height + 8 * scale };
  const under = setText(
    { text: note, x: 0, y: y + 4 * scale + head.height, width, ...type('dense', scale), tone: 'ink-2' },
    context,
  );
  return { marks: [...head.marks, ...under.marks], height: head.height + under.height + 8 * scale };
}

function setRow(
  row: MeasuredRow,
  form: BlockRows['form'],
  y: number,
  { name, nameWidth, levelEnd }: Columns,
  { zero, pixels }: ZeroScale,
  context: LayoutContext,
): { item: Mark; height: number } {
  const { measure, width, scale } = context;
  const box = row.tag === '' ? 0 : tagWidth(row.tag, context) + 6 * scale;
  const small = type('note', scale);
  const level = row.level === '' ? 0 : measure(row.level, small);
  const room = Math.min(nameWidth, levelEnd - name - (level === 0 ? 0 : level + LEVEL_GUTTER * scale)) - box;
  const words = setText(
    { text: row.label, x: name + box, y: y + 4 * scale, width: room, ...type('body', scale), tone: 'ink' },
    context,
  );
  const height = Math.max(ROW * scale, words.height + 8 * scale);
  const middle = y + height / 2;
  const baseline = round(middle + 5 * scale);
  const marks: PlainMark[] = [...words.marks];
  if (row.tag !== '') marks.push(tag(row.tag, name, y + 6 * scale, row.isPlanned, context));
  if (row.level !== '') marks.push(label(row.level, levelEnd - level, baseline, small, 'ink-2'));
  marks.push(...changeMark(row, form, { zero, middle, height: BAR * scale }, pixels, scale));
  const { value, high = value } = row.drawn;
  const reach =
    Math.max(Math.abs(pixels(value)), Math.abs(pixels(high))) + reachOf(row, form, scale) + LABEL_GAP * scale;
  const isLeft = form !== 'none' && isFall(row.drawn);
  const x = isLeft ? zero - reach - row.labelWidth : zero + reach;
  marks.push(...changeLabel(row, { x, baseline, sealBefore: isLeft ? 0 : null }, context));
  const target = { x: name - 4 * scale, y: y + 1, width: width - name + 4 * scale, height: height - 2 };
  return { item: item(row.target, target, row.name, marks), height };
}
