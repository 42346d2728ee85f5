import type { Messages } from '../../i18n/messages.js';

interface FrameworkMessages {
  heading: string;
  standfirst: string;
  separator: string;
  /** One sentence on the whole: each level with its count and items. */
  summary: (heading: string, levels: readonly { count: number; label: string; items: readonly string[] }[]) => string;
}

/** The words of the framework. */
export const frameworkMessages: Messages<FrameworkMessages> = {
  zh: {
    heading: '工作体系',
    standfirst: '数字是原文所列的项数；每项后的“据”打开原句，小字为与之相应的计划任务。',
    separator: '；',
    summary: (heading, levels) =>
      `${heading}：${levels.map(({ count, label, items }) => `${label}${count}项，${items.join('、')}`).join('；')}`,
  },
  en: {
    heading: 'A system of work',
    standfirst:
      'Each number counts the items that the text names; the seal opens the words, and the small print lists the planned tasks that answer to them.',
    separator: '; ',
    summary: (heading, levels) =>
      `${heading}: ${levels.map(({ count, label, items }) => `${label}, ${count}: ${items.join(', ')}`).join('; ')}`,
  },
};
