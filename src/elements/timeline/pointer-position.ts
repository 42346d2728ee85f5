import type { TimeExtent, TimeScale } from './layout/time-scale.js';

/** The axis on screen, over which a pointer moves. */
export interface VisibleAxis {
  scale: TimeScale;
  extent: TimeExtent;
  /** Where it stands in the drawing, in CSS pixels from its left edge and from its top. */
  left: number;
  right: number;
  axisHeight: number;
}

/** What of a pointer's event, and of the drawing's box, says where the pointer is. */
type Position = Pick<MouseEvent, 'clientX' | 'clientY'>;
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** A pointer that moved less than this has clicked. */
export const CLICK_DISTANCE = 5;

/** True where a pointer is over the drawing. */
export function isOver({ clientX, clientY }: Position, box: Box): boolean {
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}

/** True where a pointer over the drawing is over its axis. */
export function isOverAxis(
  { clientX, clientY }: Position,
  box: Box,
  { left, right, axisHeight }: VisibleAxis,
): boolean {
  const x = clientX - box.left;
  return clientY - box.top < axisHeight && x >= left && x <= right;
}

/** The unit of the time scale under a pointer, kept within the axis. */
export function unitUnder(clientX: number, box: Box, { extent, left, right }: VisibleAxis): number {
  const share = Math.min(Math.max((clientX - box.left - left) / (right - left), 0), 1);
  return extent.from + share * (extent.to - extent.from);
}

/** The stretch between two units, whichever comes first. */
export function extentBetween(a: number, b: number): TimeExtent {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}
