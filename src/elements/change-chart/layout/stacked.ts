import { item, label, line, rule, sealRoom, tag, tagWidth } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { scalesOf, UNSCALED } from './block-scales.js';
import { changeLabel } from './change-label.js';
import { changeMark, reachOf } from './change-mark.js';
import { axisHead } from './head.js';
import { type BlockRows, type MeasuredRow, rowsOf } from './rows.js';
import type { ZeroScale } from './zero-scale.js';

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
  // Levels stand all beside their names, or all under them.
  const areLevelsUnder = !rows.every((row) => row.level === '' || fits(row, context));
  const claims = blocks.map((block) =>
    rowsOf(block).map((row) => ({ drawn: row.drawn, beyond: reachOf(row, block.form, scale) + 2 })),
  );
  const scales = scalesOf(blocks, claims, width - 4, scale);
  const marks: Mark[] = [];
  let y = 0;
  blocks.forEach((block, i) => {
    const set = scales[i] ?? UNSCALED;
    const place = { zero: Math.round(set.zero + 2), pixels: set.pixels };
    if (block.hasSides) {
      marks.push(...axisHead(block, { zero: place.zero, from: 0, baseline: y + 14 * scale }, context));
      y += 30 * scale;
    }
    for (const { heading, rows: members } of block.groups) {
      const head = setHeading(heading || block.title, heading === '' ? block.note : '', y, context);
      marks.push(...head.marks);
      y += head.height;
      members.forEach((row, position) => {
        if (position > 0 || head.height > 0) marks.push(rule(y, 0, width, position > 0 ? 'hair' : 'ink'));
        const line = setRow(row, block.form, y, areLevelsUnder, place, context);
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
  isLevelUnder: boolean,
  { zero, pixels }: ZeroScale,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { measure, scale, width: right } = context;
  // The seal of an open row stands before its change, so that no figure moves.
  const most = right - sealRoom(scale);
  const change = Math.min(row.labelWidth, most);
  const box = row.tag === '' ? 0 : tagWidth(row.tag, context) + 6 * scale;
  const top = y + 6 * scale;
  const room = most - change - (form === 'none' ? 2 : 1) * GAP * scale - box;
  // A long change leaves a name no room beside it, and stands under it.
  const isUnder = room < LEAST_NAME * scale;
  const width = isUnder ? right - box : room;
  const name = setText({ text: row.label, x: box, y: top, width, ...type('body', scale), tone: 'ink' }, context);
  let height = name.height + (isUnder ? type('body', scale).leading : 0);
  const baseline = round(isUnder ? top + height - 6 * scale : (name.marks[0]?.y ?? y));
  const marks: PlainMark[] = [...name.marks];
  if (row.tag !== '') marks.push(tag(row.tag, 0, top + 2 * scale, row.isPlanned, context));
  const small = type('note', scale);
  if (row.level !== '' && isLevelUnder) {
    const level = setText({ text: row.level, x: 0, y: top + height, width: right, ...small, tone: 'ink-2' }, context);
    marks.push(...level.marks);
    height += level.height;
  } else if (row.level !== '') {
    const at = box + measure(row.label, type('body', scale)) + GAP * scale;
    marks.push(label(row.level, at, baseline, small, 'ink-2'));
  }
  const seal = form === 'none' ? GAP * scale + reachOf(row, form, scale) : 0;
  marks.push(...changeLabel(row, { x: right - change, baseline, sealBefore: seal, room: most }, context));
  const place = { x: 0, y: y + 1, width: context.width, height: 0 };
  if (form === 'none') {
    height += 14 * scale;
    const beside = { zero: right - change - GAP * scale, middle: baseline - 5 * scale, height: 0 };
    marks.push(...changeMark(row, form, beside, pixels, scale));
    return { marks: [item(row.target, { ...place, height: height - 2 }, row.name, marks)], height };
  }
  const bar = top + height + 4 * scale;
  height += (6 + 4 + BAR + 10) * scale;
  marks.push(...changeMark(row, form, { zero, middle: bar + (BAR * scale) / 2, height: BAR * scale }, pixels, scale));
  const axis = line(round(zero), bar - 3 * scale, round(zero), bar + (BAR + 3) * scale, 'ink');
  return { marks: [axis, item(row.target, { ...place, height: height - 2 }, row.name, marks)], height };
}
