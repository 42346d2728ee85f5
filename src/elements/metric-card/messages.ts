import type { Messages } from '../../i18n/messages.js';
import type { Status } from '../../report/status.js';

export type CardStatus = Status | 'context';

interface MetricCardMessages {
  yearBefore: string;
  changeNote: string;
  columns: { measure: string; figure: string; change: string; time: string; status: string };
  status: Record<CardStatus, string>;
}

/** The messages of the metric card. */
export const metricCardMessages: Messages<MetricCardMessages> = {
  zh: {
    yearBefore: '灰条为上年同期',
    changeNote: '上年同期之长由增幅折算，原文未给数。',
    columns: { measure: '指标', figure: '数值', change: '变化', time: '时间', status: '性质' },
    status: { done: '已完成', planned: '计划目标', expected: '预计', context: '背景' },
  },
  en: {
    yearBefore: 'Grey: a year earlier',
    changeNote: 'The length of the grey bar follows from the stated change; the text gives no figure for it.',
    columns: { measure: 'Measure', figure: 'Figure', change: 'Change', time: 'Time', status: 'Status' },
    status: { done: 'done', planned: 'planned target', expected: 'expected', context: 'context' },
  },
};
