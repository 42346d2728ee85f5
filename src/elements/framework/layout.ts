import { item, label, rule } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { BureauTone, Drawing, ItemMark, Mark, PlainMark } from '../../drawing/marks.js';
import { setOpeningText } from '../../drawing/opening-text.js';
import { round } from '../../drawing/round.js';
import { setText } from '../../drawing/text.js';
import { figureType, type } from '../../drawing/type.js';
import { joinLabel } from '../../i18n/punctuation.js';
import type { MarkTarget } from '../../report/mark-target.js';

export interface FrameworkItem {
  target: MarkTarget;
  label: string;
  /** What is planned for it, in a line or two; "" where the text names nothing. */
  tasks: string;
}

export interface FrameworkLevel {
  count: number;
  label: string;
  items: readonly FrameworkItem[];
}

/** From this width items stand beside the number of their level, in pixels at a scale of 1; else under it. */
const BESIDE = 480;
const HEAD = 132;
const NUMBER = 44;
/** The baseline of a level's number and of its first item, from the level's top. */
const BASELINE = 42;
/** From the top of an item to its title. */
const PADDING = 6;
/** Tasks are set no wider, so that all break at one measure. */
const WIDEST = 700;

/** A named system as its levels, each with its number and what the number stands for. */
export function layoutFramework(levels: readonly FrameworkLevel[], tone: BureauTone, context: LayoutContext): Drawing {
  const { width, scale } = context;
  const left = width >= BESIDE * scale ? HEAD * scale : 0;
  const marks: Mark[] = [];
  let y = 0;
  for (const level of levels) {
    marks.push(rule(y, 0, width, 'ink'), ...setHead(level, y, { left, tone }, context));
    let at = y + (left > 0 ? BASELINE * scale - PADDING * scale - baselineOf(type('title', scale)) : 52 * scale);
    level.items.forEach((entry, i) => {
      if (i > 0) marks.push(rule(at, left, width, 'hair'));
      const set = setItem(entry, left, at, context);
      marks.push(set.item);
      at += set.height;
    });
    y = Math.max(at, y + 64 * scale) + 8 * scale;
  }
  return { width, height: Math.ceil(y), marks, legend: [] };
}

/**
 * The number of a level, and beside it what it counts.
 * @param look the left edge of the items, 0 where they stand under the head, and the bureau's tone
 */
function setHead(
  level: FrameworkLevel,
  y: number,
  { left, tone }: { left: number; tone: BureauTone },
  context: LayoutContext,
): PlainMark[] {
  const { width, scale, measure } = context;
  const font = figureType(NUMBER * scale);
  const number = String(level.count);
  const baseline = y + BASELINE * scale;
  const x = measure(number, font) + 8 * scale;
  const room = left > 0 ? left - x - 8 * scale : width - x;
  const strong = type('strong', scale, 'label');
  const text = setText({ text: level.label, x, y: 0, width: room, ...strong, tone: 'ink' }, context);
  // The last of its lines stands on the line of the number.
  const top = baseline - (text.height - strong.leading) - baselineOf(strong);
  return [label(number, 0, baseline, font, tone), ...text.marks.map((mark) => ({ ...mark, y: round(mark.y + top) }))];
}

/** From the top of a line to its baseline. */
function baselineOf({ size, leading }: { size: number; leading: number }): number {
  return (leading + size * 0.76) / 2;
}

function setItem(
  { target, label: title, tasks }: FrameworkItem,
  x: number,
  y: number,
  context: LayoutContext,
): { item: ItemMark; height: number } {
  const { scale, language } = context;
  const width = context.width - x;
  const head = setOpeningText(
    { text: title, x, y: y + PADDING * scale, width, ...type('title', scale), tone: 'ink' },
    context,
  );
  const marks: PlainMark[] = [...head.marks];
  let height = head.height + 12 * scale;
  if (tasks !== '') {
    const top = y + head.height + 7 * scale;
    const text = setText(
      { text: tasks, x, y: top, width: Math.min(width, WIDEST * scale), ...type('small', scale), tone: 'ink-2' },
      context,
    );
    marks.push(...text.marks);
    height += text.height + 2 * scale;
  }
  const from = Math.max(0, x - 4);
  const box = { x: from, y: y + 1, width: x + width - from, height: height - 2 };
  return { item: item(target, box, joinLabel(title, tasks, language), marks), height };
}
