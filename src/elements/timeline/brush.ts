import type { ReactiveController } from 'lit';
import { type TimeExtent, zoomExtent } from './layout/time-scale.js';
import { drawingBox, followPointer, type NavigableHost, type NavigationOptions } from './navigable.js';
import { CLICK_DISTANCE, extentBetween, isOver, isOverAxis, unitUnder } from './pointer-position.js';

export interface BrushOptions extends NavigationOptions {
  /** Draws the stretch that a pointer has gone over so far; none with null. */
  preview: (stretch: TimeExtent | null) => void;
}

/** A reader draws a stretch over the axis with one pointer, and looks closer at it on letting go. */
export class BrushController implements ReactiveController {
  readonly #host: NavigableHost;
  readonly #options: BrushOptions;
  /** Pointers that are down on the drawing; with two of them a reader pinches. */
  readonly #pointers = new Set<number>();
  /** Where the stretch begins, in CSS pixels and as a unit; null while none is drawn. */
  #start: { x: number; unit: number } | null = null;
  #hasDragged = false;
  #listening: AbortController | undefined;

  constructor(host: NavigableHost, options: BrushOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const host = this.#host;
    host.addEventListener('pointerdown', this.#onPointerDown, { signal });
    host.addEventListener('pointermove', this.#onPointerMove, { signal });
    host.addEventListener('pointerup', this.#onPointerEnd, { signal });
    host.addEventListener('pointercancel', this.#onPointerEnd, { signal });
    host.addEventListener('click', this.#onClick, { capture: true, signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#pointers.clear();
    if (this.#start) this.#options.preview(null);
    this.#start = null;
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    const axis = this.#options.current();
    const box = drawingBox(this.#host);
    this.#hasDragged = false;
    if (!axis || !box || event.button !== 0 || !isOver(event, box)) return;
    this.#pointers.add(event.pointerId);
    this.#start = null;
    if (this.#pointers.size > 1) this.#options.preview(null);
    else if (isOverAxis(event, box, axis)) {
      this.#start = { x: event.clientX, unit: unitUnder(event.clientX, box, axis) };
      event.preventDefault();
    }
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    const axis = this.#options.current();
    const box = drawingBox(this.#host);
    if (!this.#start || !this.#pointers.has(event.pointerId) || !axis || !box) return;
    // A click on the axis may tremble: it is one of the cell under it, and whoever captures the pointer takes it away.
    if (!this.#hasDragged && Math.abs(event.clientX - this.#start.x) < CLICK_DISTANCE) return;
    this.#hasDragged = true;
    followPointer(this.#host, event);
    this.#options.preview(extentBetween(this.#start.unit, unitUnder(event.clientX, box, axis)));
  };

  readonly #onPointerEnd = (event: PointerEvent): void => {
    const start = this.#start;
    this.#pointers.delete(event.pointerId);
    this.#start = null;
    if (!start) return;
    this.#options.preview(null);
    const axis = this.#options.current();
    const box = drawingBox(this.#host);
    if (!axis || !box || event.type === 'pointercancel') return;
    if (Math.abs(event.clientX - start.x) < CLICK_DISTANCE) return;
    const stretch = extentBetween(start.unit, unitUnder(event.clientX, box, axis));
    // Drawn outwards from the edge, it holds no time.
    if (stretch.to > stretch.from) this.#options.show(zoomExtent(axis.scale, stretch, 1, stretch.from));
  };

  /** The click that ends a drag is none. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#hasDragged) return;
    this.#hasDragged = false;
    event.stopPropagation();
  };
}
