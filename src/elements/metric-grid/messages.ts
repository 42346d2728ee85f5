import type { Messages } from '../../i18n/messages.js';
import { countOf } from '../../i18n/plural.js';
import { unitName } from '../../i18n/units.js';

interface MetricGridMessages {
  /** How many figures are listed, and of how many that the text states where attributes or the reader have chosen. */
  heading: (count: number, all: number) => string;
  /** Which figures are listed nowhere: those that say what the text is divided into. */
  context: (labels: string) => string;
  standfirst: string;
  /** What a row without a status is, and where its time is. */
  rowsNote: string;
  /** Before the search field. */
  search: string;
  /** How many figures the search finds. */
  found: (count: number) => string;
  more: (count: number) => string;
  fewer: string;
  unit: (unit: string) => string;
  /** What `limit` must be. */
  wholeNumber: string;
}

/** The messages of the metric grid. */
export const metricGridMessages: Messages<MetricGridMessages> = {
  zh: {
    context: (labels) => `未列文章自身分项的数：${labels}。`,
    heading: (count, all) => (count === all ? `本文所述的${count}个数` : `本文所述${all}个数中的${count}个`),
    standfirst: '各数单位与时间不一，不宜相比。',
    rowsNote: '没有标“计划”“预计”的，是文中所述的结果；时间见表。',
    search: '按指标、单位、时间筛选',
    found: (count) => `${count}个数`,
    more: (count) => `再看其余${count}个`,
    fewer: '收起',
    unit: (unit) => (unit === '' ? '无单位' : `单位：${unit}`),
    wholeNumber: '0 或正整数（0 为全部）',
  },
  en: {
    context: (labels) => `Not listed, as they count the parts of the text itself: ${labels}.`,
    heading: (count, all) =>
      count === all
        ? `${countOf(count, 'figure')} stated in this text`
        : `${count} of the ${countOf(all, 'figure')} stated in this text`,
    standfirst: 'Units and times differ, so these are not for comparing.',
    rowsNote: 'What is not marked planned or expected is stated as a result. Times are in the table.',
    search: 'Filter by measure, unit or time',
    found: (count) => countOf(count, 'figure'),
    more: (count) => `Show the other ${count}`,
    fewer: 'Show fewer',
    unit: (unit) => (unit === '' ? 'No unit' : `Unit: ${unitName(unit, false) || unit}`),
    wholeNumber: 'a whole number, 0 for all',
  },
};
