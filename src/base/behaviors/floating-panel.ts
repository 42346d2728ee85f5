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

/**
 * Keeps a panel of the top layer beside words, as the window, the page or the panel changes size and as anything
 * scrolls. It stands in the page's coordinates, so that it moves with a scrolling page and not a frame later.
 * @returns a function that lets go of it
 */
export function keepBeside(panel: HTMLElement, words: Element): () => void {
  let side: Side = 'below';
  const place = (): void => {
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const size = { width: panel.offsetWidth, height: panel.scrollHeight };
    const placement = placePanel(words.getBoundingClientRect(), size, view, side);
    side = placement.side;
    panel.style.setProperty('left', `${placement.left + window.scrollX}px`);
    panel.style.setProperty('top', `${placement.top + window.scrollY}px`);
    panel.style.setProperty('max-height', `${placement.maxHeight}px`);
  };
  const resized = new ResizeObserver(place);
  resized.observe(panel);
  resized.observe(document.documentElement);
  window.addEventListener('resize', place);
  window.addEventListener('scroll', place, { capture: true, passive: true });
  place();
  return () => {
    resized.disconnect();
    window.removeEventListener('resize', place);
    window.removeEventListener('scroll', place, { capture: true });
  };
}
