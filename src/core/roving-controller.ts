import type { ReactiveController, ReactiveControllerHost } from 'lit';

const STOPS = '[data-stop]';
const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * One tab stop a widget: of the elements marked `data-stop`, one can be tabbed to; arrow keys, Home and End move among
 * them in document order.
 */
export class RovingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {
    renderRoot: DocumentFragment | HTMLElement;
  };
  #current: Element | null = null;

  constructor(
    host: ReactiveControllerHost & {
      renderRoot: DocumentFragment | HTMLElement;
    },
  ) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const stops = this.#stops();
    if (!this.#current || !stops.includes(this.#current)) this.#current = stops[0] ?? null;
    for (const stop of stops) stop.setAttribute('tabindex', stop === this.#current ? '0' : '-1');
  }

  /** Follows the focus wherever a pointer or a script puts it. */
  readonly onFocusIn = (event: Event): void => {
    const stop = event.target instanceof Element ? event.target.closest(STOPS) : null;
    if (!stop || stop === this.#current) return;
    this.#current?.setAttribute('tabindex', '-1');
    stop.setAttribute('tabindex', '0');
    this.#current = stop;
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    // In a text field the keys that move the caret are the field's.
    if (event.target instanceof HTMLInputElement && !/^Arrow(Up|Down)$/.test(event.key)) return;
    const stops = this.#stops();
    const at = event.target instanceof Element ? stops.indexOf(event.target) : -1;
    if (at < 0) return;
    const step = STEPS[event.key];
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : step === undefined ? undefined : at + step;
    if (to === undefined) return;
    event.preventDefault();
    focus(stops[Math.min(Math.max(to, 0), stops.length - 1)]);
  };

  #stops(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll(STOPS)];
  }
}

function focus(element: Element | undefined): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
}
