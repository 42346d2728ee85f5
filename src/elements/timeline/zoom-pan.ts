import type { ReactiveController } from 'lit';
import { isElement } from '../../platform/dom.js';
import { FULL_EXTENT, panExtent, zoomExtent } from './layout/time-scale.js';
import { drawingBox, followPointer, type NavigableHost, type NavigationOptions } from './navigable.js';
import { CLICK_DISTANCE, isOver, isOverAxis, unitUnder, type VisibleAxis } from './pointer-position.js';

const KEY_ZOOM = 1.5;
const KEY_PAN = 0.25;
/** The pixels of a line, for a wheel that counts in lines. */
const WHEEL_LINE = 16;

/**
 * Wheel, pinch, drag and keys on a timeline. The page's own scrolling is left alone: the wheel zooms only with Ctrl
 * (which is also how a touchpad tells of a pinch) and pans only sideways, a finger pans only sideways.
 */
export class ZoomPanController implements ReactiveController {
  readonly #host: NavigableHost;
  readonly #options: NavigationOptions;
  /** Pointers that are down on the drawing, where each was last, in CSS pixels. */
  readonly #pointers = new Map<number, number>();
  /** The drag of one pointer below the axis; it pans once it has gone further than a click. */
  #drag: { startX: number; isPanning: boolean } | null = null;
  #hasDragged = false;
  #listening: AbortController | undefined;

  constructor(host: NavigableHost, options: NavigationOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const host = this.#host;
    host.addEventListener('wheel', this.#onWheel, { passive: false, signal });
    host.addEventListener('pointerdown', this.#onPointerDown, { signal });
    host.addEventListener('pointermove', this.#onPointerMove, { signal });
    host.addEventListener('pointerup', this.#onPointerEnd, { signal });
    host.addEventListener('pointercancel', this.#onPointerEnd, { signal });
    host.addEventListener('click', this.#onClick, { capture: true, signal });
    host.addEventListener('keydown', this.#onKeyDown, { capture: true, signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#pointers.clear();
    this.#drag = null;
  }

  /** Zooms about the middle: above 1 looks closer. */
  zoom(factor: number): void {
    const axis = this.#options.current();
    if (!axis) return;
    const { scale, extent } = axis;
    this.#options.show(zoomExtent(scale, extent, factor, (extent.from + extent.to) / 2));
  }

  /** Moves by a share of what is on screen, positive towards the future. */
  pan(by: number): void {
    const axis = this.#options.current();
    if (axis) this.#options.show(panExtent(axis.scale, axis.extent, by));
  }

  readonly #onWheel = (event: WheelEvent): void => {
    const axis = this.#options.current();
    const box = drawingBox(this.#host);
    if (!axis || !box || !isOver(event, box)) return;
    const { scale, extent } = axis;
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : WHEEL_LINE;
    if (event.ctrlKey) {
      // Even where it can look no closer: the page must not zoom in its place.
      event.preventDefault();
      const factor = 1.01 ** (-event.deltaY * pixels);
      this.#options.show(zoomExtent(scale, extent, factor, unitUnder(event.clientX, box, axis)));
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (sideways === 0 || Math.abs(event.deltaY) > Math.abs(sideways)) return;
    const moved = panExtent(scale, extent, (sideways * pixels) / (axis.right - axis.left));
    if (moved.from === extent.from) return;
    event.preventDefault();
    this.#options.show(moved);
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    const axis = this.#options.current();
    const box = drawingBox(this.#host);
    this.#hasDragged = false;
    if (!axis || !box || event.button !== 0 || !isOver(event, box)) return;
    this.#pointers.set(event.pointerId, event.clientX);
    const canPan = this.#pointers.size === 1 && !isOverAxis(event, box, axis);
    this.#drag = canPan ? { startX: event.clientX, isPanning: false } : null;
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    const last = this.#pointers.get(event.pointerId);
    const axis = this.#options.current();
    const box = drawingBox(this.#host);
    if (last === undefined || !axis || !box) return;
    if (this.#pointers.size === 2) this.#pinch(event, last, axis, box);
    else if (this.#drag) this.#dragOn(event, last, axis);
    this.#pointers.set(event.pointerId, event.clientX);
  };

  #pinch({ pointerId, clientX }: PointerEvent, last: number, axis: VisibleAxis, box: DOMRect): void {
    const other = [...this.#pointers].find(([id]) => id !== pointerId)?.[1];
    if (other === undefined) return;
    const spread = Math.abs(last - other);
    if (spread < 1) return;
    const factor = Math.max(Math.abs(clientX - other), 1) / spread;
    const middle = unitUnder((clientX + other) / 2, box, axis);
    this.#options.show(zoomExtent(axis.scale, axis.extent, factor, middle));
    this.#hasDragged = true;
  }

  #dragOn(event: PointerEvent, last: number, { scale, extent, left, right }: VisibleAxis): void {
    const drag = this.#drag;
    if (!drag) return;
    if (!drag.isPanning) {
      if (Math.abs(event.clientX - drag.startX) < CLICK_DISTANCE) return;
      // Where all is on screen there is nothing to pan; dragging then selects text as anywhere.
      if (extent.to - extent.from >= 1) {
        this.#drag = null;
        return;
      }
      drag.isPanning = true;
      followPointer(this.#host, event);
    }
    this.#hasDragged = true;
    this.#options.show(panExtent(scale, extent, (last - event.clientX) / (right - left)));
  }

  readonly #onPointerEnd = ({ pointerId }: PointerEvent): void => {
    this.#pointers.delete(pointerId);
    this.#drag = null;
  };

  /** The click that ends a drag is none. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#hasDragged) return;
    this.#hasDragged = false;
    event.stopPropagation();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#options.current()) return;
    const [from] = event.composedPath();
    if (isElement(from) && from.localName === 'input') return;
    if (event.key === '+' || event.key === '=') this.zoom(KEY_ZOOM);
    else if (event.key === '-') this.zoom(1 / KEY_ZOOM);
    else if (event.key === '0') this.#options.show(FULL_EXTENT);
    else if (event.shiftKey && event.key === 'ArrowLeft') this.pan(-KEY_PAN);
    else if (event.shiftKey && event.key === 'ArrowRight') this.pan(KEY_PAN);
    else return;
    event.preventDefault();
  };
}
