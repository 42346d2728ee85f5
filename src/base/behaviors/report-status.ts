import { send } from '../../context/events.js';
import type { Problem } from '../../report/problem.js';
import type { Report } from '../../report/types.js';

/** What an update of a widget came to. */
export interface Outcome {
  /** The report that it is drawn from; none where it cannot be drawn. */
  report?: Report;
  problems: readonly Problem[];
}

/** Tells the page once of each outcome: that a widget is drawn from a report, what is wrong with it, or both. */
export class ReportStatus {
  readonly #host: EventTarget;
  #lastReport: Report | undefined;
  #lastOutcome = '';

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** @param subject what else makes an outcome another one: the metric shown, say */
  notify({ report, problems }: Outcome, subject = ''): void {
    const outcome = JSON.stringify([subject, problems]);
    if (report === this.#lastReport && outcome === this.#lastOutcome) return;
    this.#lastReport = report;
    this.#lastOutcome = outcome;
    if (problems.length > 0 || !report) send(this.#host, 'gazette-error', { problems });
    if (report) send(this.#host, 'gazette-ready', { report: report.id });
  }
}
