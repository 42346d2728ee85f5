import type { Messages } from '../../i18n/messages.js';

interface MetricCardMessages {
  yearBefore: string;
  thisTime: string;
  changeNote: string;
}

/** The words of the metric card. */
export const metricCardMessages: Messages<MetricCardMessages> = {
  zh: {
    yearBefore: '灰条为上年同期',
    thisTime: '本期',
    changeNote: '上年同期之长由增幅折算，原文未给数。',
  },
  en: {
    yearBefore: 'Grey: a year earlier',
    thisTime: 'this time',
    changeNote: 'The length of the grey bar follows from the stated change; the text gives no figure for it.',
  },
};
