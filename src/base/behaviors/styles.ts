import type { CSSResultGroup, ReactiveController, ReactiveControllerHost } from 'lit';
import { isShadowRoot } from '../../platform/dom.js';
import { addStyles, restyle } from '../../platform/style-sheets.js';

/**
 * Styles an element's shadow root, also in a document that it was not made in. Lit's own way is to give a root once the
 * sheets that were made with the class: another document takes none of them, and throws.
 */
export class StylesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: Node };
  readonly #styles: CSSResultGroup;
  #isStyled = false;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: Node }, styles: CSSResultGroup) {
    this.#host = host;
    this.#styles = styles;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot;
    if (!isShadowRoot(root)) return;
    if (this.#isStyled) restyle(root);
    else addStyles(root, this.#styles);
    this.#isStyled = true;
  }
}

/** Has Lit itself give no sheets; an element with a `StylesController` takes this as its static `finalizeStyles`. */
export function finalizeStyles(): [] {
  return [];
}
