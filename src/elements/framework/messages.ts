import type { Messages } from '../../i18n/messages.js';

interface FrameworkMessages {
  heading: string;
  empty: string;
  standfirst: string;
  columns: { level: string; item: string; tasks: string };
  /** A level in a sentence: what it counts, how many, and which. */
  level: (label: string, count: number, items: string) => string;
}

/** The messages of the framework. */
export const frameworkMessages: Messages<FrameworkMessages> = {
  zh: {
    heading: '工作体系',
    empty: '这里画的是以数概括的工作体系。',
    standfirst: '数字是原文所列的项数；小字为与之相应的计划任务。',
    columns: { level: '层次', item: '内容', tasks: '相应任务' },
    level: (label, count, items) => `${label}${count}项，${items}`,
  },
  en: {
    heading: 'A system of work',
    empty: 'It draws systems of work that a text sums up in numbers.',
    standfirst:
      'Each number counts the items that the text names; the small print lists the planned tasks that answer to them.',
    columns: { level: 'Level', item: 'Item', tasks: 'Tasks' },
    level: (label, count, items) => `${label}, ${count}: ${items}`,
  },
};
