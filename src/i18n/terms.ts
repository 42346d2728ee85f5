import type { Status } from '../report/status.js';
import type { Metric } from '../report/types.js';
import type { Language } from './language.js';
import type { Messages } from './messages.js';

/** The character of the seal, 据: “according to”. It is the same whatever language the reader has. */
export const SEAL = '据';

interface Terms {
  notStated: string;
  planned: string;
  expected: string;
  /** Of what the compiler counted in the text. */
  counted: string;
  /** Whose doing a figure is, where it is not the bureau's own alone. */
  attribution: Record<Metric['attribution'], string>;
}

/** The vocabulary of a report's figures, which every widget, picture and table shares. */
export const terms: Messages<Terms> = {
  zh: {
    notStated: '原文未述',
    planned: '计划',
    expected: '预计',
    counted: '据本文点数',
    attribution: { own: '', joint: '多方共同完成', 'economy-wide': '全社会的数', 'third-party': '第三方的数' },
  },
  en: {
    notStated: 'not stated',
    planned: 'planned',
    expected: 'expected',
    counted: 'counted in this text',
    attribution: {
      own: '',
      joint: 'Joint work',
      'economy-wide': 'Economy-wide figure',
      'third-party': 'Third-party figure',
    },
  },
};

/** The word that a status is tagged with: 计划, 预计; "" for what is done. */
export function statusTag(status: Status, language: Language): string {
  return status === 'done' ? '' : terms[language][status];
}

/** Words that can begin a line, as they stand inside one: English has no capital there. */
export function insideSentence(words: string, language: Language): string {
  return language === 'en' ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
