import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayAt, panView, type TimeScale, type View, zoomView } from './layout/time-scale.js';

/** A timeline whose stretch of time a reader moves. */
export interface NavigableHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

export interface NavigationOptions {
  /** The axis and what of it is on screen; null while there is no axis. */
  current: () => { scale: TimeScale; view: View; axisHeight: number } | null;
  /** Shows another stretch. */
  show: (view: View) => void;
  /** The stretch that is being drawn over the axis, or null. */
  brush: (stretch: View | null) => void;
}

const KEY_ZOOM = 1.5;
const KEY_PAN = 0.25;
/** A pointer that moved less than this has clicked. */
const CLICK = 5;

/**
 * Wheel, pinch, drag and keys on a timeline. The page's own scrolling is left alone: the wheel zooms only with Ctrl
 * (which is also how a touchpad tells of a pinch) and pans only sideways, a finger pans only sideways.
 */
export class TimelineNavigation implements ReactiveController {
  readonly #host: NavigableHost;
  readonly #options: NavigationOptions;
  /** Pointers that are down, where each was last, in CSS pixels. */
  readonly #pointers = new Map<number, { x: number; y: number }>();
  #drag: { kind: 'brush' | 'pan' | 'pending'; startX: number; from: number } | null = null;
  #dragged = false;
  #listening: AbortController | undefined;

