import { group } from 'd3-array';
import { truncation } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { type Language, localized } from '../../i18n/language.js';
import { terms } from '../../i18n/terms.js';
import { ofBureaus } from '../../report/attributes.js';
import { recordTarget } from '../../report/mark-target.js';
import type { Entry, ReportIndex } from '../../report/report-index.js';
import type { Linked, ThreadTheme } from './layout/linked.js';
import { isBeside, layoutOutcomeThreads } from './layout.js';
import { type LinkedThreads, linkThreads } from './linked-threads.js';
import { outcomeThreadsMessages } from './messages.js';
import { standingFor } from './standing.js';
import { tabulate } from './table.js';
import { outcomeEnd, taskEnd } from './thread-end.js';
import { entriesOf, type RecordThread, threadsOf } from './threads.js';

export interface OutcomeThreadsOptions {
  bureau: string;
  /** True where a reader has asked for all that is not linked. */
  isExpanded: boolean;
  /** How many threads are drawn at most, and how many of each list of what is not linked. */
  shown: number;
}

export interface OutcomeThreadsContent {
  /** All that the attributes match: tasks that carry something on, tasks that do not, outcomes with no sequel. */
  threads: RecordThread[];
  /** How many of the threads have a task and an outcome. */
  continuing: number;
  /** What is drawn of those: outcomes and tasks that lead to one another, by theme. */
  linked: LinkedThreads[];
  /** Tasks with no forerunner and outcomes with no sequel: all of them, and what is drawn. */
  tasks: { all: Entry[]; drawn: Entry[] };
  outcomes: { all: Entry[]; drawn: Entry[] };
  /** How many of what is not linked stand behind a button; 0 where there is none. */
  folded: number;
  /** How many threads a reader has not asked for yet. */
  rest: number;
}

/** So many of each list of what is not linked are open; never is one alone hidden. */
const OPEN = 5;

