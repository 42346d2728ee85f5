import type { Messages } from './messages.js';

/** A kind of mark that a legend explains: a status, how a figure's end is drawn, how a time is. */
export type LegendEntry =
  | 'done'
  | 'stated'
  | 'planned'
  | 'expected'
  | 'over'
  | 'nearly'
  | 'under'
  | 'about'
  | 'range'
  | 'as-of'
  | 'year';

/** What a legend says of each kind of mark. */
export const legendMessages: Messages<Record<LegendEntry, string>> = {
  zh: {
    done: '已完成',
    stated: '文中已述',
    planned: '计划',
    expected: '预计',
    over: '超、余、以上',
    nearly: '近',
    under: '不足、以内',
    about: '约、左右',
    range: '区间',
    'as-of': '截至',
    year: '年内，月日未述',
  },
  en: {
    done: 'done',
    stated: 'stated so far',
    planned: 'planned',
    expected: 'expected',
    over: 'over',
    nearly: 'nearly',
    under: 'under',
    about: 'about',
    range: 'range',
    'as-of': 'as of',
    year: 'in the year, no day stated',
  },
};
