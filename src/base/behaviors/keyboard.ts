const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What keys on a widget act on. */
export interface KeyActions {
  /** What can be focused, in document order. */
  stops: () => Element[];
  /** Acts on the mark that an event came from. */
  activate: (target: Element) => void;
  /** Closes what is open, and says whether anything was. */
  dismiss: () => boolean;
}

/**
 * Answers a key on a widget: arrows, Home and End move among its stops, Enter and Space act on a mark, Escape closes what
 * is open.
 *
 * @param event the key
 * @param target where it was pressed; an event forgets that once it has been sent
 */
export function answerKey(event: KeyboardEvent, target: Element, { stops, activate, dismiss }: KeyActions): void {
  const { key } = event;
  if (key === 'Escape') {
    if (dismiss()) event.preventDefault();
    return;
  }
  // A real button or link clicks by itself; a mark of the drawing does not.
  if ((key === 'Enter' || key === ' ') && target instanceof SVGElement && !target.hasAttribute('href')) {
    event.preventDefault();
    activate(target);
    return;
  }
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  // In a text field the keys that move the caret are the field's.
  if (target instanceof HTMLInputElement && !/^Arrow(Up|Down)$/.test(key)) return;
  const all = stops();
  const at = all.indexOf(target);
  const step = STEPS[key];
  const to = key === 'Home' ? 0 : key === 'End' ? all.length - 1 : step === undefined ? undefined : at + step;
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  focus(all[Math.min(Math.max(to, 0), all.length - 1)]);
}

function focus(element: Element | undefined): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
}
