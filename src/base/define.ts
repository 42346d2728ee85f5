/** Registers a tag; harmless where it, or another copy of the library, has done so before. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
