import type { Messages } from './messages.js';

interface FrameworkMessages {
  heading: string;
  standfirst: string;
  columns: { level: string; item: string; tasks: string };
  separator: string;
}

/** The words of the framework. */
export const frameworkMessages: Messages<FrameworkMessages> = {
  zh: {
    heading: '工作体系',
    standfirst: '数字是原文所列的项数；每项后的“据”打开原句，小字为与之相应的任务。',
    columns: { level: '层次', item: '内容', tasks: '相应任务' },
    separator: '；',
  },
  en: {
    heading: 'A system of work',
    standfirst:
      'Each number counts the items that the text names; the seal opens the words, and the small print lists the tasks that answer to them.',
    columns: { level: 'Level', item: 'Item', tasks: 'Tasks' },
    separator: '; ',
  },
};
