import type { Messages } from '../../i18n/messages.js';

interface OutcomeThreadsMessages {
  heading: string;
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
    heading: '去年做的，今年接着做什么',
    standfirst: '先列已做的，再列原文要接着做的；原文没有写明前身或后续的，照样列出，不作推断。',
    done: (year) => `${year}年已做`,
    planned: (year) => `${year}年计划`,
    noForerunner: '原文未述前身',
    noSequel: '原文未述后续',
    more: (count) => `再看未述后续的${count}项`,
    fewer: '收起未述后续的各项',
    columns: { outcome: '已做', task: '计划' },
    summary: (continuing, withoutForerunner, withoutSequel) =>
      `${continuing}项任务承接已做之事，${withoutForerunner}项原文未述前身，${withoutSequel}项已做之事原文未述后续`,
  },
  en: {
    heading: 'What was done, and the task that carries it on',
    standfirst:
      'Done, and then the task that the text says continues it; where it names no forerunner or no sequel, that is shown and nothing is inferred.',
    done: (year) => `Done in ${year}`,
    planned: (year) => `Planned for ${year}`,
    noForerunner: 'no forerunner stated',
    noSequel: 'no sequel stated',
    more: (count) => `Show ${count} with no sequel stated`,
    fewer: 'Hide those with no sequel stated',
    columns: { outcome: 'Done', task: 'Planned' },
    summary: (continuing, withoutForerunner, withoutSequel) =>
      `${continuing} tasks carry on something done, ${withoutForerunner} have no forerunner stated, ${withoutSequel} outcomes have no sequel stated`,
  },
};
