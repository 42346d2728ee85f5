import type { LitElement, ReactiveController } from 'lit';
import type { ReportController } from '../../context/report-controller.js';
import { claimUrlKey } from '../../context/url-key.js';
import { syncWithUrl } from '../../context/url-state.js';
import { formatTarget, parseTarget } from '../../report/mark-target.js';
import type { FilterController } from './filter-controller.js';

/** An element that may keep its state in the page's address. */
export interface UrlStateHost extends LitElement {
  link: string;
}

/** Keeps the selection and the filter of a `<gazette-report>` in the page's address while its `link` is `url`. */
export class UrlStateController implements ReactiveController {
  readonly #host: UrlStateHost;
  readonly #data: ReportController;
  readonly #filter: FilterController;
  /** The id with which the address is linked; null while it is not. */
  #linked: string | null = null;
  #unlink: (() => void) | undefined;

  constructor(host: UrlStateHost, data: ReportController, filter: FilterController) {
    this.#host = host;
    this.#data = data;
    this.#filter = filter;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { isConnected, link, id } = this.#host;
    const wanted = isConnected && link === 'url' ? id : null;
    if (wanted === this.#linked) return;
    this.#unlink?.();
    this.#linked = wanted;
    this.#unlink = wanted === null ? undefined : this.#link();
  }

  #link(): () => void {
    const { selection } = this.#data;
    const { key, release } = claimUrlKey(this.#host);
    const leave = syncWithUrl(key, {
      defaults: { '': '', ...this.#filter.filter },
      read: () => ({ '': selection.selected ? formatTarget(selection.selected) : '', ...this.#filter.filter }),
      write: ({ '': target = '', bureau = '', section = '', year = '' }) => {
        selection.select(parseTarget(target));
        this.#filter.choose({ bureau, section, year });
      },
      subscribe: (listener) => {
        const unsubscribe = selection.subscribe(listener);
        this.#host.addEventListener('gazette-filter', listener);
        return () => {
          unsubscribe();
          this.#host.removeEventListener('gazette-filter', listener);
        };
      },
    });
    return () => {
      leave();
      release();
    };
  }
}