/** What was done in one year and the task of the next that continues it. */
export const outcomeThreads: Widget<OutcomeThreadsOptions, OutcomeThreadsContent> = {
  select(index, { bureau, isExpanded, shown }) {
    const all = threadsOf(index, ofBureaus('bureau', bureau, index));
    const continuing = inThemes(
      all.filter(({ outcomes, task }) => task && outcomes.length > 0),
      index,
    );
    const withoutForerunner = all.filter(({ outcomes, task }) => task && outcomes.length === 0);
    const withoutSequel = all.filter(({ task }) => !task);
    // What is not linked comes last; before it is reached there is more to show of what is.
    const most = continuing.length > shown ? 0 : shown;
    const isOpen = isExpanded || continuing.length === 0;
    const listOf = (threads: readonly RecordThread[]): { all: Entry[]; open: Entry[]; drawn: Entry[] } => {
      const entries = threads.flatMap(entriesOf);
      const open = entries.length > OPEN + 1 ? entries.slice(0, OPEN) : entries;
      return { all: entries, open, drawn: (isOpen ? entries : open).slice(0, most) };
    };
    const tasks = listOf(withoutForerunner);
    const outcomes = listOf(withoutSequel);
    const beyond = (length: number): number => Math.max(0, length - shown);
    const folded = [tasks, outcomes].reduce((count, list) => count + list.all.length - list.open.length, 0);
    return {
      threads: [...continuing, ...withoutForerunner, ...withoutSequel],
      continuing: continuing.length,
      linked: linkThreads(continuing.slice(0, shown), index),
      tasks,
      outcomes,
      folded: continuing.length > 0 && most > 0 ? folded : 0,
      rest: beyond(continuing.length) || (isOpen ? beyond(tasks.all.length) + beyond(outcomes.all.length) : 0),
    };
  },

  isEmpty: ({ threads }) => threads.length === 0,

  draw({ linked, tasks, outcomes }, index, context) {
    const { language } = context;
    const messages = outcomeThreadsMessages[language];
    const years = yearsOf(index);
    const count = (of: (one: LinkedThreads) => unknown[]): string =>
      messages.count(linked.reduce((total, one) => total + of(one).length, 0));
    return layoutOutcomeThreads(
      {
        themes: themesOf(linked, index, language),
        heads: {
          done: { text: messages.done(years.done), count: count((one) => one.outcomes) },
          planned: { text: messages.planned(years.planned), count: count((one) => one.tasks) },
        },
        loose: {
          heading: messages.loose,
          outcomes: {
            heading: messages.withoutSequel(outcomes.all.length),
            ends: outcomes.drawn.map((entry) => outcomeEnd(entry, index, language)),
          },
          tasks: {
            heading: messages.withoutForerunner(tasks.all.length),
            ends: tasks.drawn.map((entry) => taskEnd(entry, [], index, language)),
          },
        },
      },
      context,
    );
  },

  caption({ threads, continuing, linked, tasks, outcomes }, index, context) {
    const { language } = context;
    const { report } = index;
    const years = yearsOf(index);
    const { heading, looseHeading, standfirst, note, empty, summary } = outcomeThreadsMessages[language];
    const naming = new Set(threads.flatMap((thread) => entriesOf(thread).map(({ record }) => record.bureau)));
    const side = isBeside(context) ? standfirst.beside : standfirst.beneath;
    const drawn = linked.reduce((total, one) => total + one.tasks.length, tasks.drawn.length + outcomes.drawn.length);
    return {
      bureaus: report.bureaus.filter(({ id }) => naming.has(id)),
      topic: terms[language].counted,
      heading:
        continuing > 0 ? heading(years) : tasks.all.length > 0 ? looseHeading.both : looseHeading.outcomes(years),
      standfirst: continuing > 0 ? side(years) : standfirst.loose,
      notes: continuing > 0 ? [note] : [],
      empty,
      summary: summary(continuing, tasks.all.length, outcomes.all.length),
      ...truncation(threads.length - drawn, language),
    };
  },

  tabulate: ({ threads }, index, language) => tabulate(threads, index, language),

  /** Every record of a thread, of those without a sequel too, and the figures that stand for events, each once. */
  entries: ({ threads }, index) => [
    ...new Map(
      threads
        .flatMap((thread) => [
          ...entriesOf(thread),
          ...(thread.task ? thread.outcomes.flatMap((outcome) => standingFor(outcome, index)) : []),
        ])
        .map((entry) => [entry.record.id, entry]),
    ).values(),
  ],

  /** An event lights up its figures, which stand for it. */
  highlightedMarks(target, index) {
    const entry = target.type === 'record' ? index.entries.get(target.id) : undefined;
    if (!entry) return [target];
    return [target, ...standingFor(entry, index).map(({ record }) => recordTarget(record.id))];
  },
};

/** Threads in the order of the report's themes, those of none last. */
function inThemes(threads: readonly RecordThread[], { report }: ReportIndex): RecordThread[] {
  const byTheme = group(threads, ({ task }) => task?.record.theme);
  const known = report.themes.flatMap(({ id }) => byTheme.get(id) ?? []);
  const among = new Set(known);
  return [...known, ...threads.filter((thread) => !among.has(thread))];
}

function themesOf(linked: readonly LinkedThreads[], index: ReportIndex, language: Language): ThreadTheme[] {
  const labels = new Map(index.report.themes.map(({ id, label }) => [id, localized(label, language)]));
  const themes = group(linked, ({ theme }) => (labels.has(theme) ? theme : ''));
  const other = themes.size > 1 ? outcomeThreadsMessages[language].otherTheme : '';
  return [...themes].map(([theme, ofTheme]) => ({
    heading: labels.get(theme) ?? other,
    linked: ofTheme.map((one) => linkedEnds(one, index, language)),
  }));
}

function linkedEnds({ outcomes, tasks, links }: LinkedThreads, index: ReportIndex, language: Language): Linked {
  const continued = (place: number): Entry[] =>
    links.flatMap(([outcome, task]) => (task === place ? (outcomes[outcome] ?? []) : []));
  return {
    outcomes: outcomes.map((entry) => outcomeEnd(entry, index, language)),
    tasks: tasks.map((entry, place) => taskEnd(entry, continued(place), index, language)),
    links,
  };
}

/** The year of the report's first task, and the one before it; "" where it has none. */
function yearsOf({ whole }: ReportIndex): { done: string; planned: string } {
  const planned = whole.report.tasks[0]?.time.edtf.slice(0, 4) ?? '';
  return { done: planned === '' ? '' : String(Number(planned) - 1), planned };
}
