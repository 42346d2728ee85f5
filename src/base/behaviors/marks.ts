import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReportController } from '../../context/report-controller.js';
import type { Selection } from '../../context/selection.js';
import { isElement, isKeyboardEvent } from '../../platform/dom.js';
import { formatTarget, type MarkTarget, parseTarget } from '../../report/mark-target.js';

/** A widget with marks. */
export interface MarksHost extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

export interface MarksOptions {
  /** Acts on a mark: a click, Enter or Space on it. */
  activate: (target: MarkTarget) => void;
  /** The marks that light up with a target; by default its own. */
  highlighted?: (target: MarkTarget) => readonly MarkTarget[];
  /** The ids of the records that the page brings out; where none is drawn, none steps back. */
  broughtOut?: () => readonly string[];
}

/**
 * What a reader does with the marks of one widget, by delegation: elements with `data-target` stand for a target, those
 * with `data-stop` besides can be pressed. What is selected or pointed at anywhere in the selection is highlighted by
 * class, since the drawing itself does not change.
 */
export class MarksController implements ReactiveController {
  readonly #host: MarksHost;
  readonly #data: ReportController;
  readonly #options: MarksOptions;
  #listening: AbortController | undefined;
  /** Whether some marks step back. */
  #hasBack = false;
  /** The selection in which a mark of this host is pointed at. */
  #pointedIn: Selection | null = null;

  constructor(host: MarksHost, data: ReportController, options: MarksOptions) {
    this.#host = host;
    this.#data = data;
    this.#options = options;
    host.addController(this);
    data.onSelection(() => this.#highlight());
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const root = this.#host.renderRoot;
    root.addEventListener('click', ({ target }) => this.#activate(target), { signal });
    root.addEventListener('keydown', this.#onKeyDown, { signal });
    for (const type of ['pointerover', 'focusin'])
      root.addEventListener(type, ({ target }) => this.#point(targetAt(target)), { signal });
    for (const type of ['pointerout', 'focusout']) root.addEventListener(type, () => this.#point(null), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#point(null);
  }

  hostUpdated(): void {
    this.#highlight();
    this.#stepBack();
  }

  /** A real button or link clicks by itself; what only acts as a button does not. */
  readonly #onKeyDown = (event: Event): void => {
    if (!isKeyboardEvent(event) || (event.key !== 'Enter' && event.key !== ' ')) return;
    const { target } = event;
    if (!isElement(target) || target.getAttribute('role') !== 'button' || !targetAt(target)) return;
    event.preventDefault();
    this.#activate(target);
  };

  /** A host that is taken out has by then left the selection that the other widgets still have. */
  #point(target: MarkTarget | null): void {
    if (target !== null) this.#pointedIn = this.#data.selection;
    this.#pointedIn?.point(target);
    if (target === null) this.#pointedIn = null;
  }

  #activate(from: EventTarget | null): void {
    const target = targetAt(from);
    if (target) this.#options.activate(target);
  }

  /** Marks what is not brought out, where anything is. */
  #stepBack(): void {
    const ids = new Set(this.#options.broughtOut?.());
    const isBroughtOut = (mark: Element): boolean => {
      const target = parseTarget(mark.getAttribute('data-target') ?? '');
      return target !== null && 'id' in target && ids.has(target.id);
    };
    if (ids.size === 0 && !this.#hasBack) return;
    const marks = [...this.#host.renderRoot.querySelectorAll('[data-stop][data-target]')];
    this.#hasBack = marks.some(isBroughtOut);
    for (const mark of marks) mark.classList.toggle('back', this.#hasBack && !isBroughtOut(mark));
  }

  #highlight(): void {
    const root = this.#host.renderRoot;
    for (const name of ['selected', 'pointed'] as const) {
      const target = this.#data.selection[name];
      const marks = target === null ? [] : (this.#options.highlighted?.(target) ?? [target]);
      const keys = new Set(marks.map(formatTarget));
      for (const element of root.querySelectorAll(`.${name}`))
        if (!keys.has(element.getAttribute('data-target') ?? '')) element.classList.remove(name);
      for (const key of keys)
        for (const element of root.querySelectorAll(`[data-target="${CSS.escape(key)}"]`)) element.classList.add(name);
    }
  }
}

/** The target whose mark or seal an event came from. */
function targetAt(from: EventTarget | null): MarkTarget | null {
  if (!isElement(from)) return null;
  return parseTarget(from.closest('[data-stop][data-target]')?.getAttribute('data-target') ?? '');
}
