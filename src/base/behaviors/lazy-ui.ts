import { type ReactiveControllerHost, supportsAdoptingStyleSheets } from 'lit';

/** What is shown on demand. */
export type OnDemand = typeof import('../lazy-ui.js');

let module: OnDemand | undefined;

/** Gives a widget the module of what is shown on demand, and the widget's root that module's style sheets. */
export class OnDemandController {
  readonly #host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  readonly #alongside: (() => Promise<void>) | undefined;
  #isReady = false;
  /** Settles when what was sent for has come, or cannot; null while nothing is on its way. */
  pending: Promise<void> | null = null;

  /** @param alongside loads what the widget keeps of its own for then */
  constructor(
    host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment },
    alongside?: () => Promise<void>,
  ) {
    this.#host = host;
    this.#alongside = alongside;
  }

  /** The module where it is there; else null, and it is sent for and the widget updated when it has come. */
  get(): OnDemand | null {
    if (module && this.#isReady) return module;
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

  /** Acts with the module alone: at once where it is there, else when it has come; never where it cannot come. */
  use(act: (module: OnDemand) => void): void {
    if (module) act(module);
    else this.load().then(act, () => {});
  }

  /** The module, once it has come. */
  async load(): Promise<OnDemand> {
    const loading = import('../lazy-ui.js');
    await Promise.all([loading, this.#isReady || this.#alongside?.()]);
    module = await loading;
    if (!this.#isReady) this.#style(module);
    this.#isReady = true;
    return module;
  }

  #style({ onDemandStyles }: OnDemand): void {
    const root = this.#host.renderRoot;
    if (!(root instanceof ShadowRoot) || !supportsAdoptingStyleSheets) return;
    const sheets = onDemandStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }
}
