import { label } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, PlainMark, TextMark } from '../../../drawing/marks.js';
import { quantityBar } from '../../../drawing/quantity-bar.js';
import { round } from '../../../drawing/round.js';
import { linearLength } from '../../../drawing/scale.js';
import { type } from '../../../drawing/type.js';
import { formatQuantity } from '../../../i18n/quantity.js';
import { countOf } from '../../../report/count.js';
import type { Quantity } from '../../../report/types.js';
import { targetTrackerMessages } from '../messages.js';

/** A longer bar would only be long. */
const LONGEST_BAR = 420;

/** A horizon as a bar as long as the time that the text gives, from a start that it does not date. */
export function setHorizon(
  duration: Quantity,
  tone: BureauTone,
  { y, width }: { y: number; width: number },
  { scale, language }: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const { value, unit } = duration;
  const high = duration.high ?? value;
  const room = Math.min(width - 8, LONGEST_BAR * scale);
  const pixels = linearLength(high, room);
  const bar = quantityBar({
    quantity: duration,
    x: 0,
    y: round(y),
    height: 12 * scale,
    pixels,
    tone,
    texture: 'hatch',
  });
  const years = (length: number): string => formatQuantity(countOf(length, unit), language).text;
  const caption = (text: string, x: number, anchor: TextMark['anchor']): TextMark =>
    label(text, x, y + 29 * scale, type('tag', scale), 'ink-2', { anchor });
  return {
    marks: [
      ...bar.marks,
      caption(targetTrackerMessages[language].startNotStated, 0, 'start'),
      ...(duration.high === undefined ? [] : [caption(years(value), pixels(value), 'middle')]),
      caption(years(high), room, 'end'),
    ],
    height: 36 * scale,
  };
}
