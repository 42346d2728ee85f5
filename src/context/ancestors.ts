import { isElement, isShadowRoot } from '../platform/dom.js';

/**
 * An element's ancestors, nearest first, from inside shadow trees outwards through their hosts. Nodes are told apart by
 * what they are and not by class: those of a frame's document are of another class.
 */
export function* ancestors(element: Element): Generator<Element> {
  for (let at: Node | null = element.parentNode; at; at = isShadowRoot(at) ? at.host : at.parentNode) {
    if (isElement(at)) yield at;
  }
}

/** What an element is laid out in, nearest first: as `ancestors`, and through the slots that it and they stand in. */
export function* slottingAncestors(element: Element): Generator<Element> {
  const next = (node: Node): Node | null =>
    isShadowRoot(node) ? node.host : (isElement(node) && node.assignedSlot) || node.parentNode;
  for (let at = next(element); at; at = next(at)) {
    if (isElement(at)) yield at;
  }
}

/** The roots that an element stands in: its own, and those of the hosts around it, up to the document. */
export function* rootsOf(element: Element): Generator<Node> {
  for (let at: Element | null = element; at; ) {
    const root: Node = at.getRootNode();
    yield root;
    at = isShadowRoot(root) ? root.host : null;
  }
}
