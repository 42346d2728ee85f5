/**
 * Registers a tag; harmless where it, or another copy of the library, has done so before, and where a page has registered
 * the class under a tag of its own.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) return;
  try {
    customElements.define(tag, element);
  } catch {
    // A class has one tag.
    customElements.define(tag, class extends element {});
  }
}
