import type { Messages } from '../../i18n/messages.js';

interface FigureListMessages {
  heading: (count: number) => string;
  standfirst: string;
}

/** The messages of the figure list. */
export const figureListMessages: Messages<FigureListMessages> = {
  zh: {
    heading: (count) => `${count}个数`,
    standfirst: '每个数后的“据”打开原句。',
  },
  en: {
    heading: (count) => `${count} figures`,
    standfirst: 'The seal after a figure opens its sentence.',
  },
};
