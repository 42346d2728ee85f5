import { round } from './hatch.js';
import {
  type BureauTone,
  bureauMark,
  type Drawing,
  type Font,
  type Frame,
  type ItemMark,
  type Mark,
  type PlainMark,
} from './marks.js';
import { setSealedText } from './sealed-text.js';
import { setText } from './text.js';

export interface ListItem {
  record: string;
  tone: BureauTone;
  title: string;
  /** A line under the title: by whom, how often; "" for none. */
  detail: string;
  /** What a screen reader says. */
  name: string;
  /** True for the line that shows the rest of a long list: it has no bureau and no source. */
  more?: boolean;
}

export interface ListGroup {
  heading: string;
  /** 计划 or "": boxed after the heading of a group that is not done. */
  tag: string;
  items: readonly ListItem[];
}

const LEAST_COLUMN = 330;
const GUTTER = 32;

/** Records under headings, in as many columns as leave a title room; down a column first. */
export function layoutRecordList(groups: readonly ListGroup[], frame: Frame): Drawing {
  const { width, scale, measure } = frame;
  const gutter = GUTTER * scale;
  const columns = Math.max(1, Math.min(3, Math.floor((width + gutter) / (LEAST_COLUMN * scale + gutter))));
  const marks: Mark[] = [];
  let y = 0;
  for (const { heading, tag, items } of groups) {
    marks.push({ kind: 'line', x1: 0, x2: width, y1: round(y) + 0.5, y2: round(y) + 0.5, tone: 'ink', width: 1 });
    const head = setText(
      {
        text: heading,
        x: 0,
        y: y + 6 * scale,
        width,
        size: 14 * scale,
        weight: 600,
        tone: 'ink',
        leading: 22 * scale,
      },
      frame,
    );
    marks.push(...head.marks);
    if (tag !== '') {
      const small: Font = { size: 12 * scale, weight: 400, face: 'body' };
      marks.push({
        kind: 'tag',
        x: round(head.lastWidth + 8 * scale),
        y: round(y + head.height - 13 * scale),
        width: measure(tag, small) + 9 * scale,
        height: 18 * scale,
        text: tag,
        dashed: true,
        quiet: true,
        ...small,
      });
    }
    y += head.height + 10 * scale;
    const set = setColumns(items, { x: 0, y, width, columns }, frame);
    marks.push(...set.marks);
    y += set.height + 16 * scale;
  }
  return { width, height: Math.ceil(Math.max(y - 12 * scale, 0)), marks, key: [] };
}

/** Sets items in columns, down a column first, with a hairline between one and the next. */
export function setColumns(
  items: readonly ListItem[],
  { x: left, y, width, columns }: { x: number; y: number; width: number; columns: number },
  frame: Frame,
): { marks: Mark[]; height: number } {
  const gutter = GUTTER * frame.scale;
  const column = (width - gutter * (columns - 1)) / columns;
  const perColumn = Math.ceil(items.length / columns);
  const marks: Mark[] = [];
  let bottom = y;
  for (let first = 0; first < items.length; first += perColumn) {
    const x = round(left + (first / perColumn) * (column + gutter));
    let at = y;
    items.slice(first, first + perColumn).forEach((item, i) => {
      if (i > 0) {
        const edge = round(at) + 0.5;
        marks.push({ kind: 'line', x1: x, x2: round(x + column), y1: edge, y2: edge, tone: 'hair', width: 1 });
      }
      const set = setItem(item, x, at, column, frame);
      marks.push(set.item);
      at += set.height;
    });
    bottom = Math.max(bottom, at);
  }
  return { marks, height: bottom - y };
}

function setItem(
  { record, tone, title, detail, name, more = false }: ListItem,
  x: number,
  y: number,
  width: number,
  frame: Frame,
): { item: ItemMark; height: number } {
  const { scale } = frame;
  const shape = 8 * scale;
  const inset = shape + 7 * scale;
  const font: Font = { size: 14 * scale, weight: more ? 600 : 400, face: 'body' };
  const block = {
    text: title,
    x: x + inset,
    y: y + 5 * scale,
    width: width - inset,
    ...font,
    tone: 'ink' as const,
    leading: 21 * scale,
  };
  const text = more ? setText(block, frame) : setSealedText(block, frame);
  const marks: PlainMark[] = [...(more ? [] : [bureauMark(tone, x, round(y + 11.5 * scale), shape)]), ...text.marks];
  let height = text.height + 10 * scale;
  if (detail !== '') {
    const small = setText(
      {
        text: detail,
        x: x + inset,
        y: y + 5 * scale + text.height,
        width: width - inset,
        size: 12.5 * scale,
        tone: 'ink-2',
        leading: 19 * scale,
      },
      frame,
    );
    marks.push(...small.marks);
    height += small.height;
  }
  return {
    item: {
      kind: 'item',
      record,
      x: x - 4,
      y: round(y + 1),
      width: width + 8,
      height: round(height - 2),
      label: name,
      marks,
    },
    height,
  };
}
