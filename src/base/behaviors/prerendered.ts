/**
 * What a server has drawn into an element's root, as declarative shadow DOM. It stands until the element has drawn its own, in
 * the same task: in between nothing is blank and nothing moves. The two are never mixed, since a server knows neither the width
 * nor the type of the page.
 */
export class Prerendered {
  #nodes: readonly ChildNode[];

  /** @param root before anything is drawn into it */
  constructor(root: Node) {
    this.#nodes = [...root.childNodes];
  }

  get stands(): boolean {
    return this.#nodes.length > 0;
  }

  remove(): void {
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
  }
}
