import { line, path } from '../../../drawing/builders.js';
import type { PlainMark } from '../../../drawing/marks.js';
import { QUALIFIER_REACH, quantityBar } from '../../../drawing/quantity-bar.js';
import { round } from '../../../drawing/round.js';
import { type BlockRows, type ChangeRow, isFall } from './rows.js';
import type { ZeroScale } from './zero-scale.js';

/** The head of an arrow, and the triangle of a change without a length, in pixels at a scale of 1. */
const HEAD = { length: 8, width: 11 };
const TRIANGLE = { width: 11, height: 10 };

/** How far the mark of a change reaches beyond its own length, in pixels. */
export function reachOf({ drawn: { qualifier } }: ChangeRow, form: BlockRows['form'], scale: number): number {
  if (form === 'none') return (TRIANGLE.width * scale) / 2;
  if (form === 'arrow') return 0;
  return QUALIFIER_REACH[qualifier];
}

/** Where a change is drawn: its zero, its middle, and its height. */
interface Place {
  zero: number;
  middle: number;
  height: number;
}

/** A bar from zero, an arrow from zero, or ▲ ▼ on it. */
export function changeMark(
  row: ChangeRow,
  form: BlockRows['form'],
  { zero, middle, height }: Place,
  pixels: ZeroScale['pixels'],
  scale: number,
): PlainMark[] {
  const { drawn, tone, texture } = row;
  if (form === 'none') {
    const half = (TRIANGLE.width * scale) / 2;
    const rise = ((isFall(drawn) ? 1 : -1) * TRIANGLE.height * scale) / 2;
    const base = round(middle - rise);
    return [path(`M${round(zero - half)} ${base}H${round(zero + half)}L${round(zero)} ${round(middle + rise)}z`, tone)];
  }
  if (form === 'bar') {
    const y = round(middle - height / 2);
    return quantityBar({ quantity: drawn, x: round(zero), y, height: round(height), pixels, tone, texture }).marks;
  }
  const tip = zero + pixels(drawn.value);
  const length = Math.min(HEAD.length * scale, Math.abs(tip - zero));
  const neck = tip + (isFall(drawn) ? length : -length);
  const half = (HEAD.width * scale) / 2;
  const dashes = texture === 'solid' && drawn.qualifier === 'exact' ? {} : { dashes: '4 3' };
  const head = `M${round(tip)} ${round(middle)}L${round(neck)} ${round(middle - half)}V${round(middle + half)}z`;
  return [line(zero, middle, neck, middle, tone, { width: 3, ...dashes }), path(head, tone)];
}
