import type { Direction } from '../report/direction.js';
import type { Change } from '../report/types.js';
import type { Messages } from './messages.js';

interface ChangeMessages {
  direction: Record<Direction, string>;
  /** Against what a change is counted. */
  basis: Record<Exclude<Change['basis'], 'stated-time'>, string>;
  /** Against a date, or over an interval. */
  since: (time: string) => string;
  over: (time: string) => string;
  /** Where the time is not given after all. */
  statedTime: string;
  /** After the number of a multiple: 翻两番 is 4 of it. */
  times: string;
}

/** The words of changes. */
export const changeMessages: Messages<ChangeMessages> = {
  zh: {
    direction: { up: '增长', down: '下降' },
    basis: { 'year-on-year': '同比', 'period-on-period': '环比', 'two-year-average': '两年平均', 'not-stated': '' },
    since: (time) => `比${time}`,
    over: (time) => `${time}`,
    statedTime: '比文中所述时间',
    times: '倍',
  },
  en: {
    direction: { up: 'up', down: 'down' },
    basis: {
      'year-on-year': 'from a year earlier',
      'period-on-period': 'from the period before',
      'two-year-average': 'a year, averaged over two years',
      'not-stated': '',
    },
    since: (time) => `from ${time}`,
    over: (time) => `over ${time}`,
    statedTime: 'from the time named in the text',
    times: 'times what it was',
  },
};

/** Chinese says a rise of a ratio, of points and of an amount in different words: 增长29.6%, 上升0.6个百分点, 增加5家. */
const POINTS: Record<Direction, string> = { up: '上升', down: '下降' };
const AMOUNT: Record<Direction, string> = { up: '增加', down: '减少' };

/** The Chinese verb of a change, by the unit of its amount. */
export function changeVerb(unit: string, direction: Direction): string {
  if (/(?:点|bp|points)$/i.test(unit)) return POINTS[direction];
  return ['%', '‰', '倍', ''].includes(unit) ? changeMessages.zh.direction[direction] : AMOUNT[direction];
}
