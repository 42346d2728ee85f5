import type { ReactiveControllerHost } from 'lit';
import { FILE_TIMEOUT, within } from '../../context/within.js';
import { isShadowRoot } from '../../platform/dom.js';
import { addStyles } from '../../platform/style-sheets.js';

/** What is shown only when a reader asks for it. */
export type LazyUi = typeof import('../lazy-ui.js');

let module: LazyUi | undefined;

/** Gives a widget the module of what is shown only when asked for, and the widget's root that module's style sheets. */
export class LazyUiController {
  readonly #host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  #isStyled = false;
  /** Settles when what was sent for has come, or cannot; null while nothing is on its way. */
  pending: Promise<void> | null = null;
  /** True where it could not be had: one of the widget's own files is missing. */
  isMissing = false;

  constructor(host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
  }

  /** The module where it is there; else null, and it is sent for once and the widget updated when it has come or cannot. */
  get(): LazyUi | null {
    if (module && this.#isStyled) return module;
    if (this.isMissing) return null;
    this.pending ??= this.load()
      .then(
        () => {},
        () => {
          this.isMissing = true;
        },
      )
      .then(() => {
        this.pending = null;
        this.#host.requestUpdate();
      });
    return null;
  }

  /** The module, once it has come; rejects where it cannot. */
  async load(): Promise<LazyUi> {
    module = await within(FILE_TIMEOUT, import('../lazy-ui.js'));
    this.isMissing = false;
    if (!this.#isStyled) this.#style(module);
    this.#isStyled = true;
    return module;
  }

  #style({ lazyUiStyles }: LazyUi): void {
    const root = this.#host.renderRoot;
    if (isShadowRoot(root)) addStyles(root, lazyUiStyles);
  }
}
