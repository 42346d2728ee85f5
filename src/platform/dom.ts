/**
 * What a thing of the page is, told by what it has. `instanceof` asks for the classes of one window, and an element may be
 * moved to another's document, whose events and ancestors are of that window's classes.
 */

export function isElement(target: unknown): target is Element {
  return typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1;
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot';
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

export function isKeyboardEvent(event: Event): event is KeyboardEvent {
  return 'key' in event && 'altKey' in event;
}

/** The value of a text field or a list to choose from; null for anything else. */
export function fieldValue(target: EventTarget | null): string | null {
  return target !== null && 'value' in target && typeof target.value === 'string' ? target.value : null;
}

/**
 * Whether an element is rendered as far as its own widget goes: nothing between it and the widget's root is
 * `display: none` or inside a closed `<details>`. What the page hides around the widget makes no difference.
 */
export function isRendered(element: Element): boolean {
  // No mark of a drawing is hidden alone, and there may be thousands.
  if ('ownerSVGElement' in element) return true;
  for (let at: Element | null = element, inside: Element | null = null; at; inside = at, at = at.parentElement) {
    if (at.localName === 'details' && !at.hasAttribute('open') && inside && inside.localName !== 'summary')
      return false;
    if (getComputedStyle(at).display === 'none') return false;
  }
  return true;
}
