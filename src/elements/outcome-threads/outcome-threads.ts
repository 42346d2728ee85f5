import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chosenBureaus } from '../../base/attributes.js';
import { Listing } from '../../base/behaviors/show-more.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import type { Drawing, Frame } from '../../drawing/marks.js';
import { commonMessages, leftOut } from '../../i18n/common-messages.js';
import type { Entry, ReportIndex } from '../../report/report-index.js';
import { layoutOutcomeThreads, type Thread, type ThreadEnd } from './layout.js';
import { outcomeThreadsMessages } from './messages.js';
import { type RecordThread, threadsOf } from './threads.js';
import { threadEnd } from './words.js';

export interface Threads {
  /** Tasks, those that carry something on first. */
  tasks: RecordThread[];
  /** Outcomes that no task carries on. */
  ended: RecordThread[];
}

/**
 * What was done in one year and the task of the next that continues it. Tasks with no forerunner and outcomes with no
 * sequel are shown as such.
 *
 * @element gazette-outcome-threads
 * @summary What was done in one year, and the task of the next that continues it.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a record's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The threads are drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The threads cannot be drawn; the detail says why.
 * @csspart more - The button that shows the outcomes with no sequel.
 */
export class GazetteOutcomeThreads extends GazetteElement<Threads> {
  static override properties: PropertyDeclarations = {
    bureau: {},
    all: { state: true },
  };

  /** Only these bureaus' records: ids, separated by spaces. */
  bureau = '';

  private all = false;
  private readonly listing = new Listing(this);

  protected select(index: ReportIndex): Threads {
    const bureaus = new Set(chosenBureaus('bureau', this.bureau, index).map(({ id }) => id));
    const threads = threadsOf(index, bureaus);
    const tasks = threads.filter(({ task }) => task);
    return {
      tasks: [
        ...tasks.filter(({ outcomes }) => outcomes.length > 0),
        ...tasks.filter(({ outcomes }) => outcomes.length === 0),
      ],
      ended: threads.filter(({ task }) => !task),
    };
  }

  protected override isEmpty({ tasks, ended }: Threads): boolean {
    return tasks.length + ended.length === 0;
  }

  protected draw(threads: Threads, frame: Frame, index: ReportIndex): Drawing {
    const messages = outcomeThreadsMessages[frame.language];
    const end = (entry: Entry): ThreadEnd => threadEnd(entry, index, frame.language);
    const drawn: Thread[] = this.asked(threads)
      .slice(0, this.listing.shown)
      .map(({ outcomes, task }) => ({
        outcomes: outcomes.map(end),
        task: task ? end(task) : null,
      }));
    const year = index.whole.report.tasks[0]?.time.edtf.slice(0, 4) ?? '';
    return layoutOutcomeThreads(
      drawn,
      {
        done: messages.done(year === '' ? '' : String(Number(year) - 1)),
        planned: messages.planned(year),
        tag: commonMessages[frame.language].planned,
        noForerunner: messages.noForerunner,
        noSequel: messages.noSequel,
      },
      frame,
    );
  }

  /** What the reader has asked for: those with no sequel stand behind a button, where there are others. */
  private asked({ tasks, ended }: Threads): RecordThread[] {
    return this.all || tasks.length === 0 ? [...tasks, ...ended] : tasks;
  }

  protected override renderMore(threads: Threads): TemplateResult | typeof nothing {
    const { tasks, ended } = threads;
    const { language } = this.languages;
    const messages = outcomeThreadsMessages[language];
    const more = this.listing.renderMore(this.asked(threads).length, language);
    if (more !== nothing) return more;
    if (ended.length === 0 || tasks.length === 0) return nothing;
    return html`<button type="button" class="button" part="more" data-stop aria-expanded=${this.all ? 'true' : 'false'} @click=${this.onEnded}>${this.all ? messages.fewer : messages.more(ended.length)}</button>`;
  }

  private readonly onEnded = (): void => {
    this.all = !this.all;
  };

  protected loadDetails(): Promise<Details<Threads>> {
    return import('./details.js');
  }

  protected caption(threads: Threads, index: ReportIndex): Captions {
    const { tasks, ended } = threads;
    const { language } = this.languages;
    const messages = outcomeThreadsMessages[language];
    const speaking = new Set(
      [...tasks, ...ended].flatMap(({ outcomes, task }) =>
        [...outcomes, ...(task ? [task] : [])].map(({ record }) => record.bureau),
      ),
    );
    const carried = tasks.filter(({ outcomes }) => outcomes.length > 0).length;
    return {
      bureaus: index.report.bureaus.filter(({ id }) => speaking.has(id)),
      heading: messages.heading,
      standfirst: messages.standfirst,
      notes: [],
      ...leftOut(tasks.length + ended.length - Math.min(this.asked(threads).length, this.listing.shown), language),
      summary: messages.summary(carried, tasks.length - carried, ended.length),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-outcome-threads': GazetteOutcomeThreads;
  }
}
