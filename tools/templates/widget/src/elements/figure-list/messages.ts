import type { Messages } from '../../i18n/messages.js';

interface FigureListMessages {
  heading: (count: number) => string;
  standfirst: string;
  columns: { measure: string; figure: string; time: string };
}

/** The messages of the figure list. */
export const figureListMessages: Messages<FigureListMessages> = {
  zh: {
    heading: (count) => `${count}个数`,
    standfirst: '每个数后的“据”打开原句。',
    columns: { measure: '指标', figure: '数值', time: '时间' },
  },
  en: {
    heading: (count) => `${count} figures`,
    standfirst: 'The seal after a figure opens its sentence.',
    columns: { measure: 'Measure', figure: 'Figure', time: 'Time' },
  },
};
