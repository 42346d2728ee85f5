import { round } from '../../drawing/hatch.js';
import {
  type BureauTone,
  bureauMark,
  type Drawing,
  type Font,
  type Frame,
  type ItemMark,
  type KeyEntry,
  type Mark,
  type PlainMark,
} from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import { type Columns, headFont, indentOf, placeColumns, setCounts, setInWords } from './layout-columns.js';

/** One section of a report, with how many records of each kind stand in it. */
export interface OutlineRow {
  key: string;
  /** 0 for a section inside none. */
  depth: number;
  /** Whose section it is, on a line above the title of an outermost one; "" elsewhere. */
  bureau: string;
  tone: BureauTone | null;
  title: string;
  /** 计划 or "": boxed before a section that begins what is planned. */
  tag: string;
  planned: boolean;
  /** A count for each column, or what is said in place of counts. */
  says: readonly number[] | string;
  /** True where sections stand inside it: its counts are their sums, and no bar is drawn of a sum. */
  total: boolean;
  /** What a screen reader says. */
  name: string;
  /** Where the row links to; without it the row opens the section's heading. */
  href?: string;
}

export interface OutlineWords {
  /** Heads the columns. */
  columns: readonly string[];
  /** Stands for a count of zero. */
  none: string;
}

/**
 * The sections of a report, one under the other, indented by what they stand in, with counts in aligned columns: a number
 * and, for a section that none stands in, a bar. All bars share one scale, a record a step.
 */
export function layoutReportOutline(rows: readonly OutlineRow[], words: OutlineWords, frame: Frame): Drawing {
  const { width, scale } = frame;
  const columns = placeColumns(rows, words, frame);
  const marks: Mark[] = [];
  const key = new Set<KeyEntry>();
  let y = 0;
  if (columns) {
    const head = headFont(scale);
    words.columns.forEach((text, i) => {
      const x = columns.lefts[i] ?? 0;
      marks.push({ kind: 'text', x, y: round(13 * scale), text, anchor: 'start', tone: 'ink-2', ...head });
    });
    y = 20 * scale;
  }
  rows.forEach((row, i) => {
    if (row.depth === 0 && i > 0) y += 16 * scale;
    const tone = row.depth === 0 ? 'ink' : 'hair';
    const edge = round(y) + 0.5;
    const x1 = row.depth === 0 ? 0 : round(indentOf(row.depth, columns, scale));
    marks.push({ kind: 'line', x1, x2: width, y1: edge, y2: edge, tone, width: 1 });
    const set = setRow(row, y, columns, words, frame);
    marks.push(set.item);
    y += set.height;
    for (const mark of set.item.marks) if (mark.kind === 'bar') key.add(mark.texture === 'hatch' ? 'planned' : 'done');
  });
  return { width, height: Math.ceil(y + 2), marks, key: [...key] };
}

function setRow(
  row: OutlineRow,
  y: number,
  columns: Columns | null,
  words: OutlineWords,
  frame: Frame,
): { item: ItemMark; height: number } {
  const { width, scale } = frame;
  const right = columns?.beside ? (columns.lefts[0] ?? width) - 14 * scale : width;
  const x = indentOf(row.depth, columns, scale);
  const title = setTitle(row, x, y, right, frame);
  const beside = columns?.beside ?? false;
  const left = beside ? (columns?.lefts[0] ?? 0) : x;
  const top = beside ? y + title.first : y + title.height;
  const said = setSaid(row, left, top, columns, words, frame);
  const marks = [...title.marks, ...said.marks];
  const height = (beside ? Math.max(title.height, title.first + said.height) : title.height + said.height) + 6 * scale;
  return {
    item: {
      kind: 'item',
      record: row.key,
      x: round(x),
      y: round(y + 1),
      width: round(width - x),
      height: round(height - 1),
      label: row.name,
      ...(row.href === undefined ? {} : { href: row.href }),
      marks,
    },
    height,
  };
}

/** The counts of a row in their columns or as words, or what is said in their place. */
function setSaid(
  row: OutlineRow,
  left: number,
  top: number,
  columns: Columns | null,
  words: OutlineWords,
  frame: Frame,
): { marks: PlainMark[]; height: number } {
  const { width, scale } = frame;
  const leading = 21 * scale;
  if (typeof row.says === 'string') {
    const said = { text: row.says, x: round(left), y: top, width: width - left, ...headFont(scale) };
    return setText({ ...said, tone: 'ink-3', leading }, frame);
  }
  if (columns) return { marks: setCounts(row, row.says, top, columns, words, frame), height: leading };
  return setInWords(row.says, left, top, words, frame);
}

/** Bureau, mark, tag and title, and after it the seal, or the arrow of a link. `first` is the top of the title's line. */
function setTitle(
  { depth, bureau, tone, title, tag, total, href }: OutlineRow,
  left: number,
  y: number,
  right: number,
  frame: Frame,
): { marks: PlainMark[]; height: number; first: number } {
  const { scale, measure } = frame;
  const side = 18 * scale;
  const marks: PlainMark[] = [];
  let x = left;
  let first = 5 * scale;
  if (bureau !== '' && tone) {
    const shape = 9 * scale;
    const inset = shape + 6 * scale;
    const kicker = setText(
      {
        text: bureau,
        x: round(x + inset),
        y: y + first,
        width: right - x - inset,
        size: 12.5 * scale,
        weight: 600,
        tone,
        leading: 20 * scale,
      },
      frame,
    );
    marks.push(bureauMark(tone, x, round(y + first + 5.5 * scale), shape), ...kicker.marks);
    first += kicker.height;
  }
  const small: Font = { size: 12 * scale, weight: 400, face: 'body' };
  if (tag !== '') {
    const tagWidth = measure(tag, small) + 9 * scale;
    marks.push({
      kind: 'tag',
      x: round(x),
      y: round(y + first + 2 * scale),
      width: tagWidth,
      height: 17 * scale,
      text: tag,
      dashed: true,
      ...small,
    });
    x += tagWidth + 7 * scale;
  }
  const font: Font = { size: (depth === 0 ? 15 : 14) * scale, weight: total ? 600 : 400, face: 'body' };
  const text = setText(
    {
      text: title,
      x: round(x),
      y: y + first,
      width: right - x - side - 7 * scale,
      ...font,
      tone: 'ink',
      leading: 21 * scale,
    },
    frame,
  );
  const baseline = text.marks.at(-1)?.y ?? y;
  const after = x + text.lastWidth + 5 * scale;
  const middle = baseline - font.size * 0.36;
  marks.push(
    ...text.marks,
    href === undefined
      ? { kind: 'seal', x: Math.round(after), y: Math.round(middle - side / 2), size: side }
      : arrow(round(after + 3 * scale), round(middle), 4 * scale),
  );
  return { marks, height: first + text.height, first };
}

/** ›, which says that the row leads elsewhere. */
function arrow(x: number, y: number, size: number): PlainMark {
  return { kind: 'path', d: `M${x} ${round(y - size)}l${size} ${size}l${-size} ${size}`, tone: 'ink-2', width: 1.5 };
}
