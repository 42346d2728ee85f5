/** Builders of marks: a layout says what stands where, these say how a mark is made of it. */
import type { MarkTarget } from '../report/mark-target.js';
import type { LayoutContext } from './layout-context.js';
import type {
  BarMark,
  DotsMark,
  Font,
  ItemMark,
  LineMark,
  PathMark,
  PlainMark,
  SealMark,
  TagMark,
  TextMark,
  Tone,
} from './marks.js';
import { round } from './round.js';
import { type } from './type.js';

/** A place and a size, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A horizontal line of one pixel from `x1` to `x2`, on the pixels under `y`. */
export function rule(y: number, x1: number, x2: number, tone: Tone): LineMark {
  return line(x1, round(y) + 0.5, x2, round(y) + 0.5, tone);
}

/** A straight line. */
export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  tone: Tone,
  { width = 1, dashes }: { width?: number; dashes?: string } = {},
): LineMark {
  return {
    kind: 'line',
    x1: round(x1),
    y1: round(y1),
    x2: round(x2),
    y2: round(y2),
    tone,
    width,
    ...(dashes === undefined ? {} : { dashes }),
  };
}

/** SVG path data, filled, or with a width stroked. */
export function path(d: string, tone: Tone, width?: number): PathMark {
  return { kind: 'path', d, tone, ...(width === undefined ? {} : { width }) };
}

/** Words on one line. */
export function label(
  text: string,
  x: number,
  baseline: number,
  { size, weight, face }: Font,
  tone: Tone,
  {
    anchor = 'start',
    isQuiet = false,
    lang,
  }: { anchor?: TextMark['anchor']; isQuiet?: boolean; lang?: string | undefined } = {},
): TextMark {
  return {
    kind: 'text',
    x: round(x),
    y: round(baseline),
    text,
    anchor,
    tone,
    size,
    weight,
    face,
    ...(lang === undefined ? {} : { lang }),
    ...(isQuiet ? { quiet: true } : {}),
  };
}

/** A bar. */
export function bar({ x, y, width, height }: Box, texture: BarMark['texture'], tone: Tone): BarMark {
  return { kind: 'bar', x: round(x), y: round(y), width: round(width), height: round(height), texture, tone };
}

/** The width of a status box around a word, in pixels. */
export function tagWidth(text: string, { measure, scale }: LayoutContext): number {
  return text === '' ? 0 : measure(text, type('tag', scale)) + 9 * scale;
}

/** A status box: dashed for what is planned, solid for what is expected. */
export function tag(
  text: string,
  x: number,
  y: number,
  isDashed: boolean,
  context: LayoutContext,
  { height = 17, isQuiet = false }: { height?: number; isQuiet?: boolean } = {},
): TagMark {
  const { size, weight, face } = type('tag', context.scale);
  return {
    kind: 'tag',
    x: round(x),
    y: round(y),
    width: round(tagWidth(text, context)),
    height: round(height * context.scale),
    text,
    dashed: isDashed,
    size,
    weight,
    face,
    ...(isQuiet ? { quiet: true } : {}),
  };
}

/** The side of a seal beside words, in pixels at a scale of 1. */
export const SEAL_SIZE = 18;
/** From words to their seal, in pixels at a scale of 1. */
export const SEAL_GAP = 6;

/** The seal 据 from `x` on, its middle at a height. */
export function seal(x: number, middle: number, size: number): SealMark {
  return { kind: 'seal', x: Math.round(x), y: Math.round(middle - size / 2), size };
}

/** What the seal after words takes of their line, the gap before it included, in pixels. */
export function sealRoom(scale: number): number {
  return (SEAL_GAP + SEAL_SIZE) * scale;
}

/**
 * What says that words open their source where many do: a dotted line under them, and after them the seal while they are
 * pointed at, focused or open.
 * @param lines where each line of the words stands: its ends, its baseline, and its size of type
 * @param sealX the left edge of the seal, where that is not after the last line
 */
export function opener(
  lines: readonly { x1: number; x2: number; baseline: number; size: number }[],
  scale: number,
  sealX = (lines.at(-1)?.x2 ?? 0) + SEAL_GAP * scale,
): (DotsMark | SealMark)[] {
  const last = lines.at(-1);
  if (!last) return [];
  const dots = lines.map(
    ({ x1, x2, baseline, size }): DotsMark => ({
      kind: 'dots',
      x1: round(x1),
      x2: round(x2),
      y: Math.round(baseline + size * 0.28) + 0.5,
    }),
  );
  const after = seal(sealX, last.baseline - last.size * 0.36, SEAL_SIZE * scale);
  return [...dots, { ...after, onDemand: true }];
}

/**
 * Marks that stand for one thing, pointed at, focused and opened as one.
 * @param box what can be pressed: at least 24 px high
 * @param name what a screen reader says
 */
export function item(
  target: MarkTarget,
  { x, y, width, height }: Box,
  name: string,
  marks: PlainMark[],
  options: Pick<ItemMark, 'href' | 'inPicture'> = {},
): ItemMark {
  return {
    kind: 'item',
    target,
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    label: name,
    marks,
    ...options,
  };
}
