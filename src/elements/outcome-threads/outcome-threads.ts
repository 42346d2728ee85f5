import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chosenBureaus } from '../../core/content.js';
import { type Captions, GazetteElement } from '../../core/element.js';
import { commonMessages } from '../../core/messages/common.js';
import { outcomeThreadsMessages } from '../../core/messages/outcome-threads.js';
import type { Table } from '../../core/table.js';
import { localized } from '../../format/language.js';
import { describeMetric } from '../../format/metric.js';
import { formatTime } from '../../format/time.js';
import { bureauTone, type Drawing, type Frame } from '../../layout/marks.js';
import { layoutOutcomeThreads, type Thread, type ThreadEnd } from '../../layout/outcome-threads.js';
import type { Entry, ReportIndex } from '../../report/lookup.js';
import { type RecordThread, threadsOf } from '../../report/threads.js';

interface Threads {
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
    const end = (entry: Entry): ThreadEnd => this.end(entry, index);
    const shown = this.all || threads.tasks.length === 0 ? [...threads.tasks, ...threads.ended] : threads.tasks;
    const drawn: Thread[] = shown.map(({ outcomes, task }) => ({
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

  private end(entry: Entry, { report }: ReportIndex): ThreadEnd {
    const { language } = this.languages;
    const title = titleOf(entry, language);
    // A column says to the eye what is done and what is planned; a screen reader meets one item after another.
    const planned = entry.kind === 'task' ? [commonMessages[language].planned] : [];
    const said =
      entry.kind === 'metric'
        ? [describeMetric(entry.record, language)]
        : [title, ...(entry.kind === 'document' ? [] : [formatTime(entry.record.time, language)])];
    return {
      record: entry.record.id,
      title,
      tone: bureauTone(report.bureaus.findIndex(({ id }) => id === entry.record.bureau)),
      name: [...planned, ...said].join(language === 'zh' ? '，' : ', '),
    };
  }

  protected override renderMore({ tasks, ended }: Threads): TemplateResult | typeof nothing {
    const messages = outcomeThreadsMessages[this.languages.language];
    if (ended.length === 0 || tasks.length === 0 || this.view === 'table') return nothing;
    return html`<button type="button" class="button" part="more" data-stop aria-expanded=${this.all ? 'true' : 'false'} @click=${this.onMore}>${this.all ? messages.fewer : messages.more(ended.length)}</button>`;
  }

  private readonly onMore = (): void => {
    this.all = !this.all;
  };

  protected tabulate({ tasks, ended }: Threads, index: ReportIndex): Table {
    const { language } = this.languages;
    const { columns, noForerunner, noSequel } = outcomeThreadsMessages[language];
    const cell = (entry: Entry) => {
      const { record, title, name } = this.end(entry, index);
      return { text: title, record, label: name, words: true };
    };
    const rows = [...tasks, ...ended].flatMap(({ outcomes, task }) => {
      const right = task ? cell(task) : noSequel;
      return outcomes.length === 0 ? [[noForerunner, right]] : outcomes.map((outcome) => [cell(outcome), right]);
    });
    return { columns: [{ label: columns.done }, { label: columns.planned }], rows };
  }

  protected caption({ tasks, ended }: Threads, index: ReportIndex): Captions {
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
      summary: messages.summary(carried, tasks.length - carried, ended.length),
    };
  }
}

function titleOf(entry: Entry, language: 'zh' | 'en'): string {
  return localized(entry.kind === 'metric' ? entry.record.label : entry.record.title, language);
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-outcome-threads': GazetteOutcomeThreads;
  }
}
