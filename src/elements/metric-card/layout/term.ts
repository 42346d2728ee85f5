import { bar, label, line, path } from '../../../drawing/builders.js';
import { hatchPath } from '../../../drawing/hatch.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { type } from '../../../drawing/type.js';
import { formatRound } from '../../../i18n/quantity.js';
import type { Quantity } from '../../../report/types.js';

const HEIGHT = 14;
/** A longer one says no more. */
const LONGEST = 324;

/**
 * A stated length of time as a bar, hatched to its low end and dashed to its high one, both named under it. It is open at
 * its left, since the text does not say when it begins.
 */
export function setTerm(
  { value, high, unit }: Quantity,
  { y, width, tone }: { y: number; width: number; tone: BureauTone },
  { measure, scale, language }: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const last = high ?? value;
  if (!(value > 0) || last < value) return { marks: [], height: 0 };
  const font = type('small', scale);
  const [low, whole] = [value, last].map((end) => formatRound(end, language, unit));
  const reach = measure(whole ?? '', font) / 2;
  const longest = round(Math.min(width - reach - 1, LONGEST * scale));
  const body = round(longest * (value / last));
  const height = HEIGHT * scale;
  const marks: PlainMark[] = [
    path(hatchPath(0, y, body, height), tone, 1.8),
    path(`M0 ${round(y + 0.5)}H${body}V${round(y + height - 0.5)}H0`, tone, 1),
  ];
  if (last > value) marks.push(bar({ x: body, y, width: longest - body, height }, 'dashed', tone));
  const baseline = y + height + font.size + 5 * scale;
  const tick = (x: number): PlainMark => line(x, y + height, x, y + height + 4 * scale, 'axis');
  marks.push(tick(longest), label(whole ?? '', longest, baseline, font, 'ink-2', { anchor: 'middle', isQuiet: true }));
  const half = measure(low ?? '', font) / 2;
  if (last > value && body + half + 8 * scale < longest - reach && body > half)
    marks.push(tick(body), label(low ?? '', body, baseline, font, 'ink-2', { anchor: 'middle', isQuiet: true }));
  return { marks, height: baseline + 5 * scale - y };
}
