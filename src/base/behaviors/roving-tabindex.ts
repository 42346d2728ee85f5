import { group } from 'd3-array';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isElement, isKeyboardEvent, isRendered, isShadowRoot } from '../../platform/dom.js';
import { readInNextFrame } from './read-together.js';

/** What can be focused now: a disabled button cannot. */
const STOPS = '[data-stop]:not(:disabled)';
/** What is a tab stop of its own, beside the drawing: controls, the toolbar, a panel. */
const GROUPS = '[data-group]';
const STEPS = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

/** A widget whose marks and buttons can be focused. */
export interface RovingHost extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/**
 * One tab stop for the marks of a widget and one for each group of its controls (`data-group`): of what can be focused in
 * it, `data-stop`, arrows, Home and End move to the next that is rendered
 * (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex).
 * The focus stays on the mark that had it, or near it, when an update draws others in its place.
 */
export class RovingTabindexController implements ReactiveController {
  readonly #host: RovingHost;
  /** The stop that can be tabbed to, by the group it is in, null for none. */
  #current = new Map<Element | null, Element>();
  #listening: AbortController | undefined;
  /** Whether it is to be seen, before the next frame, which stops are rendered. */
  #isChecking = false;
  /** Which stop had the focus before an update. */
  #focused: { stop: Element; key: string | null; index: number } | null = null;

  constructor(host: RovingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#host.renderRoot.addEventListener('focusin', this.#onFocusIn, { signal });
    this.#host.renderRoot.addEventListener('keydown', this.#onKeyDown, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  hostUpdate(): void {
    const root = this.#host.renderRoot;
    const active = isShadowRoot(root) ? root.activeElement : null;
    const stop = active?.closest('.drawing [data-stop]');
    this.#focused = stop ? { stop, key: stop.getAttribute('data-target'), index: this.#drawn().indexOf(stop) } : null;
  }

  hostUpdated(): void {
    this.#keepFocus();
    const before = this.#current;
    this.#current = new Map();
    for (const [group, stops] of this.#groups()) {
      const tabbable = stops.find((stop) => stop === before.get(group)) ?? stops[0];
      if (tabbable) this.#current.set(group, tabbable);
      for (const stop of stops) setTabindex(stop, stop === tabbable ? '0' : '-1');
    }
    if (this.#isChecking) return;
    this.#isChecking = true;
    // What is rendered is known once the page is laid out, which is done once for all widgets, and not here.
    readInNextFrame(() => {
      this.#isChecking = false;
      this.#leaveUnrendered();
    });
  }

  /** Moves a tab stop that is on nothing rendered to the first of its group that is. */
  #leaveUnrendered(): void {
    for (const [group, stops] of this.#groups()) {
      const current = this.#current.get(group);
      if (!current || isRendered(current)) continue;
      const rendered = stops.find(isRendered);
      if (!rendered) continue;
      setTabindex(current, '-1');
      setTabindex(rendered, '0');
      this.#current.set(group, rendered);
    }
  }

  /** Gives the focus to the mark that had it before the update, or to the one in its place where that one is gone. */
  #keepFocus(): void {
    const before = this.#focused;
    this.#focused = null;
    if (!before || (before.stop.isConnected && before.stop.getAttribute('data-target') === before.key)) return;
    const drawn = this.#drawn();
    const same = drawn.find((stop) => stop.getAttribute('data-target') === before.key);
    focus(same ?? drawn[Math.min(before.index, drawn.length - 1)]);
  }

  /** The tab stop follows the focus wherever a pointer or a script puts it. */
  readonly #onFocusIn = ({ target }: Event): void => {
    const stop = isElement(target) ? target.closest(STOPS) : null;
    if (!stop) return;
    const group = stop.closest(GROUPS);
    const before = this.#current.get(group);
    if (before) setTabindex(before, '-1');
    setTabindex(stop, '0');
    this.#current.set(group, stop);
  };

  readonly #onKeyDown = (event: Event): void => {
    const { target } = event;
    if (!isKeyboardEvent(event) || !isElement(target)) return;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    // In a text field the keys that move the caret are the field's.
    if (target.localName === 'input' && !/^Arrow(Up|Down)$/.test(key)) return;
    const group = target.closest(GROUPS);
    const stops = this.#stops().filter(
      (stop) => stop.closest(GROUPS) === group && (stop === target || isRendered(stop)),
    );
    const at = stops.indexOf(target);
    const step = STEPS.get(key);
    const to = key === 'Home' ? 0 : key === 'End' ? stops.length - 1 : step === undefined ? undefined : at + step;
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    focus(stops[Math.min(Math.max(to, 0), stops.length - 1)]);
  };

  /** The stops by the group that they are in, null for none. */
  #groups(): Map<Element | null, Element[]> {
    return group(this.#stops(), (stop) => stop.closest(GROUPS));
  }

  #stops(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll(STOPS)];
  }

  #drawn(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll('.drawing [data-stop]')];
  }
}

function setTabindex(stop: Element, tabindex: '0' | '-1'): void {
  if (stop.getAttribute('tabindex') !== tabindex) stop.setAttribute('tabindex', tabindex);
}

function focus(element: Element | undefined): void {
  (element as HTMLElement | SVGElement | undefined)?.focus();
}
