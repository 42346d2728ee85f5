import type { Messages } from '../../i18n/messages.js';
import { countOf } from '../../i18n/plural.js';

interface OutcomeThreadsMessages {
  /** The years of what was done and of what is planned; "" where the report gives none. */
  heading: (done: string, planned: string) => string;
  standfirst: string;
  /** Head the two columns. */
  done: (year: string) => string;
  planned: (year: string) => string;
  noForerunner: string;
  noSequel: string;
  /** The button for the outcomes with no sequel. */
  more: (count: number) => string;
  fewer: string;
  columns: { outcome: string; task: string };
  /** How many tasks carry something on, how many do not, and how many outcomes no task carries on. */
  summary: (continuing: number, withoutForerunner: number, withoutSequel: number) => string;
}

/** The messages of the outcome threads. */
export const outcomeThreadsMessages: Messages<OutcomeThreadsMessages> = {
  zh: {
    heading: (done, planned) => (planned === '' ? '做了什么，接着做什么' : `${done}年做了，${planned}年接着做什么`),
    standfirst: '先列已做的，再列文中要接着做的；文中没有写明此前或后续工作的，照样列出，不作推断。',
    done: (year) => `${year}年已做`,
    planned: (year) => `${year}年计划`,
    noForerunner: '文中未提此前工作',
    noSequel: '文中未提后续工作',
    more: (count) => `再看未提后续的${count}项`,
    fewer: '收起未提后续的各项',
    columns: { outcome: '已做', task: '计划' },
    summary: (continuing, withoutForerunner, withoutSequel) =>
      `${continuing}项任务承接已做之事，${withoutForerunner}项文中未提此前工作，${withoutSequel}项已做之事文中未提后续`,
  },
  en: {
    heading: (done, planned) =>
      planned === ''
        ? 'What was done, and the task that follows'
        : `Done in ${done}, and the task that follows in ${planned}`,
    standfirst:
      'Each outcome, and then the task that the text says continues it; where it states no earlier work or no follow-up, that is shown and nothing is inferred.',
    done: (year) => `Done in ${year}`,
    planned: (year) => `Planned for ${year}`,
    noForerunner: 'no earlier work stated',
    noSequel: 'no follow-up stated',
    more: (count) => `Show ${count} with no follow-up stated`,
    fewer: 'Hide those with no follow-up stated',
    columns: { outcome: 'Done', task: 'Planned' },
    summary: (continuing, withoutForerunner, withoutSequel) =>
      `${countOf(continuing, 'task')} carry on something done, ${withoutForerunner} have no earlier work stated, ${countOf(withoutSequel, 'outcome')} have no follow-up stated`,
  },
};
