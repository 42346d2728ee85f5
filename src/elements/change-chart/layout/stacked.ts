import { item, label, line, rule, sealRoom, tag, tagWidth } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { changeLabel } from './change-label.js';
import { changeMark, reachOf } from './change-mark.js';
import { axisHead } from './head.js';
import { type BlockRows, type MeasuredRow, rowsOf } from './rows.js';
import { type ZeroScale, zeroScale } from './zero-scale.js';

const BAR = 10;
/** Between a name, its level and the change. */
const GAP = 10;
const GROUP_GAP = 18;
/** The least width of a name beside its change. */
const LEAST_NAME = 120;

/** Name, level and change on one line, and under it the bar over the full width. */
export function setStacked(blocks: readonly BlockRows[], context: LayoutContext): { marks: Mark[]; height: number } {
  const { width, scale } = context;
  const rows = blocks.flatMap(rowsOf);
  // Levels stand with all rows or with none.
  const hasLevels = rows.every((row) => row.level === '' || fits(row, context));
  const marks: Mark[] = [];
  let y = 0;
  blocks.forEach((block, i) => {
    const claims = rowsOf(block).map((row) => ({ drawn: row.drawn, beyond: reachOf(row, block.form, scale) + 2 }));
    const set = zeroScale(claims, width - 4);
    const place = { zero: Math.round(set.zero + 2), pixels: set.pixels };
    if (i === 0 && block.form === 'bar') {
      marks.push(...axisHead(block, { zero: place.zero, from: 0, baseline: 14 * scale }, context));
      y = 30 * scale;
    }
    for (const { heading, rows: members } of block.groups) {
      const head = setHeading(heading || block.title, heading === '' ? block.note : '', y, context);
      marks.push(...head.marks);
      y += head.height;
      members.forEach((row, position) => {
        if (position > 0 || head.height > 0) marks.push(rule(y, 0, width, position > 0 ? 'hair' : 'ink'));
        const line = setRow(row, block.form, y, hasLevels, place, context);
        marks.push(...line.marks);
        y += line.height;
      });
      y += GROUP_GAP * scale;
    }
  });
  return { marks, height: Math.max(y - GROUP_GAP * scale, 0) };
}

/** Whether a row's name, level and change stand on one line. */
function fits(row: MeasuredRow, context: LayoutContext): boolean {
  const { measure, scale, width } = context;
  const box = row.tag === '' ? 0 : tagWidth(row.tag, context) + 6 * scale;
  const name = measure(row.label, type('body', scale));
  const level = measure(row.level, type('note', scale));
  return box + name + level + row.labelWidth + 2 * GAP * scale + sealRoom(scale) <= width;
}

function setHeading(
  heading: string,
  note: string,
  y: number,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  if (heading === '') return { marks: [], height: 0 };
  const { width, scale } = context;
  const head = setText({ text: heading, x: 0, y, width, ...type('strong', scale), tone: 'ink' }, context);
  if (note === '') return { marks: head.marks, height: head.height + 5 * scale };
  const under = setText(
    { text: note, x: 0, y: y + head.height, width, ...type('dense', scale), tone: 'ink-2' },
    context,
  );
  return { marks: [...head.marks, ...under.marks], height: head.height + under.height + 5 * scale };
}

function setRow(
  row: MeasuredRow,
  form: BlockRows['form'],
  y: number,
  hasLevel: boolean,
  { zero, pixels }: ZeroScale,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { measure, scale } = context;
  const right = context.width - sealRoom(scale);
  const change = Math.min(row.labelWidth, right);
  const box = row.tag === '' ? 0 : tagWidth(row.tag, context) + 6 * scale;
  const top = y + 6 * scale;
  const room = right - change - (form === 'none' ? 2 : 1) * GAP * scale - box;
  // A long change leaves a name no room beside it, and stands under it.
  const isUnder = room < LEAST_NAME * scale;
  const width = isUnder ? right - box : room;
  const name = setText({ text: row.label, x: box, y: top, width, ...type('body', scale), tone: 'ink' }, context);
  const words = { marks: name.marks, height: name.height + (isUnder ? type('body', scale).leading : 0) };
  const baseline = round(isUnder ? top + words.height - 6 * scale : (name.marks[0]?.y ?? y));
  const marks: PlainMark[] = [...words.marks];
  if (row.tag !== '') marks.push(tag(row.tag, 0, top + 2 * scale, row.isPlanned, context));
  if (hasLevel && row.level !== '') {
    const at = box + measure(row.label, type('body', scale)) + GAP * scale;
    marks.push(label(row.level, at, baseline, type('note', scale), 'ink-3'));
  }
  marks.push(...changeLabel(row, { x: right - change, baseline, isSealBefore: false, room: right }, context));
  const place = { x: 0, y: y + 1, width: context.width, height: 0 };
  if (form === 'none') {
    const height = words.height + 14 * scale;
    const beside = { zero: right - change - GAP * scale, middle: baseline - 5 * scale, height: 0 };
    marks.push(...changeMark(row, form, beside, pixels, scale));
    return { marks: [item(row.target, { ...place, height: height - 2 }, row.name, marks)], height };
  }
  const bar = top + words.height + 4 * scale;
  const height = words.height + (6 + 4 + BAR + 10) * scale;
  marks.push(...changeMark(row, form, { zero, middle: bar + (BAR * scale) / 2, height: BAR * scale }, pixels, scale));
  const axis = line(round(zero), bar - 3 * scale, round(zero), bar + (BAR + 3) * scale, 'ink');
  return { marks: [axis, item(row.target, { ...place, height: height - 2 }, row.name, marks)], height };
}
