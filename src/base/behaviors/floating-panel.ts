import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Room left between a panel and the window's edges, in px. */
const MARGIN = 8;
/** Room left between a panel and the words that it belongs to, in px. */
const GAP = 6;

export type Side = 'below' | 'above';

/** Where a panel goes, in px from the window's corner, and how tall it may be. */
export interface Placement {
  side: Side;
  left: number;
  top: number;
  maxHeight: number;
}

/**
 * Where a panel goes beside words in a window: on the side where it is while it fits there, else on the other, else
 * where there is more room, and then no taller than that room.
 */
export function placePanel(
  words: { left: number; top: number; bottom: number },
  panel: { width: number; height: number },
  view: { width: number; height: number },
  side: Side,
): Placement {
  const room = { below: view.height - words.bottom - GAP - MARGIN, above: words.top - GAP - MARGIN };
  const other = side === 'below' ? 'above' : 'below';
  const roomier = room[other] > room[side] ? other : side;
  const chosen = [side, other].find((one): one is Side => panel.height <= room[one as Side]) ?? roomier;
  const height = Math.min(panel.height, room[chosen]);
  return {
    side: chosen,
    left: Math.max(MARGIN, Math.min(words.left, view.width - panel.width - MARGIN)),
    top: chosen === 'below' ? words.bottom + GAP : words.top - GAP - height,
    maxHeight: room[chosen],
  };
}

/** Where a panel and the words that it belongs to are found in a widget, as selectors. */
export interface FloatingPanelParts {
  panel: string;
  anchor: string;
}

const hasTopLayer = (panel: HTMLElement): boolean => typeof panel.showPopover === 'function';

/** The window's corner in the box that a panel is placed in: of the page, or without a top layer of the nearest that is positioned. */
function cornerIn(panel: HTMLElement): { left: number; top: number } {
  const { scrollX, scrollY } = panel.ownerDocument.defaultView ?? window;
  const box = hasTopLayer(panel) ? null : panel.offsetParent;
  if (!box || getComputedStyle(box).position === 'static') return { left: scrollX, top: scrollY };
  const { left, top } = box.getBoundingClientRect();
  return { left: box.scrollLeft - box.clientLeft - left, top: box.scrollTop - box.clientTop - top };
}

/**
 * Shows a popover in the top layer as soon as its host has drawn it, and keeps it beside its words, as its host is updated, as
 * the window, the page or the panel changes size and as anything scrolls. It stands in the page's coordinates, so that it moves with a
 * scrolling page and not a frame later.
 */
export class FloatingPanelController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };
  readonly #parts: FloatingPanelParts;
  #panel: HTMLElement | null = null;
  #anchor: Element | null = null;
  #side: Side = 'below';
  #resized: ResizeObserver | undefined;
  #frame = 0;
  #listening: AbortController | undefined;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement },
    parts: FloatingPanelParts,
  ) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const panel = root.querySelector<HTMLElement>(this.#parts.panel);
    this.#anchor = root.querySelector(this.#parts.anchor);
    if (panel === this.#panel) {
      // The update may have moved the words.
      this.#place();
      return;
    }
    this.#release();
    if (panel?.isConnected && this.#anchor) this.#show(panel);
  }

  hostDisconnected(): void {
    this.#release();
  }

  #show(panel: HTMLElement): void {
    this.#panel = panel;
    this.#side = 'below';
    // A browser without the top layer shows it in place.
    panel.showPopover?.();
    // In the next frame: a panel resized within an observer's own callback is an error event on the page's window.
    const resized = (): void => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(this.#place);
    };
    const page = panel.ownerDocument;
    const view = page.defaultView ?? window;
    this.#resized = view.ResizeObserver && new view.ResizeObserver(resized);
    this.#resized?.observe(panel);
    this.#resized?.observe(page.documentElement);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    view.addEventListener('resize', this.#place, { signal });
    view.addEventListener('scroll', this.#place, { capture: true, passive: true, signal });
    if (!hasTopLayer(panel)) this.#closeByHand(panel, signal);
    this.#place();
  }

  /** Without a top layer no browser closes the panel: Escape does, and a press elsewhere, and it is told as a browser tells it. */
  #closeByHand(panel: HTMLElement, signal: AbortSignal): void {
    const close = (): unknown => panel.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
    const page = panel.ownerDocument;
    page.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
    const pressed = (event: Event): void => {
      const path = event.composedPath();
      if (![panel, this.#anchor].some((own) => own && path.includes(own))) close();
    };
    page.addEventListener('pointerdown', pressed, { signal });
  }

  #release(): void {
    this.#panel = null;
    this.#resized?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#listening?.abort();
  }

  readonly #place = (): void => {
    const panel = this.#panel;
    if (!panel || !this.#anchor) return;
    const page = panel.ownerDocument;
    const { innerHeight } = page.defaultView ?? window;
    const view = { width: page.documentElement.clientWidth, height: innerHeight };
    const size = { width: panel.offsetWidth, height: panel.scrollHeight };
    const placement = placePanel(this.#anchor.getBoundingClientRect(), size, view, this.#side);
    this.#side = placement.side;
    const corner = cornerIn(panel);
    panel.style.setProperty('left', `${placement.left + corner.left}px`);
    panel.style.setProperty('top', `${placement.top + corner.top}px`);
    panel.style.setProperty('max-height', `${placement.maxHeight}px`);
  };
}
