import type { Messages } from '../../i18n/messages.js';
import type { TargetTrackerWords } from './layout.js';

interface TargetTrackerMessages extends TargetTrackerWords {
  heading: (count: number) => string;
  standfirst: string;
  batchNote: string;
  target: string;
}

/** The words of the target tracker. */
export const targetTrackerMessages: Messages<TargetTrackerMessages> = {
  zh: {
    heading: () => '目标，和原文已述的数',
    standfirst: '每个目标及其期限，旁边是原文已经述及的数。',
    batchNote: '注：已述的数各有口径（如一批），不是累计，所以不画完成比例。',
    target: 'role 为 target 的指标',
    planned: '计划',
    stated: '原文已述：',
    notStated: '原文未述可与之相比的数',
    startNotStated: '起点未述',
  },
  en: {
    heading: (count) =>
      count === 1 ? 'A target, and what the text states towards it' : 'Targets, and what the text states towards them',
    standfirst: 'Each target with its horizon, and beside it the figures that the text states so far.',
    batchNote: 'Note: what is stated may be one batch and no total, so no share of the target is drawn.',
    target: 'a metric whose role is target',
    planned: 'planned',
    stated: 'Stated so far:',
    notStated: 'The text states nothing comparable',
    startNotStated: 'start not stated',
  },
};
