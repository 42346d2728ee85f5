import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RovingController } from './roving-controller.js';
import type { Selection } from './selection.js';

/** A widget whose marks can be pointed at, focused and acted on. */
export interface InteractiveHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: DocumentFragment | HTMLElement;
}

export interface InteractionOptions {
  /** The selection in force; it changes when the widget moves under another report. */
  selection: () => Selection;
  /** Acts on a mark: a click, Enter or Space on it. */
  activate: (record: string) => void;
  /** Closes what is open and gives the record it was open for, or null where nothing was. */
  dismiss: () => string | null;
  /** The selection changed, here or in another widget. */
  selectionChanged: () => void;
}

/**
 * Pointer and keyboard on the marks of one widget, by delegation: elements with `data-stop` can be focused, those with
 * `data-record` besides stand for a record. What is selected or pointed at anywhere in the selection lights up by class,
 * since the drawing itself does not change.
 */
export class Interaction implements ReactiveController {
  readonly #host: InteractiveHost;
  readonly #options: InteractionOptions;
  readonly #roving: RovingController;
  #unsubscribe: (() => void) | undefined;

  constructor(host: InteractiveHost, options: InteractionOptions) {
    this.#host = host;
    this.#options = options;
    this.#roving = new RovingController(host);
    host.addController(this);
  }

  hostUpdated(): void {
    this.#light();
    this.#unsubscribe?.();
    this.#unsubscribe = this.#host.isConnected ? this.#options.selection().subscribe(this.#onSelection) : undefined;
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  readonly onClick = (event: Event): void => {
    const record = recordAt(event);
    if (record !== null) this.#options.activate(record);
  };

  readonly onPointerOver = (event: Event): void => this.#options.selection().point(recordAt(event));

  readonly onLeave = (): void => this.#options.selection().point(null);

  readonly onFocusIn = (event: Event): void => {
    this.#roving.onFocusIn(event);
    this.#options.selection().point(recordAt(event));
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      const record = this.#options.dismiss();
      if (record === null) return;
      event.preventDefault();
      this.#focus(record);
      return;
    }
    // A real button or link clicks by itself; a mark of the drawing does not.
    if (
      (event.key === 'Enter' || event.key === ' ') &&
      event.target instanceof SVGElement &&
      !event.target.hasAttribute('href')
    ) {
      event.preventDefault();
      this.onClick(event);
      return;
    }
    this.#roving.onKeyDown(event);
  };

  readonly #onSelection = (): void => {
    this.#options.selectionChanged();
    this.#light();
  };

  #light(): void {
    const { selected, pointed } = this.#options.selection();
    for (const element of this.#host.renderRoot.querySelectorAll<HTMLElement | SVGElement>('[data-record]')) {
      const record = element.dataset['record'];
      element.classList.toggle('selected', record === selected);
      element.classList.toggle('pointed', record === pointed);
    }
  }

  #focus(record: string): void {
    for (const stop of this.#host.renderRoot.querySelectorAll<HTMLElement | SVGElement>('[data-stop]')) {
      if (stop.dataset['record'] === record) {
        stop.focus();
        return;
      }
    }
  }
}

/** The record whose mark or seal an event came from. */
function recordAt(event: Event): string | null {
  if (!(event.target instanceof Element)) return null;
  const stop = event.target.closest<HTMLElement | SVGElement>('[data-stop][data-record]');
  return stop?.dataset['record'] ?? null;
}
