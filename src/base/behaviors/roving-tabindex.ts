import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What can be focused now: a disabled button cannot. */
const STOPS = '[data-stop]:not(:disabled)';
/** What opens over or under a widget, and is a tab stop of its own so that it is reached from its mark at once. */
const PANELS = '.source, .export';
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A widget whose marks and buttons can be focused. */
export interface RovingHost extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/**
 * One tab stop for all that can be focused in a widget, `data-stop`: arrows, Home and End move among them
 * (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex). A panel that is open is one more.
 * The focus stays on the mark that had it, or near it, when an update draws others in its place.
 */
export class RovingTabindexController implements ReactiveController {
  readonly #host: RovingHost;
  /** The stop that can be tabbed to, by the panel it is in, "" for none. */
  #current = new Map<string, Element>();
  #listening: AbortController | undefined;
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
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    const stop = active?.closest('.drawing [data-stop]');
    this.#focused = stop ? { stop, key: stop.getAttribute('data-target'), index: this.#drawn().indexOf(stop) } : null;
  }

  hostUpdated(): void {
    this.#keepFocus();
    const stops = this.#stops();
    const tabbable = new Map<string, Element>();
    for (const stop of stops) {
      const panel = panelOf(stop);
      if (!tabbable.has(panel) || stop === this.#current.get(panel)) tabbable.set(panel, stop);
    }
    this.#current = tabbable;
    for (const stop of stops) {
      const tabindex = stop === tabbable.get(panelOf(stop)) ? '0' : '-1';
      if (stop.getAttribute('tabindex') !== tabindex) stop.setAttribute('tabindex', tabindex);
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
    const stop = target instanceof Element ? target.closest('[data-stop]') : null;
    if (!stop) return;
    this.#current.get(panelOf(stop))?.setAttribute('tabindex', '-1');
    stop.setAttribute('tabindex', '0');
    this.#current.set(panelOf(stop), stop);
  };

  readonly #onKeyDown = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof KeyboardEvent) || !(target instanceof Element)) return;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    // In a text field the keys that move the caret are the field's.
    if (target instanceof HTMLInputElement && !/^Arrow(Up|Down)$/.test(key)) return;
    const stops = this.#stops();
    const at = stops.indexOf(target);
    const step = STEPS[key];
    const to = key === 'Home' ? 0 : key === 'End' ? stops.length - 1 : step === undefined ? undefined : at + step;
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    focus(stops[Math.min(Math.max(to, 0), stops.length - 1)]);
  };

  #stops(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll(STOPS)];
  }

  #drawn(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll('.drawing [data-stop]')];
  }
}

function focus(element: Element | undefined): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
}

function panelOf(stop: Element): string {
  return stop.closest(PANELS)?.getAttribute('part') ?? '';
}
