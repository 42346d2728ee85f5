/** An element's ancestors, nearest first, from inside shadow trees outwards through their hosts. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at: Node | null = element.parentNode; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element) yield at;
  }
}

/** The roots that an element stands in: its own, and those of the hosts around it, up to the document. */
export function* rootsOf(element: Element): Generator<Node> {
  for (let at: Element | null = element; at; ) {
    const root: Node = at.getRootNode();
    yield root;
    at = root instanceof ShadowRoot ? root.host : null;
  }
}
