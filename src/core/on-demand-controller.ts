import { type ReactiveControllerHost, supportsAdoptingStyleSheets } from 'lit';

export type OnDemand = typeof import('./on-demand.js');

let module: OnDemand | undefined;

/** Gives a widget the module of what is shown on demand, and the widget's root that module's style sheets. */
export class OnDemandController {
  readonly #host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  #styled = false;
  /** Settles when what was sent for has come, or cannot; null while nothing is on its way. */
  pending: Promise<void> | null = null;

  constructor(host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
  }

  /** The module where it is there; else null, and it is sent for and the widget updated when it has come. */
  get(): OnDemand | null {
    if (module) {
      this.#style(module);
      return module;
    }
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

  /** Acts with the module: at once where it is there, else when it has come; never where it cannot come. */
  use(act: (module: OnDemand) => void): void {
    if (module) act(module);
    else this.load().then(act, () => {});
  }

  /** The module, once it has come. */
  async load(): Promise<OnDemand> {
    module ??= await import('./on-demand.js');
    this.#style(module);
    return module;
  }

  #style({ onDemandStyles }: OnDemand): void {
    const root = this.#host.renderRoot;
    if (this.#styled || !(root instanceof ShadowRoot) || !supportsAdoptingStyleSheets) return;
    this.#styled = true;
    const sheets = onDemandStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }
}
