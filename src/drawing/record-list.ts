import type { MarkTarget } from '../report/mark-target.js';
import { append } from './append.js';
import { item, rule, tag } from './builders.js';
import { bureauMark } from './bureau.js';
import type { LayoutContext } from './layout-context.js';
import type { BureauTone, Drawing, ItemMark, Mark, PlainMark } from './marks.js';
import { setOpeningText } from './opening-text.js';
import { round } from './round.js';
import { setText } from './text.js';
import { type } from './type.js';

/** A record as a line of a list. */
export interface ListItem {
  target: MarkTarget;
  tone: BureauTone;
  title: string;
  /** A line under the title: by whom, how often; "" for none. */
  detail: string;
  /** What a screen reader says. */
  name: string;
}

/** The line that shows the rest of a long list: it has no bureau and no source. */
export interface MoreItem {
  target: MarkTarget;
  /** What a press does, and what a picture says in its place. */
  more: string;
  truncated: string;
}

export interface ListGroup {
  heading: string;
  /** 计划 or "": boxed after the heading of a group that is not done. */
  tag: string;
  items: readonly (ListItem | MoreItem)[];
}

const LEAST_COLUMN = 330;
const GUTTER = 32;

/** Records under headings, in as many columns as leave a title room; down a column first. */
export function layoutRecordList(groups: readonly ListGroup[], context: LayoutContext): Drawing {
  const { width, scale } = context;
  const gutter = GUTTER * scale;
  const columns = Math.max(1, Math.min(3, Math.floor((width + gutter) / (LEAST_COLUMN * scale + gutter))));
  const marks: Mark[] = [];
  let y = 0;
  for (const { heading, tag: status, items } of groups) {
    const head = setText(
      { text: heading, x: 0, y: y + 6 * scale, width, ...type('strong', scale), tone: 'ink' },
      context,
    );
    marks.push(rule(y, 0, width, 'ink'), ...head.marks);
    if (status !== '') {
      const after = head.lastWidth + 8 * scale;
      marks.push(tag(status, after, y + head.height - 13 * scale, true, context, { height: 18, isQuiet: true }));
    }
    y += head.height + 10 * scale;
    const set = setColumns(items, { x: 0, y, width, columns }, context);
    append(marks, set.marks);
    y += set.height + 16 * scale;
  }
  return { width, height: Math.ceil(Math.max(y - 12 * scale, 0)), marks, legend: [] };
}

/** Sets items in columns, down a column first, with a hairline between one and the next. */
function setColumns(
  items: readonly (ListItem | MoreItem)[],
  { x: left, y, width, columns }: { x: number; y: number; width: number; columns: number },
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const gutter = GUTTER * context.scale;
  const column = (width - gutter * (columns - 1)) / columns;
  const perColumn = Math.ceil(items.length / columns);
  const marks: Mark[] = [];
  let bottom = y;
  for (let first = 0; first < items.length; first += perColumn) {
    const x = round(left + (first / perColumn) * (column + gutter));
    let at = y;
    items.slice(first, first + perColumn).forEach((entry, i) => {
      if (i > 0) marks.push(rule(at, x, round(x + column), 'hair'));
      const set = 'more' in entry ? setMore(entry, x, at, column, context) : setItem(entry, x, at, column, context);
      marks.push(set.item);
      at += set.height;
    });
    bottom = Math.max(bottom, at);
  }
  return { marks, height: bottom - y };
}

/** From the left edge of an item to its words, past the bureau's mark, in pixels at a scale of 1. */
const INSET = 15;

function setItem(
  { target, tone, title, detail, name }: ListItem,
  x: number,
  y: number,
  width: number,
  context: LayoutContext,
): { item: ItemMark; height: number } {
  const { scale } = context;
  const inset = INSET * scale;
  const words = { x: x + inset, width: width - inset };
  const text = setOpeningText(
    { text: title, ...words, y: y + 5 * scale, ...type('body', scale), tone: 'ink' },
    context,
  );
  const marks: PlainMark[] = [bureauMark(tone, x, round(y + 11.5 * scale), 8 * scale), ...text.marks];
  let height = text.height + 10 * scale;
  if (detail !== '') {
    const top = y + 5 * scale + text.height;
    const small = setText({ text: detail, ...words, y: top, ...type('small', scale), tone: 'ink-2' }, context);
    marks.push(...small.marks);
    height += small.height;
  }
  return { item: item(target, targetBox(x, y, width, height), name, marks), height };
}

function setMore(
  { target, more, truncated }: MoreItem,
  x: number,
  y: number,
  width: number,
  context: LayoutContext,
): { item: ItemMark; height: number } {
  const { scale } = context;
  const inset = INSET * scale;
  const words = (text: string): ReturnType<typeof setText> =>
    setText(
      { text, x: x + inset, y: y + 5 * scale, width: width - inset, ...type('strong', scale, 'body'), tone: 'ink' },
      context,
    );
  const set = words(more);
  const height = set.height + 10 * scale;
  const box = targetBox(x, y, width, height);
  return {
    item: item(target, box, more, set.marks, {
      inPicture: { label: truncated, marks: words(truncated).marks },
    }),
    height,
  };
}

function targetBox(
  x: number,
  y: number,
  width: number,
  height: number,
): { x: number; y: number; width: number; height: number } {
  return { x: x - 4, y: y + 1, width: width + 8, height: height - 2 };
}
