import type { ReactiveControllerHost } from 'lit';
import type { TimeExtent } from './layout/time-scale.js';
import type { VisibleAxis } from './pointer-position.js';

/** A timeline whose stretch of time a reader moves. */
export interface NavigableHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

export interface NavigationOptions {
  /** The axis and what of it is on screen; null while there is no axis. */
  current: () => VisibleAxis | null;
  /** Shows another stretch. */
  show: (extent: TimeExtent) => void;
}

/** Where the drawing is in the window; null while there is none. */
export function drawingBox(host: NavigableHost): DOMRect | null {
  return host.renderRoot.querySelector('.drawing')?.getBoundingClientRect() ?? null;
}

/** Follows the pointer outside the widget; one that has just been lifted cannot be followed. */
export function followPointer(host: NavigableHost, { pointerId }: PointerEvent): void {
  try {
    host.setPointerCapture(pointerId);
  } catch {}
}
