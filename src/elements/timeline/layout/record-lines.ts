import { item, label, tag, tagWidth } from '../../../drawing/builders.js';
import type { ItemMark, Mark, PlainMark } from '../../../drawing/marks.js';
import { setOpeningText } from '../../../drawing/opening-text.js';
import type { MoreItem } from '../../../drawing/record-list.js';
import { recordMarks } from '../../../drawing/record-mark.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { recordTarget } from '../../../report/mark-target.js';
import type { ListContext } from './axis-context.js';
import type { TimelineRecord } from './records.js';

/** From the left edge of a line to its words, past the record's mark, in pixels at a scale of 1. */
const INSET = 17;
const GUTTER = 28;
const TAG_GAP = 5;
const MARK = 9;
/** Above and below the words of a line. */
const PADDING = 4;

/** Where lines stand, in how many columns, and what they say besides their title. */
export interface LinesBox {
  x: number;
  y: number;
  width: number;
  columns?: number;
  /** True where each line says its time. */
  hasTimes?: boolean;
  /** True under a heading that says of all that they are planned. */
  isUnderPlan?: boolean;
}

/** Records a line each, down a column first, and at the end what shows more of them. */
export function setRecordLines(
  records: readonly TimelineRecord[],
  ends: readonly MoreItem[],
  box: LinesBox,
  context: ListContext,
): { marks: Mark[]; height: number } {
  const { columns = 1 } = box;
  const gutter = GUTTER * context.scale;
  const width = (box.width - gutter * (columns - 1)) / columns;
  const entries = [...records, ...ends];
  const perColumn = Math.ceil(entries.length / columns);
  const marks: Mark[] = [];
  let bottom = box.y;
  for (let first = 0; first < entries.length; first += perColumn) {
    const x = round(box.x + (first / perColumn) * (width + gutter));
    let y = box.y;
    for (const entry of entries.slice(first, first + perColumn)) {
      const set =
        'more' in entry
          ? setMore(entry, { ...box, x, y, width }, context)
          : setRecord(entry, { ...box, x, y, width }, context);
      marks.push(set.item);
      y += set.height;
    }
    bottom = Math.max(bottom, y);
  }
  return { marks, height: bottom - box.y };
}

function setRecord(
  record: TimelineRecord,
  { x, y, width, hasTimes, isUnderPlan }: LinesBox,
  context: ListContext,
): { item: ItemMark; height: number } {
  const { scale, labels } = context;
  const { tone, title, time, tag: status, name } = labels.record(record);
  const left = x + INSET * scale;
  const padding = PADDING * scale;
  const side = MARK * scale;
  const marks: PlainMark[] = [];
  let top = y + padding;
  if (hasTimes) {
    const small = type('smallStrong', scale);
    const set = setText(
      { text: time, x: left, y: top, width: width - INSET * scale, ...small, leading: 18 * scale, tone },
      context,
    );
    marks.push(...set.marks);
    top += set.height;
  }
  const words = status === '' || (isUnderPlan && record.status === 'planned') ? '' : status;
  const indent = words === '' ? 0 : tagWidth(words, context) + TAG_GAP * scale;
  if (words !== '') marks.push(tag(words, left, top + 2 * scale, record.status === 'planned', context));
  const text = setOpeningText(
    {
      text: title,
      x: left + indent,
      y: top,
      width: width - INSET * scale - indent,
      ...type('body', scale),
      tone: 'ink',
    },
    context,
  );
  const middle = y + padding + (hasTimes ? 9 : 10.5) * scale;
  marks.unshift(...recordMarks(tone, record.status, side, [{ x: x + 0.5, y: round(middle - side / 2) }]));
  marks.push(...text.marks);
  const height = top + text.height + padding - y;
  return { item: item(recordTarget(record.id), targetBox(x, y, width, height), name, marks), height };
}

function setMore(
  { target, more, truncated }: MoreItem,
  { x, y, width }: LinesBox,
  context: ListContext,
): { item: ItemMark; height: number } {
  const { scale } = context;
  const font = type('noteStrong', scale);
  const height = 29 * scale;
  const words = (text: string): PlainMark[] => {
    if (context.measure(text, font) <= width) return [label(text, x, y + height / 2 + font.size * 0.38, font, 'ink')];
    return setText({ text, x, y: y + PADDING * scale, width, ...font, tone: 'ink' }, context).marks;
  };
  const lines = words(more).length;
  const tall = lines > 1 ? lines * font.leading + PADDING * scale * 2 : height;
  const box = targetBox(x, y, width, tall);
  return {
    item: item(target, box, more, words(more), { inPicture: { label: truncated, marks: words(truncated) } }),
    height: tall,
  };
}

function targetBox(
  x: number,
  y: number,
  width: number,
  height: number,
): { x: number; y: number; width: number; height: number } {
  return { x: x - 4, y, width: width + 8, height };
}
