import type { Messages } from '../../i18n/messages.js';

interface TargetTrackerMessages {
  heading: (count: number) => string;
  standfirst: string;
  batchNote: string;
  /** What the attribute `metrics` may name. */
  expectedTarget: string;
  /** Heads what the text states towards a target. */
  stated: string;
  /** Where the text states nothing comparable. */
  notStated: string;
  /** Under the start of a horizon that the text does not date. */
  startNotStated: string;
  columns: { target: string; figure: string; horizon: string; stated: string };
}

/** The messages of the target tracker. */
export const targetTrackerMessages: Messages<TargetTrackerMessages> = {
  zh: {
    heading: () => '目标，和原文已述的数',
    standfirst: '每个目标及其期限，旁边是原文已经述及的数。',
    batchNote: '注：已述的数各有口径（如一批），不是累计，所以不画完成比例。',
    expectedTarget: 'role 为 target 的指标',
    stated: '原文已述：',
    notStated: '原文未述可与之相比的数',
    startNotStated: '起点未述',
    columns: { target: '目标', figure: '数值', horizon: '期限', stated: '原文已述' },
  },
  en: {
    heading: (count) =>
      count === 1 ? 'A target, and what the text states towards it' : 'Targets, and what the text states towards them',
    standfirst: 'Each target with its horizon, and beside it the figures that the text states so far.',
    batchNote: 'Note: what is stated may be one batch and no total, so no share of the target is drawn.',
    expectedTarget: 'a metric whose role is target',
    stated: 'Stated so far:',
    notStated: 'The text states nothing comparable',
    startNotStated: 'start not stated',
    columns: { target: 'Target', figure: 'Figure', horizon: 'Horizon', stated: 'Stated so far' },
  },
};
