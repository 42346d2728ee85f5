import type { Messages } from '../../i18n/messages.js';
import type { Status } from '../../report/status.js';
import type { Change } from '../../report/types.js';

export type CardStatus = Status | 'context';

interface MetricCardMessages {
  /** Names the bar of the level before, by what the change is counted against. */
  levelBefore: Record<Change['basis'], string>;
  changeNote: string;
  columns: { measure: string; figure: string; change: string; time: string; status: string };
  status: Record<CardStatus, string>;
}

/** The messages of the metric card. */
export const metricCardMessages: Messages<MetricCardMessages> = {
  zh: {
    levelBefore: { 'year-on-year': '上年同期', 'period-on-period': '上期', 'two-year-average': '' },
    changeNote: '灰条之长由所述变化折算，原文未给数。',
    columns: { measure: '指标', figure: '数值', change: '变化', time: '时间', status: '性质' },
    status: { done: '已完成', planned: '计划目标', expected: '预计', context: '背景' },
  },
  en: {
    levelBefore: {
      'year-on-year': 'a year earlier',
      'period-on-period': 'the period before',
      'two-year-average': '',
    },
    changeNote: 'The length of the grey bar follows from the stated change; the text gives no figure for it.',
    columns: { measure: 'Measure', figure: 'Figure', change: 'Change', time: 'Time', status: 'Status' },
    status: { done: 'done', planned: 'planned target', expected: 'expected', context: 'context' },
  },
};
