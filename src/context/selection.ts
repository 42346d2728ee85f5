/**
 * What is selected and what is pointed at, by record id: one for all widgets under a `<gazette-report>`, else one a
 * widget, so that a mark, a card, a table row and a phrase light up together.
 */
export class Selection {
  #selected: string | null = null;
  #pointed: string | null = null;
  readonly #listeners = new Set<() => void>();
  /** Brings a record's words into view; set by the widget that shows the text itself, where there is one. */
  reader: ((record: string) => void) | null = null;

  get selected(): string | null {
    return this.#selected;
  }

  get pointed(): string | null {
    return this.#pointed;
  }

  /** Selects a record, or none; tells listeners when that is a change. */
  select(record: string | null): void {
    if (record === this.#selected) return;
    this.#selected = record;
    this.#tell();
  }

  /** Points at a record, or at none, as a pointer or the focus moves. */
  point(record: string | null): void {
    if (record === this.#pointed) return;
    this.#pointed = record;
    this.#tell();
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
