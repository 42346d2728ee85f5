import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReportController } from '../../context/report-controller.js';
import type { Selection } from '../../context/selection.js';

/** Offers to reveal the words of targets to every widget of the selection in force, as long as its host is connected. */
export class RevealController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #data: ReportController;
  readonly #reveal: NonNullable<Selection['reveal']>;
  /** The selection to which it is offered. */
  #selection: Selection | null = null;

  constructor(
    host: ReactiveControllerHost & { readonly isConnected: boolean },
    data: ReportController,
    reveal: NonNullable<Selection['reveal']>,
  ) {
    this.#host = host;
    this.#data = data;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#withdraw();
    this.#selection = this.#data.selection;
    this.#selection.reveal = this.#reveal;
  }

  hostDisconnected(): void {
    this.#withdraw();
  }

  /** What another widget has offered in the meantime stays. */
  #withdraw(): void {
    if (this.#selection?.reveal === this.#reveal) this.#selection.reveal = null;
    this.#selection = null;
  }
}