  constructor(host: NavigableHost, options: NavigationOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const listening = new AbortController();
    const { signal } = listening;
    const host = this.#host;
    host.addEventListener('wheel', this.#onWheel, { passive: false, signal });
    host.addEventListener('pointerdown', this.#onPointerDown, { signal });
    host.addEventListener('pointermove', this.#onPointerMove, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      host.addEventListener(end, this.#onPointerUp, { signal });
    host.addEventListener('click', this.#onClick, { capture: true, signal });
    host.addEventListener('keydown', this.#onKeyDown, { capture: true, signal });
    this.#listening = listening;
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#pointers.clear();
    this.#drag = null;
  }

  /** Zooms about the middle: above 1 looks closer. */
  zoom(factor: number): void {
    const now = this.#options.current();
    if (now) this.#options.show(zoomView(now.scale, now.view, factor, (now.view.from + now.view.to) / 2));
  }

  /** Moves by a share of what is on screen, positive towards the future. */
  pan(by: number): void {
    const now = this.#options.current();
    if (now) this.#options.show(panView(now.scale, now.view, by));
  }

  #box(): DOMRect | null {
    return this.#host.renderRoot.querySelector('.drawing')?.getBoundingClientRect() ?? null;
  }

  #unitAt(clientX: number, view: View, box: DOMRect): number {
    const share = Math.min(Math.max((clientX - box.left) / box.width, 0), 1);
    return view.from + share * (view.to - view.from);
  }

  readonly #onWheel = (event: WheelEvent): void => {
    const now = this.#options.current();
    const box = this.#box();
    if (!now || !box || !isOver(event, box)) return;
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
    if (event.ctrlKey) {
      event.preventDefault();
      const factor = 1.01 ** (-event.deltaY * lines);
      this.#options.show(zoomView(now.scale, now.view, factor, this.#unitAt(event.clientX, now.view, box)));
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (sideways === 0 || Math.abs(event.deltaY) > Math.abs(sideways)) return;
    const moved = panView(now.scale, now.view, (sideways * lines) / box.width);
    if (moved.from === now.view.from) return;
    event.preventDefault();
    this.#options.show(moved);
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    const now = this.#options.current();
    const box = this.#box();
    this.#dragged = false;
    if (!now || !box || event.button !== 0 || !isOver(event, box)) return;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#pointers.size > 1) {
      this.#drag = null;
      this.#options.brush(null);
      return;
    }
    const onAxis = event.clientY - box.top < now.axisHeight;
    this.#drag = {
      kind: onAxis ? 'brush' : 'pending',
      startX: event.clientX,
      from: this.#unitAt(event.clientX, now.view, box),
    };
    if (onAxis) event.preventDefault();
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    const last = this.#pointers.get(event.pointerId);
    const now = this.#options.current();
    const box = this.#box();
    if (!last || !now || !box) return;
    if (this.#pointers.size === 2) this.#pinch(event, now, box);
    else if (this.#drag) this.#dragTo(event, last.x, now, box);
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };

  #pinch(event: PointerEvent, { scale, view }: { scale: TimeScale; view: View }, box: DOMRect): void {
    const points = [...this.#pointers].map(([id, at]) => ({ id, ...at }));
    const [a, b] = points;
    if (!a || !b) return;
    const other = a.id === event.pointerId ? b : a;
    const before = a.id === event.pointerId ? a : b;
    const spread = Math.abs(before.x - other.x);
    if (spread < 1) return;
    const factor = Math.max(Math.abs(event.clientX - other.x), 1) / spread;
    this.#options.show(zoomView(scale, view, factor, this.#unitAt((event.clientX + other.x) / 2, view, box)));
    this.#dragged = true;
  }

  #dragTo(event: PointerEvent, lastX: number, { scale, view }: { scale: TimeScale; view: View }, box: DOMRect): void {
    const drag = this.#drag;
    if (!drag) return;
    if (drag.kind === 'pending') {
      if (Math.abs(event.clientX - drag.startX) < CLICK) return;
      // Where all is on screen there is nothing to pan; dragging then selects text as anywhere.
      if (view.to - view.from >= 1) {
        this.#drag = null;
        return;
      }
      drag.kind = 'pan';
      this.#capture(event);
    }
    this.#dragged = true;
    if (drag.kind === 'pan') {
      this.#options.show(panView(scale, view, (lastX - event.clientX) / box.width));
      return;
    }
    this.#capture(event);
    const to = this.#unitAt(event.clientX, view, box);
    this.#options.brush({ from: Math.min(drag.from, to), to: Math.max(drag.from, to) });
  }

  /** Follows the pointer outside the widget; one that has just been lifted cannot be followed. */
  #capture({ pointerId }: PointerEvent): void {
    try {
      this.#host.setPointerCapture(pointerId);
    } catch {}
  }

  readonly #onPointerUp = (event: PointerEvent): void => {
    const drag = this.#drag;
    this.#pointers.delete(event.pointerId);
    this.#drag = null;
    if (drag?.kind !== 'brush') return;
    this.#options.brush(null);
    const now = this.#options.current();
    const box = this.#box();
    if (!now || !box || event.type === 'pointercancel' || Math.abs(event.clientX - drag.startX) < CLICK) return;
    const to = this.#unitAt(event.clientX, now.view, box);
    const [from, end] = [Math.min(drag.from, to), Math.max(drag.from, to)];
    this.#options.show(zoomView(now.scale, { from, to: end }, 1, from));
  };

  /** The click that ends a drag is none. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#dragged) return;
    this.#dragged = false;
    event.stopPropagation();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#options.current()) return;
    if (event.composedPath()[0] instanceof HTMLInputElement) return;
    if (event.key === '+' || event.key === '=') this.zoom(KEY_ZOOM);
    else if (event.key === '-') this.zoom(1 / KEY_ZOOM);
    else if (event.key === '0') this.#options.show({ from: 0, to: 1 });
    else if (event.shiftKey && event.key === 'ArrowLeft') this.pan(-KEY_PAN);
    else if (event.shiftKey && event.key === 'ArrowRight') this.pan(KEY_PAN);
    else return;
    event.preventDefault();
  };
}

/** The first and last day of a view. */
export function daysOf(scale: TimeScale, { from, to }: View): { from: number; to: number } {
  return { from: dayAt(scale, from), to: dayAt(scale, to) };
}

function isOver(event: MouseEvent, box: DOMRect): boolean {
  const { clientX, clientY } = event;
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}
