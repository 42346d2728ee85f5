import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOwnIndex } from '../report/report-index.js';
import { GivenReport } from './given-report.js';
import { loadBundled, loadOther, translate } from './load.js';
import { faultyReport, type LoadedReport } from './loaded-report.js';
import { pageScripts, reportKeptByReact } from './page-scripts.js';
import { isReportSource, type ReportSource, reportContext } from './report-context.js';
import { Selection } from './selection.js';
import { type ReportSeeker, type WantedReport, wantedReport } from './wanted-report.js';

/** An element that can be given a report. */
export interface ReportHost extends ReactiveControllerHost, ReportSeeker {
  /** The longest that it waits for a report, in seconds. */
  timeout: number;
}

/** Makes of a loaded report what is shown of it; null while the filter itself is loading. */
export type ReportFilter = (loaded: LoadedReport) => LoadedReport | null;

/** Finds an element's report, loads it, and keeps the selection that goes with it. `wantedReport` says which report. */
export class ReportController implements ReactiveController, ReportSource {
  /** What the page has given the element itself; its accessors read and write it. */
  readonly given: GivenReport;
  readonly #host: ReportHost;
  readonly #ownSelection = new Selection();
  readonly #listeners = new Set<() => void>();
  readonly #selectionListeners = new Set<() => void>();
  /** The document that the element listens to while it is connected. */
  #page: Document | undefined;
  #around: ReportSource | undefined;
  /** Takes the answer to the last question. */
  #take: ((around: unknown) => void) | undefined;
  #unsubscribe: (() => void) | undefined;
  #followed: { selection: Selection; unsubscribe: () => void } | undefined;
  #wanted: WantedReport | undefined;
  #loading: AbortController | undefined;
  #loaded: LoadedReport | null = null;
  #filter: ReportFilter | null = null;
  /** What was loaded, filtered. */
  #shown: LoadedReport | null = null;
  /** What another copy of the library loaded, as this one reads it. */
  #translated: { from: LoadedReport; to: LoadedReport | null } | undefined;

  constructor(host: ReportHost) {
    this.#host = host;
    this.given = new GivenReport(host);
    host.addController(this);
  }

  get loaded(): LoadedReport | null {
    if (this.#wanted?.from === 'around') return this.#fromAround(this.#wanted.value);
    try {
      this.#shown ??= this.#loaded && this.#filter ? this.#filter(this.#loaded) : this.#loaded;
    } catch (error) {
      this.#shown = faultyReport(error);
    }
    return this.#shown;
  }

  /** True for a widget that stands alone and shows the bundled report. */
  get isAlone(): boolean {
    return this.#wanted?.from === 'alone';
  }

  /** True where the element has a report of its own, and not that of a `<gazette-report>` around it. */
  get isOwn(): boolean {
    return this.#wanted?.from !== 'around';
  }

  get selection(): Selection {
    return this.#wanted?.from === 'around' ? this.#wanted.value.selection : this.#ownSelection;
  }

  /** Has everyone shown what a filter makes of the report. */
  filter(filter: ReportFilter | null): void {
    this.#filter = filter;
    this.#shown = null;
    this.#notify();
  }

  retry(): void {
    if (this.#wanted?.from === 'around') this.#wanted.value.retry();
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
    this.#page = this.#host.ownerDocument;
    // While it passes down, so that a provider further in is heard of, which one further out keeps to itself.
    this.#page.addEventListener('context-provider', this.#onProvider, true);
    this.#request();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('context-provider', this.#onProvider, true);
    this.#page = undefined;
    this.#leave();
    this.#followed?.unsubscribe();
    this.#followed = undefined;
    if (!this.isOwn) this.#wanted = undefined;
    // A widget that is moved is put back in the same task.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#loading) return;
      this.#loading.abort();
      this.#loading = undefined;
      this.#wanted = undefined;
    });
  }

  hostUpdate(): void {
    // An update that was on its way when the host was taken out: what is around it is no longer known.
    if (!this.#host.isConnected) return;
    this.#takeWhatReactKept();
    const wanted = wantedReport(this.#host, this.given, this.#around);
    const isSame = wanted.from === this.#wanted?.from && wanted.value === this.#wanted.value;
    this.#wanted = wanted;
    this.#followSelection();
    if (!isSame) this.#load();
  }

  readonly #onProvider = (event: Event): void => {
    if ('context' in event && event.context === reportContext) this.#request();
  };

  /** Asks what stands around for a report. An answer that comes when it is no longer asked for is let go. */
  #request(): void {
    this.#leave();
    const take = (around: unknown): void => {
      if (this.#take !== take || !isReportSource(around)) return;
      this.#unsubscribe?.();
      this.#around = around;
      this.#unsubscribe = around.subscribe(() => this.#notify());
      this.#host.requestUpdate();
    };
    this.#take = take;
    this.#host.dispatchEvent(new ContextEvent(reportContext, this.#host, take));
    this.#host.requestUpdate();
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#around = undefined;
    this.#take = undefined;
  }

  #takeWhatReactKept(): boolean {
    const kept = this.given.isUnset ? reportKeptByReact(this.#host) : undefined;
    if (kept) this.given.report = kept.report;
    return kept !== undefined;
  }

  #load(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#loaded = null;
    this.#shown = null;
    const wanted = this.#wanted;
    if (wanted && wanted.from !== 'around') this.#start(wanted);
    this.#notify();
  }

  #start(wanted: WantedReport): void {
    const loading = new AbortController();
    this.#loading = loading;
    const settle = (loaded: LoadedReport): void => {
      if (loading.signal.aborted) return;
      loading.abort();
      this.#loading = undefined;
      this.#loaded = loaded;
      this.#notify();
    };
    this.#find(wanted, loading.signal).then((loaded) => {
      if (loaded) settle(loaded);
      else this.#host.requestUpdate();
    });
  }

  /** @returns null where it is to be looked for anew */
  async #find(wanted: WantedReport, signal: AbortSignal): Promise<LoadedReport | null> {
    const host = this.#host;
    const isAlone = wanted.from === 'alone';
    const loading = isAlone || wanted.from === 'bundled' ? loadBundled() : loadOther(wanted, { signal, host });
    if (!isAlone && wanted.from !== 'none') return loading;
    const [loaded] = await Promise.all([loading, pageScripts(host.ownerDocument)]);
    return this.#takeWhatReactKept() ? null : loaded;
  }

  /** What the `<gazette-report>` around has loaded; it may be another copy of the library, whose look-ups are its own. */
  #fromAround(around: ReportSource): LoadedReport | null {
    const { loaded } = around;
    if (!loaded?.index || isOwnIndex(loaded.index)) return loaded;
    if (this.#translated?.from !== loaded) {
      const translated: { from: LoadedReport; to: LoadedReport | null } = { from: loaded, to: null };
      this.#translated = translated;
      translate(loaded).then((to) => {
        translated.to = to;
        this.#notify();
      });
    }
    return this.#translated?.to ?? null;
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
