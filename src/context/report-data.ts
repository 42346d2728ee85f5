import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ancestors } from './ancestors.js';
import { type LoadedReport, loadBundled, loadGiven } from './load.js';
import { Selection } from './selection.js';

/** An element that can be given a report. */
export interface ReportHost extends ReactiveControllerHost, Element {
  report: unknown;
  src: string;
}

/** The key under which `<gazette-report>` offers its data to what is inside it. */
export const reportData = Symbol('report data');

/**
 * Finds an element's report, the first of: its `report` property, its `src`, the nearest `<gazette-report>`, the
 * bundled report; and the selection that it shares.
 */
export class ReportData implements ReactiveController {
  readonly #host: ReportHost;
  readonly #ownSelection = new Selection();
  readonly #listeners = new Set<() => void>();
  #around: ReportData | undefined;
  /** True inside a `<gazette-report>` that is not defined yet. */
  #isAwaiting = false;
  #leave: (() => void) | undefined;
  #wanted: unknown;
  #loaded: LoadedReport | null = null;
  #filter: ((loaded: LoadedReport) => LoadedReport | null) | null = null;
  /** What was loaded, filtered. */
  #shown: LoadedReport | null = null;

  constructor(host: ReportHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The report and what is wrong with it; null while it loads. */
  get loaded(): LoadedReport | null {
    if (this.#inherits) return this.#around?.loaded ?? null;
    this.#shown ??= this.#loaded && this.#filter ? this.#filter(this.#loaded) : this.#loaded;
    return this.#shown;
  }

  /** Has everyone shown what a filter makes of the report; null while the filter itself is loading. */
  filter(filter: ((loaded: LoadedReport) => LoadedReport | null) | null): void {
    this.#filter = filter;
    this.#shown = null;
    this.#tell();
  }

  get selection(): Selection {
    return this.#inherits ? (this.#around?.selection ?? this.#ownSelection) : this.#ownSelection;
  }

  /** Has a failed load tried again. */
  retry(): void {
    if (this.#inherits) this.#around?.retry();
    else this.#load();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  hostConnected(): void {
    this.#isAwaiting = false;
    for (const element of ancestors(this.#host)) {
      if (element.localName === TAG && !(reportData in element)) {
        // Its script has yet to come, and no other report is shown in its place.
        this.#isAwaiting = true;
        customElements.whenDefined(TAG).then(() => {
          if (this.#isAwaiting) this.hostConnected();
        });
        break;
      }
      const around: unknown = reportData in element ? element[reportData] : undefined;
      if (around instanceof ReportData) {
        this.#around = around;
        this.#leave = around.subscribe(() => this.#tell());
        break;
      }
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#around = undefined;
    this.#isAwaiting = false;
  }

  hostUpdate(): void {
    if (this.#inherits) {
      this.#wanted = undefined;
      return;
    }
    const wanted = this.#host.report ?? (this.#host.src || BUNDLED);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#load();
  }

  get #inherits(): boolean {
    return (this.#around !== undefined || this.#isAwaiting) && this.#host.report == null && this.#host.src === '';
  }

  #load(): void {
    const wanted = this.#wanted;
    this.#loaded = null;
    this.#shown = null;
    const loading = wanted === BUNDLED ? loadBundled() : loadGiven(this.#host.report, this.#host.src);
    loading.then((loaded) => {
      if (wanted !== this.#wanted) return;
      this.#loaded = loaded;
      this.#shown = null;
      this.#tell();
    });
  }

  #tell(): void {
    this.#host.requestUpdate();
    for (const listener of [...this.#listeners]) listener();
  }
}

const BUNDLED = Symbol('bundled');
const TAG = 'gazette-report';
