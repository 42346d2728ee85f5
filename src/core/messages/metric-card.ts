import type { Messages } from './messages.js';

interface MetricCardMessages {
  yearBefore: string;
  thisTime: string;
  stubNote: string;
  changeNote: string;
  columns: {
    measure: string;
    figure: string;
    change: string;
    time: string;
    status: string;
  };
  status: { done: string; target: string; expected: string; context: string };
}

/** The words of the metric card. */
export const metricCardMessages: Messages<MetricCardMessages> = {
  zh: {
    yearBefore: '灰条为上年同期',
    thisTime: '本期',
    stubNote: '短条只示性质与约数，长短无意义。',
    changeNote: '上年同期之长由增幅折算，原文未给数。',
    columns: {
      measure: '指标',
      figure: '数值',
      change: '变化',
      time: '时间',
      status: '性质',
    },
    status: {
      done: '已完成',
      target: '计划目标',
      expected: '预计',
      context: '背景',
    },
  },
  en: {
    yearBefore: 'Grey: a year earlier',
    thisTime: 'this time',
    stubNote: 'The short bar shows status and qualifier; its length means nothing.',
    changeNote: 'The length of the grey bar follows from the stated change; the text gives no figure for it.',
    columns: {
      measure: 'Measure',
      figure: 'Figure',
      change: 'Change',
      time: 'Time',
      status: 'Status',
    },
    status: {
      done: 'done',
      target: 'planned target',
      expected: 'expected',
      context: 'context',
    },
  },
};
