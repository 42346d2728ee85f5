import type { Messages } from '../i18n/messages.js';

interface RenderMessages {
  /** Over the sentences that figures stand in. */
  sentences: string;
  /** Before where a report was published. */
  source: (credit: string) => string;
  /** Of a list that is cut. */
  rest: (count: number) => string;
  /** The link to the page that has it whole. */
  open: string;
  /** What opens the words of a widget below its drawing. */
  words: string;
}

/** The words of what is rendered besides those of the widgets. */
export const renderMessages: Messages<RenderMessages> = {
  zh: {
    sentences: '原句',
    source: (credit) => `来源：${credit}`,
    rest: (count) => `另有${count}行未列。`,
    open: '看原文与每个数的出处',
    words: '表格与原句',
  },
  en: {
    sentences: 'Sentences',
    source: (credit) => `Source: ${credit}`,
    rest: (count) => `${count} more ${count === 1 ? 'row is' : 'rows are'} not listed.`,
    open: 'Read the text and the source of each figure',
    words: 'Table and sentences',
  },
};
