import { type ReactiveControllerHost, supportsAdoptingStyleSheets } from 'lit';

/** What is shown only when a reader asks for it. */
export type LazyUi = typeof import('../lazy-ui.js');

let module: LazyUi | undefined;

/** Gives a widget the module of what is shown only when asked for, and the widget's root that module's style sheets. */
export class LazyUiController {
  readonly #host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  #isStyled = false;
  /** Settles when what was sent for has come, or cannot; null while nothing is on its way. */
  pending: Promise<void> | null = null;

  constructor(host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
  }

  /** The module where it is there; else null, and it is sent for and the widget updated when it has come. */
  get(): LazyUi | null {
    if (module && this.#isStyled) return module;
    this.pending ??= this.load().then(
      () => {
        this.pending = null;
        this.#host.requestUpdate();
      },
      () => {
        // The widget's own files are not all there: the page's fallback words stay in place.
        this.pending = null;
      },
    );
    return null;
  }

  /** The module, once it has come; rejects where it cannot. */
  async load(): Promise<LazyUi> {
    module = await import('../lazy-ui.js');
    if (!this.#isStyled) this.#style(module);
    this.#isStyled = true;
    return module;
  }

  #style({ lazyUiStyles }: LazyUi): void {
    const root = this.#host.renderRoot;
    if (!(root instanceof ShadowRoot) || !supportsAdoptingStyleSheets) return;
    const sheets = lazyUiStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }
}
