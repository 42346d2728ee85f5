import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Selection } from '../../context/selection.js';
import type { KeyActions } from './keyboard.js';
import type { OnDemandController } from './lazy-ui.js';

/** What can be focused now: a disabled button cannot. */
const STOPS = '[data-stop]:not(:disabled)';

/** A widget whose marks can be pointed at, focused and acted on. */
export interface InteractiveHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: DocumentFragment | HTMLElement;
}

export interface InteractionOptions {
  /** What answers keys is loaded with the first focus. */
  onDemand: OnDemandController;
  /** The selection in force; it changes when the widget moves under another report. */
  selection: () => Selection;
  /** Acts on a mark: a click, Enter or Space on it. */
  activate: (record: string) => void;
  dismiss: KeyActions['dismiss'];
  /** The marks that light up with a record. */
  lightingOf: (record: string) => readonly string[];
  /** The selection changed, here or in another widget. */
  selectionChanged: () => void;
}

/**
 * Pointer and keyboard on the marks of one widget, by delegation: elements with `data-stop` can be focused, those with
 * `data-record` besides stand for a record. A widget is one tab stop: of its stops one can be tabbed to; a panel that is
 * open is one more, so that it is reached from its mark at once. What is selected
 * or pointed at anywhere in the selection lights up by class, since the drawing itself does not change.
 */
export class Interaction implements ReactiveController {
  readonly #host: InteractiveHost;
  readonly #options: InteractionOptions;
  /** The stop that can be tabbed to, by the panel it is in, "" for none. */
  #current = new Map<string, Element>();
  #unsubscribe: (() => void) | undefined;

  constructor(host: InteractiveHost, options: InteractionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const stops = this.#all(STOPS);
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
    this.#light();
    this.#unsubscribe?.();
    this.#unsubscribe = this.#host.isConnected ? this.#options.selection().subscribe(this.#onSelection) : undefined;
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  readonly onClick = ({ target }: Event): void => this.#activate(target);

  readonly onPointerOver = ({ target }: Event): void => this.#options.selection().point(recordAt(target));

  readonly onLeave = (): void => this.#options.selection().point(null);

  /** The tab stop follows the focus wherever a pointer or a script puts it. */
  readonly onFocusIn = (event: Event): void => {
    this.onPointerOver(event);
    this.#options.onDemand.get();
    const stop = event.target instanceof Element ? event.target.closest('[data-stop]') : null;
    if (!stop) return;
    this.#current.get(panelOf(stop))?.setAttribute('tabindex', '-1');
    stop.setAttribute('tabindex', '0');
    this.#current.set(panelOf(stop), stop);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const actions: KeyActions = {
      stops: () => this.#all(STOPS),
      activate: (mark) => this.#activate(mark),
      dismiss: this.#options.dismiss,
    };
    this.#options.onDemand.use(({ answerKey }) => answerKey(event, target, actions));
  };

  readonly #onSelection = (): void => {
    this.#options.selectionChanged();
    this.#light();
  };

  #activate(target: EventTarget | null): void {
    const record = recordAt(target);
    if (record !== null) this.#options.activate(record);
  }

  #all(selector: string): Element[] {
    return [...this.#host.renderRoot.querySelectorAll(selector)];
  }

  #light(): void {
    for (const name of ['selected', 'pointed'] as const) {
      const record = this.#options.selection()[name];
      const marks = record === null ? [] : this.#options.lightingOf(record);
      for (const element of this.#all(`.${name}`)) {
        if (!marks.includes(element.getAttribute('data-record') ?? '')) element.classList.remove(name);
      }
      for (const mark of marks)
        for (const element of this.#all(`[data-record="${CSS.escape(mark)}"]`)) element.classList.add(name);
    }
  }
}

/** The record whose mark or seal an event came from. */
function recordAt(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest('[data-stop][data-record]')?.getAttribute('data-record') ?? null)
    : null;
}

function panelOf(stop: Element): string {
  return stop.closest('.source, .takeaway')?.getAttribute('part') ?? '';
}
