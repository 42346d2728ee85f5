import type { Messages } from '../../i18n/messages.js';

interface OutcomeThreadsMessages {
  heading: string;
  standfirst: string;
  done: (year: string) => string;
  planned: (year: string) => string;
  noForerunner: string;
  noSequel: string;
  more: (count: number) => string;
  fewer: string;
  summary: (carried: number, fresh: number, ended: number) => string;
}

/** The words of the outcome threads. */
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
    summary: (carried, fresh, ended) =>
      `${carried}项任务承接已做之事，${fresh}项原文未述前身，${ended}项已做之事原文未述后续`,
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
    summary: (carried, fresh, ended) =>
      `${carried} tasks carry on something done, ${fresh} have no forerunner stated, ${ended} outcomes have no sequel stated`,
  },
};
