import { line, path } from '../../../drawing/builders.js';
import type { BarMark, BureauTone, PlainMark } from '../../../drawing/marks.js';
import { barScale, type DrawnQuantity, quantityBar } from '../../../drawing/quantity-bar.js';
import { round } from '../../../drawing/round.js';
import { TEXTURES } from '../../../drawing/texture.js';
import { sequence } from '../../../platform/host-proof.js';
import { type Figure, signedQuantity } from '../../../report/direction.js';
import type { Status } from '../../../report/status.js';

/** Heights in a row, from its top, in pixels at a scale of 1. */
const BAR = { top: 25, height: 15 };
const RAIL = { top: 42, height: 8 };
const TICK = { top: 21, bottom: 54, width: 2 };
/** How far the tick of a target that is only about so swings to each side. */
const SWING = 3.5;
const LEGS = 6;
/** What a bar leaves free on each side of a tick. */
const CUT = 2;

/** A target and its result, on one scale from zero. */
export interface Bullet {
  target: Figure;
  result: Figure;
  status: Status;
  tone: BureauTone;
}

/** A bullet in place. */
export interface SetBullet {
  /** The result. */
  bar: PlainMark[];
  /** The target: its hatched rail, its tick, and the line of zero. */
  target: PlainMark[];
  /** Where zero is, if a fall or what is below zero is among the two: from a plain edge it would read as a rise. */
  zero: number | null;
  /** Where the words of the target end: at its tick. */
  tickEnd: number;
  /** The x where the drawing ends. */
  end: number;
}

/**
 * A bullet: the bar of the result, under it the hatched rail to the target, and across both the tick of the target.
 * @param x the left end of the scale
 * @param longest the pixels of the longer of the two, without what the end of a bar reaches beyond
 */
export function setBullet(
  { target, result, status, tone }: Bullet,
  { x, y, longest }: { x: number; y: number; longest: number },
  scale: number,
): SetBullet {
  const [aim, reached] = [towards(target, target), towards(result, target)];
  const { zero, pixels } = barScale([aim, reached], longest);
  const from = x + zero;
  const isAbout = aim.qualifier === 'about' && aim.high === undefined;
  const at = (value: number): number => from + pixels(value);
  const ticks = aim.high === undefined ? [at(aim.value)] : [at(aim.value), at(aim.high)];
  const half = isAbout ? SWING * scale : TICK.width / 2;
  const [top, bottom] = [y + TICK.top * scale, y + TICK.bottom * scale];
  const rail = quantityBar({
    // The rail is too low for the teeth of about, which the tick has in their place.
    quantity: isAbout ? { ...aim, qualifier: 'exact' } : aim,
    x: from,
    y: round(y + RAIL.top * scale),
    height: RAIL.height * scale,
    pixels,
    tone,
    texture: TEXTURES.planned,
  });
  const bar = quantityBar({
    quantity: reached,
    x: from,
    y: round(y + BAR.top * scale),
    height: BAR.height * scale,
    pixels,
    tone,
    texture: TEXTURES[status],
  });
  const tickMarks = ticks.map((tick) =>
    isAbout ? zigzag(tick, top, bottom, half) : line(tick, top, tick, bottom, 'ink', { width: TICK.width }),
  );
  return {
    bar: bar.marks.flatMap((mark): PlainMark[] => (mark.kind === 'bar' ? cut(mark, ticks, half) : [mark])),
    target: [line(from, top, from, bottom, 'ink'), ...rail.marks, ...tickMarks],
    zero: [target, result].some(isBelow) || zero > 0 ? from : null,
    tickEnd: Math.max(...ticks) + half,
    end: Math.max(bar.end, rail.end, Math.max(...ticks) + half),
  };
}

function isBelow({ quantity: { value, high = value }, direction }: Figure): boolean {
  return direction === 'down' || Math.min(value, high) < 0;
}

/** A quantity as far as it goes the way of the target: what fell where a rise was meant is below zero. */
function towards(figure: Figure, target: Figure): DrawnQuantity {
  const { value, high, qualifier } = signedQuantity(figure);
  const sign = target.direction === 'down' ? -1 : 1;
  return { value: sign * value, qualifier, ...(high === undefined ? {} : { high: sign * high }) };
}

/** A bar without what is beside the ticks that cross it; where it ends near one, as much as can be seen stays. */
function cut(bar: BarMark, ticks: readonly number[], half: number): BarMark[] {
  let parts = [bar];
  for (const tick of ticks)
    parts = parts.flatMap((part) => {
      const [left, right] = [part.x, part.x + part.width];
      if (tick - half <= left || tick + half >= right) return part;
      const before = Math.max(Math.min(tick - half - CUT, right), left + 1);
      const after = Math.min(Math.max(tick + half + CUT, left), right - 1);
      return [
        { ...part, width: round(before - left) },
        { ...part, x: round(after), width: round(right - after) },
      ];
    });
  return parts;
}

function zigzag(x: number, top: number, bottom: number, swing: number): PlainMark {
  const points = sequence(LEGS + 1, (i) => {
    const side = i % 2 === 0 ? -swing : swing;
    return `${round(x + side)} ${round(top + ((bottom - top) * i) / LEGS)}`;
  });
  return path(`M${points.join('L')}`, 'ink', TICK.width);
}
