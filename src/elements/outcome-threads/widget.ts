import { truncation } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { resolveBureaus } from '../../report/attributes.js';
import type { ReportIndex } from '../../report/report-index.js';
import { layoutOutcomeThreads } from './layout.js';
import { outcomeThreadsMessages } from './messages.js';
import { tabulate } from './table.js';
import { threadEnd } from './thread-end.js';
import { entriesOf, type RecordThread, threadsOf } from './threads.js';

export interface OutcomeThreadsOptions {
  bureau: string;
  /** True where a reader has asked for the outcomes with no sequel. */
  isExpanded: boolean;
  /** How many threads are drawn at most. */
  shown: number;
}

export interface OutcomeThreadsContent {
  /** All that the attributes match: tasks that carry something on, tasks that do not, outcomes with no sequel. */
  threads: RecordThread[];
  /** How many of the threads have a task and an outcome, only a task, only an outcome. */
  counts: { continuing: number; withoutForerunner: number; withoutSequel: number };
  /** What a reader has asked for: those with no sequel stand behind a button, where there are others. */
  asked: RecordThread[];
  /** How many of them are drawn at most. */
  shown: number;
}

/** What was done in one year and the task of the next that continues it. */
export const outcomeThreads: Widget<OutcomeThreadsOptions, OutcomeThreadsContent> = {
  select(index, { bureau, isExpanded, shown }) {
    const bureaus = new Set(resolveBureaus('bureau', bureau, index).map(({ id }) => id));
    const all = threadsOf(index, bureaus);
    const continuing = all.filter(({ outcomes, task }) => task && outcomes.length > 0);
    const withoutForerunner = all.filter(({ outcomes, task }) => task && outcomes.length === 0);
    const withoutSequel = all.filter(({ task }) => !task);
    const tasks = [...continuing, ...withoutForerunner];
    const threads = [...tasks, ...withoutSequel];
    return {
      threads,
      counts: {
        continuing: continuing.length,
        withoutForerunner: withoutForerunner.length,
        withoutSequel: withoutSequel.length,
      },
      asked: isExpanded || tasks.length === 0 ? threads : tasks,
      shown,
    };
  },

  isEmpty: ({ threads }) => threads.length === 0,

  draw({ asked, shown }, index, context) {
    const { language } = context;
    const drawn = asked.slice(0, shown).map(({ outcomes, task }) => ({
      outcomes: outcomes.map((outcome) => threadEnd(outcome, index, language)),
      task: task ? threadEnd(task, index, language) : null,
    }));
    const { done, planned } = outcomeThreadsMessages[language];
    const years = yearsOf(index);
    const heads = { done: done(years.done), planned: planned(years.planned) };
    return layoutOutcomeThreads(drawn, heads, context);
  },

  caption({ threads, counts, asked, shown }, index, { language }) {
    const { report } = index;
    const years = yearsOf(index);
    const { heading, standfirst, summary } = outcomeThreadsMessages[language];
    const naming = new Set(threads.flatMap((thread) => entriesOf(thread).map(({ record }) => record.bureau)));
    return {
      bureaus: report.bureaus.filter(({ id }) => naming.has(id)),
      heading: heading(years.done, years.planned),
      standfirst,
      notes: [],
      summary: summary(counts.continuing, counts.withoutForerunner, counts.withoutSequel),
      ...truncation(threads.length - Math.min(asked.length, shown), language),
    };
  },

  tabulate: ({ threads }, index, language) => tabulate(threads, index, language),

  /** Every record of a thread, of those without a sequel too, each once. */
  entries: ({ threads }) => [...new Map(threads.flatMap(entriesOf).map((entry) => [entry.record.id, entry])).values()],
};

/** The year of the report's first task, and the one before it; "" where it has none. */
function yearsOf({ whole }: ReportIndex): { done: string; planned: string } {
  const planned = whole.report.tasks[0]?.time.edtf.slice(0, 4) ?? '';
  return { done: planned === '' ? '' : String(Number(planned) - 1), planned };
}
