import { isSameTarget, type MarkTarget } from '../report/mark-target.js';

/**
 * What is selected and what is pointed at: one for all widgets under a `<gazette-report>`, else one a widget, so that a
 * mark, a card, a table row and a phrase light up together.
 */
export class Selection {
  #selected: MarkTarget | null = null;
  #pointed: MarkTarget | null = null;
  readonly #listeners = new Set<() => void>();
  /** Brings a target's words into view; set by the widget that shows the text itself, where there is one. */
  reveal: ((target: MarkTarget) => void) | null = null;

  get selected(): MarkTarget | null {
    return this.#selected;
  }

  get pointed(): MarkTarget | null {
    return this.#pointed;
  }

  /** Selects a target, or none; notifies listeners when that is a change. */
  select(target: MarkTarget | null): void {
    if (isSameTarget(target, this.#selected)) return;
    this.#selected = target;
    this.#notify();
  }

  /** Points at a target, or at none, as a pointer or the focus moves. */
  point(target: MarkTarget | null): void {
    if (isSameTarget(target, this.#pointed)) return;
    this.#pointed = target;
    this.#notify();
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
