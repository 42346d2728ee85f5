import type { LitElement, ReactiveController } from 'lit';
import { type FilterDetail, send } from '../../context/events.js';
import { applyFilter } from '../../context/filter-report.js';
import type { ReportController } from '../../context/report-controller.js';

/** An element whose attributes filter a report. */
export interface FilterHost extends LitElement {
  bureau: string;
  section: string;
  year: string;
}

/** The filter of a `<gazette-report>`: what its attributes say, and what a reader chooses in their place. */
export class FilterController implements ReactiveController {
  readonly #host: FilterHost;
  readonly #data: ReportController;
  #applied = '';

  constructor(host: FilterHost, data: ReportController) {
    this.#host = host;
    this.#data = data;
    this.#apply();
    host.addController(this);
  }

  get filter(): FilterDetail {
    const { bureau, section, year } = this.#host;
    return { bureau, section, year };
  }

  hostUpdate(): void {
    this.#apply();
  }

  /** Sets another filter and tells the page. */
  choose(filter: FilterDetail): void {
    const { bureau, section, year } = this.filter;
    if (filter.bureau === bureau && filter.section === section && filter.year === year) return;
    Object.assign(this.#host, filter);
    send(this.#host, 'gazette-filter', filter);
  }

  #apply(): void {
    const { filter } = this;
    const key = JSON.stringify(filter);
    if (key === this.#applied) return;
    this.#applied = key;
    this.#data.filter((loaded) => applyFilter(loaded, filter));
  }
}
