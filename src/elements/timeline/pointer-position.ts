import type { TimeExtent, TimeScale } from './layout/time-scale.js';

/** The axis on screen, over which a pointer moves. */
export interface VisibleAxis {
  scale: TimeScale;
  extent: TimeExtent;
  /** From the top of the drawing, in CSS pixels. */
  axisHeight: number;
}

/** What of a pointer's event, and of the drawing's box, says where the pointer is. */
type Position = Pick<MouseEvent, 'clientX' | 'clientY'>;
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width'>;

/** A pointer that moved less than this has clicked. */
export const CLICK_DISTANCE = 5;

/** True where a pointer is over the drawing. */
export function isOver({ clientX, clientY }: Position, box: Box): boolean {
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}

/** True where a pointer over the drawing is over its axis. */
export function isOverAxis({ clientY }: Position, box: Box, { axisHeight }: VisibleAxis): boolean {
  return clientY - box.top < axisHeight;
}

/** The unit of the time scale under a pointer, kept within the drawing. */
export function unitUnder(clientX: number, box: Box, { extent }: VisibleAxis): number {
  const share = Math.min(Math.max((clientX - box.left) / box.width, 0), 1);
  return extent.from + share * (extent.to - extent.from);
}

/** The stretch between two units, whichever comes first. */
export function extentBetween(a: number, b: number): TimeExtent {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}
