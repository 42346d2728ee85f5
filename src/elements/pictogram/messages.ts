import type { Messages } from '../../i18n/messages.js';

interface PictogramMessages {
  /** What one mark is worth. */
  worth: (worth: string) => string;
  cutNote: string;
  expectedWorth: (most: number) => string;
  countable: string;
}

/** The messages of the pictogram. */
export const pictogramMessages: Messages<PictogramMessages> = {
  zh: {
    worth: (worth) => `一格 = ${worth}`,
    cutNote: '末格按比例切。',
    expectedWorth: (most) => `大于 0 的数，且格数不超过 ${most}`,
    countable: '可数的量（不是百分比或区间）',
  },
  en: {
    worth: (worth) => `One mark = ${worth}`,
    cutNote: 'The last mark is cut in proportion.',
    expectedWorth: (most) => `a number above 0 that needs no more than ${most} marks`,
    countable: 'a countable quantity, neither a percentage nor a range',
  },
};
