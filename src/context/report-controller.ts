import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ancestors } from './ancestors.js';
import { loadBundled, loadGiven } from './load.js';
import type { LoadedReport } from './loaded-report.js';
import { REPORT_TAG, type ReportSource, reportContext } from './report-context.js';
import { Selection } from './selection.js';

/** An element that can be given a report. */
export interface ReportHost extends ReactiveControllerHost, HTMLElement {
  report: unknown;
  src: string;
}

/** Makes of a loaded report what is shown of it; null while the filter itself is loading. */
export type ReportFilter = (loaded: LoadedReport) => LoadedReport | null;

const BUNDLED = Symbol('bundled');

/**
 * Finds an element's report, the first of: its `report` property, its `src`, the nearest `<gazette-report>`, the
 * bundled report; and the selection that goes with it.
 */
export class ReportController implements ReactiveController, ReportSource {
  readonly #host: ReportHost;
  readonly #ownSelection = new Selection();
  readonly #listeners = new Set<() => void>();
  readonly #selectionListeners = new Set<() => void>();
  #around: ReportSource | undefined;
  /** True inside a `<gazette-report>` that is not defined yet. */
  #isAwaiting = false;
  #unsubscribe: (() => void) | undefined;
  #followed: { selection: Selection; unsubscribe: () => void } | undefined;
  #wanted: unknown;
  #loaded: LoadedReport | null = null;
  #filter: ReportFilter | null = null;
  /** What was loaded, filtered. */
  #shown: LoadedReport | null = null;

  constructor(host: ReportHost) {
    this.#host = host;
    host.addController(this);
  }

  get loaded(): LoadedReport | null {
    if (this.#inherits) return this.#around?.loaded ?? null;
    this.#shown ??= this.#loaded && this.#filter ? this.#filter(this.#loaded) : this.#loaded;
    return this.#shown;
  }

  get selection(): Selection {
    return this.#inherits ? (this.#around?.selection ?? this.#ownSelection) : this.#ownSelection;
  }

  /** Has everyone shown what a filter makes of the report. */
  filter(filter: ReportFilter | null): void {
    this.#filter = filter;
    this.#shown = null;
    this.#notify();
  }

  retry(): void {
    if (this.#inherits) this.#around?.retry();
    else this.#load();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls a listener when the selection changes, whichever is in force while the element is connected. */
  onSelection(listener: () => void): void {
    this.#selectionListeners.add(listener);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(
      new ContextEvent(reportContext, this.#host, (around) => {
        this.#around = around;
        this.#unsubscribe = around.subscribe(() => this.#notify());
      }),
    );
    if (!this.#around) this.#await();
    this.#followSelection();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#around = undefined;
    this.#isAwaiting = false;
    this.#followed?.unsubscribe();
    this.#followed = undefined;
  }

  hostUpdate(): void {
    // An update that was on its way when the host was taken out: what is around it is no longer known.
    if (!this.#host.isConnected) return;
    this.#followSelection();
    if (this.#inherits) {
      if (this.#wanted === undefined) return;
      this.#wanted = undefined;
      this.#notify();
      return;
    }
    const wanted = this.#host.report ?? (this.#host.src || BUNDLED);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#load();
  }

  /** Where the script of the `<gazette-report>` around has yet to come, no other report is shown in its place. */
  #await(): void {
    const isAround = [...ancestors(this.#host)].some(({ localName }) => localName === REPORT_TAG);
    this.#isAwaiting = isAround && !customElements.get(REPORT_TAG);
    if (!this.#isAwaiting) return;
    customElements.whenDefined(REPORT_TAG).then(() => {
      if (!this.#isAwaiting) return;
      // Once, however often the host was moved while it waited.
      this.#isAwaiting = false;
      this.hostConnected();
    });
  }

  get #inherits(): boolean {
    return (this.#around !== undefined || this.#isAwaiting) && this.#host.report == null && this.#host.src === '';
  }

  #load(): void {
    const wanted = this.#wanted;
    this.#loaded = null;
    this.#shown = null;
    this.#notify();
    const loading = wanted === BUNDLED ? loadBundled() : loadGiven(this.#host.report, this.#host.src);
    loading.then((loaded) => {
      if (wanted !== this.#wanted) return;
      this.#loaded = loaded;
      this.#shown = null;
      this.#notify();
    });
  }

  #notify(): void {
    this.#host.requestUpdate();
    for (const listener of [...this.#listeners]) listener();
  }

  #followSelection(): void {
    const { selection } = this;
    if (this.#followed?.selection === selection) return;
    this.#followed?.unsubscribe();
    const unsubscribe = selection.subscribe(() => {
      for (const listener of this.#selectionListeners) listener();
    });
    this.#followed = { selection, unsubscribe };
  }
}
