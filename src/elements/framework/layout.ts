import { round } from '../../drawing/hatch.js';
import type { BureauTone, Drawing, Font, Frame, ItemMark, Mark, PlainMark } from '../../drawing/marks.js';
import { setSealedText } from '../../drawing/sealed-text.js';
import { setText } from '../../drawing/text.js';

export interface FrameworkItem {
  /** The key that the item is opened by. */
  key: string;
  label: string;
  /** What is planned for it, in a line or two; "" where the text names nothing. */
  tasks: string;
}

export interface FrameworkLevel {
  count: number;
  label: string;
  items: readonly FrameworkItem[];
}

/** A named system as its levels, each with its number and what the number stands for. */
export function layoutFramework(levels: readonly FrameworkLevel[], tone: BureauTone, frame: Frame): Drawing {
  const { width, scale, measure } = frame;
  const head = width >= 480 * scale ? 132 * scale : 0;
  const marks: Mark[] = [];
  let y = 0;
  for (const { count, label, items } of levels) {
    marks.push({ kind: 'line', x1: 0, x2: width, y1: round(y) + 0.5, y2: round(y) + 0.5, tone: 'ink', width: 1 });
    const number: Font = { size: 44 * scale, weight: 700, face: 'display' };
    const numberWidth = measure(String(count), number);
    marks.push({ kind: 'text', x: 0, y: round(y + 46 * scale), text: String(count), anchor: 'start', tone, ...number });
    const labelX = numberWidth + 8 * scale;
    const labelWidth = head > 0 ? head - labelX - 8 * scale : width - labelX;
    const labelText = setText(
      {
        text: label,
        x: labelX,
        y: 0,
        width: labelWidth,
        size: 14 * scale,
        weight: 600,
        tone: 'ink',
        leading: 20 * scale,
      },
      frame,
    );
    marks.push(
      ...labelText.marks.map((mark) => ({ ...mark, y: round(mark.y + y + 46 * scale - labelText.height + 4 * scale) })),
    );
    let at = y + (head > 0 ? 6 : 56) * scale;
    items.forEach((item, i) => {
      if (i > 0)
        marks.push({
          kind: 'line',
          x1: head,
          x2: width,
          y1: round(at) + 0.5,
          y2: round(at) + 0.5,
          tone: 'hair',
          width: 1,
        });
      const set = setItem(item, head, at, frame);
      marks.push(set.item);
      at += set.height;
    });
    y = Math.max(at, y + 64 * scale) + 8 * scale;
  }
  return { width, height: Math.ceil(y), marks, key: [] };
}

function setItem(
  { key, label, tasks }: FrameworkItem,
  x: number,
  y: number,
  frame: Frame,
): { item: ItemMark; height: number } {
  const { width, scale, language } = frame;
  const room = width - x;
  const font: Font = { size: 15 * scale, weight: 600, face: 'body' };
  const title = setSealedText(
    { text: label, x, y: y + 6 * scale, width: room, ...font, tone: 'ink', leading: 23 * scale },
    frame,
  );
  const marks: PlainMark[] = [...title.marks];
  let height = title.height + 12 * scale;
  if (tasks !== '') {
    const text = setText(
      {
        text: tasks,
        x,
        y: y + title.height + 7 * scale,
        width: room,
        size: 12.5 * scale,
        tone: 'ink-2',
        leading: 19 * scale,
      },
      frame,
    );
    marks.push(...text.marks);
    height += text.height + 2 * scale;
  }
  const name = tasks === '' ? label : `${label}${language === 'zh' ? '：' : ': '}${tasks}`;
  return {
    item: {
      kind: 'item',
      record: key,
      x: x - 4,
      y: round(y + 1),
      width: room + 4,
      height: round(height - 2),
      label: name,
      marks,
    },
    height,
  };
}
