import type { Messages } from '../../i18n/messages.js';
import type { Direction } from '../../report/direction.js';
import type { Status } from '../../report/status.js';
import type { Change } from '../../report/types.js';

interface MetricCardMessages {
  /** Names the bar of the level before, by what the change is counted against. */
  levelBefore: Record<Exclude<Change['basis'], 'stated-time' | 'two-year-average' | 'not-stated'>, string>;
  /** Names the bar of a level before that the text states without its time. */
  before: string;
  /** Names the bar of a level before that the text states: its time, and the level. */
  statedBefore: (time: string, level: string) => string;
  changeNote: string;
  /** Before a rate that the text says reached a level: in English, since Chinese has the text's own verb. */
  reached: (direction: Direction, status: Status) => string;
  /** That the sentence of a rate says which way it went, and not from where. */
  startNotSaid: Record<Direction, string>;
}

/** The messages of the metric card. */
export const metricCardMessages: Messages<MetricCardMessages> = {
  zh: {
    levelBefore: { 'year-on-year': '上年同期', 'period-on-period': '上期' },
    before: '此前',
    statedBefore: (time, level) => `${time} ${level}`,
    changeNote: '灰条按所述变化推算，原文没有这个数。',
    reached: () => '',
    startNotSaid: { up: '从多少升上来，这句未述。', down: '从多少降下来，这句未述。' },
  },
  en: {
    levelBefore: {
      'year-on-year': 'a year earlier',
      'period-on-period': 'the period before',
    },
    before: 'before',
    statedBefore: (time, level) => `${time}: ${level}`,
    changeNote: 'The length of the grey bar follows from the stated change; the text gives no figure for it.',
    reached: (direction, status) => {
      const isDone = status === 'done';
      if (direction === 'up') return isDone ? 'rose to' : 'to rise to';
      return isDone ? 'fell to' : 'to fall to';
    },
    startNotSaid: {
      up: 'The sentence does not say from where it rose.',
      down: 'The sentence does not say from where it fell.',
    },
  },
};
