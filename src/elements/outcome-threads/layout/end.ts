/** One end of a thread: what was done with its figure, or the task that carries it on. */
import { item, label, SEAL_GAP, SEAL_SIZE, seal, sealRoom, tag, tagWidth } from '../../../drawing/builders.js';
import { figureText } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, ItemMark, PlainMark } from '../../../drawing/marks.js';
import { setOpeningText } from '../../../drawing/opening-text.js';
import { recordMarks } from '../../../drawing/record-mark.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { joinClauses } from '../../../i18n/punctuation.js';
import type { Figure } from '../../../report/direction.js';
import type { MarkTarget } from '../../../report/mark-target.js';
import type { Status } from '../../../report/status.js';

/** What was done, or the task that carries it on. */
export interface ThreadEnd {
  target: MarkTarget;
  title: string;
  /** A line under the title: the date of its figure, its change; "" for none. */
  detail: string;
  /** Stands beside the title; null for none. */
  figure: Figure | null;
  /** What became of a document, in place of a figure; "" for none. */
  verb: string;
  status: Status;
  /** 预计 or "": boxed before the title of what is not done and not headed so. */
  tag: string;
  tone: BureauTone;
  /** What a screen reader says. */
  name: string;
}

/** An end in its place. */
export interface SetEnd {
  item: ItemMark;
  height: number;
  /** The middle of its mark, on its first line. */
  middle: number;
  /** From where on a line may begin: in columns at one place, else where its first line is free. */
  end: number;
}

/** In pixels at a scale of 1: a mark's box, from it to the words, from words and figure to a line. */
export const MARK = 10;
const INSET = 19;
export const FREE = 8;
const PADDING = 5;
const NUMERAL = 19;
/** The least part of a column that words have beside their value; with less the value follows them. */
const LEAST_WORDS = 0.35;

interface Place {
  x: number;
  y: number;
  width: number;
}

/** A figure or a verb, and how wide it is without the seal. */
interface Value {
  width: number;
  /** @param x where it begins @param sealX the left edge of its seal; by default after it */
  set: (x: number, baseline: number, sealX?: number) => PlainMark[];
}

/** One end: where it has a value, that stands at the right of its column, or after the words where they leave no room. */
export function setEnd(end: ThreadEnd, { x, y, width }: Place, isInColumns: boolean, context: LayoutContext): SetEnd {
  const { scale, language } = context;
  const box = end.tag === '' ? 0 : tagWidth(end.tag, context) + 6 * scale;
  const left = x + INSET * scale;
  const room = x + width - left;
  const value = measureValue(end, context);
  const beside = room - (value ? value.width + 16 * scale + sealRoom(scale) : 0);
  const isBeside = isInColumns && value !== null && beside > room * LEAST_WORDS;
  const top = y + PADDING * scale;
  const middle = top + type('body', scale).leading / 2;
  const words = {
    text: end.title,
    // The box stands before all lines, so that none begins under it.
    x: left + box,
    y: top,
    width: (isBeside ? beside : room) - box,
    ...type('body', scale),
    tone: 'ink',
  } as const;
  const text = end.figure ? setText(words, context) : setOpeningText(words, context);
  const marks: PlainMark[] = [
    ...recordMarks(end.tone, end.status, MARK * scale, [{ x: round(x), y: round(middle - (MARK * scale) / 2) }]),
    ...text.marks,
  ];
  if (end.tag !== '') marks.push(tag(end.tag, left, middle - 8.5 * scale, end.status === 'planned', context));
  const baseline = (line: number): number => top + line * words.leading + (words.leading + words.size * 0.76) / 2;
  let height = text.height;
  let free = left + box + widestOf(text.marks, context) + (end.figure ? 0 : sealRoom(scale));
  if (value && isBeside) {
    const at = x + width - value.width;
    const before = end.figure ? at - (SEAL_GAP + SEAL_SIZE) * scale : undefined;
    marks.push(...value.set(at, baseline(0), before));
  } else if (value && end.figure) {
    const after = text.lastWidth + 8 * scale;
    const fits = box + after + value.width + sealRoom(scale) <= room;
    const last = Math.round(text.height / words.leading) - 1;
    marks.push(...value.set(fits ? words.x + after : left, baseline(fits ? last : last + 1)));
    if (!fits) height += words.leading;
    if (fits && last === 0) free = words.x + after + value.width + sealRoom(scale);
  }
  const detail = joinClauses([isBeside ? '' : end.verb, end.detail], language);
  if (detail !== '') {
    const small = type('dense', scale);
    // It may run on under the value, then far enough below the dots of it.
    const gap = isBeside && context.measure(detail, small) > beside ? 3 * scale : -scale;
    const place = { x: left, y: top + height + gap, width: room };
    const set = setText({ text: detail, ...place, ...small, tone: 'ink-2' }, context);
    marks.push(...set.marks);
    height += set.height + gap + 2 * scale;
  }
  if (isInColumns) free = x + width;
  height += 2 * PADDING * scale;
  const from = Math.max(0, x - 4);
  const target = { x: from, y: y + 1, width: x + width - from, height: height - 2 };
  return { item: item(end.target, target, end.name, marks), height, middle, end: Math.min(free, x + width) };
}

function measureValue({ figure, verb }: ThreadEnd, context: LayoutContext): Value | null {
  const { scale, measure } = context;
  if (figure) {
    const set = (x: number, baseline: number): ReturnType<typeof figureText> =>
      figureText({ figure, x, baseline, size: NUMERAL * scale, isOneOfMany: true }, context);
    return {
      width: set(0, 0).end - sealRoom(scale),
      set: (x, baseline, sealX) =>
        set(x, baseline).marks.map((mark) =>
          mark.kind === 'seal' && sealX !== undefined
            ? { ...seal(sealX, mark.y + mark.size / 2, mark.size), onDemand: true }
            : mark,
        ),
    };
  }
  if (verb === '') return null;
  const font = type('note', scale);
  return {
    width: measure(verb, font),
    set: (x, baseline) => [label(verb, x, baseline, font, 'ink-2')],
  };
}

/** The width of the widest line of a block. */
function widestOf(marks: readonly PlainMark[], { measure }: LayoutContext): number {
  return Math.max(0, ...marks.map((mark) => (mark.kind === 'text' ? measure(mark.text, mark) : 0)));
}
