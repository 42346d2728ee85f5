import { type ChangeBasis, formatBasis } from '../../i18n/format-change.js';
import type { Language } from '../../i18n/language.js';
import type { Messages } from '../../i18n/messages.js';
import { capitalized } from '../../i18n/plural.js';
import { unitName } from '../../i18n/units.js';
import type { Basis, Sides } from './changes.js';

interface ChangeChartMessages {
  /** @param year the one that all changes are of; "" where they differ */
  heading: Record<Sides, (year: string) => string>;
  /** Where some bars can be compared. */
  bars: string;
  /** How the changes of a group follow each other, where some group has two; and as the text has them. */
  order: Record<Sides | 'asWritten', (isGrouped: boolean) => string>;
  /** Heads the columns. */
  columns: {
    theme: string;
    measure: string;
    level: string;
    change: string;
  };
  /** Over the two sides of the zero line. */
  down: string;
  /** Over the side of rises; "" where the base is said elsewhere. */
  up: (basis: string) => string;
  /** What changes of a basis are headed with; those against a stated time by that. */
  basis: Record<Exclude<Basis, 'stated-time'>, string>;
  /** The unit of a block that is in no per cent. */
  unit: (unit: string) => string;
  /** Under the head of a block: a scale of its own; no bars, as there is one figure. */
  ownScale: string;
  alone: string;
  /** The group of what has no theme. */
  otherTheme: string;
  withoutLevel: string;
  empty: string;
  summary: (rises: number, falls: number) => string;
}

/** The messages of the change chart. */
export const changeChartMessages: Messages<ChangeChartMessages> = {
  zh: {
    heading: {
      both: (year) => (year === '' ? '升与降' : `${year}年的升与降`),
      up: (year) => (year === '' ? '增长的' : `${year}年增长的`),
      down: (year) => (year === '' ? '下降的' : `${year}年下降的`),
    },
    bars: '横条从零起，与同一时期相比的百分数同用一把尺。',
    order: {
      both: (isGrouped) => `${isGrouped ? '各组之内' : ''}由升到降。`,
      up: (isGrouped) => `${isGrouped ? '各组之内' : ''}由大到小。`,
      down: (isGrouped) => `${isGrouped ? '各组之内' : ''}由小到大。`,
      asWritten: () => '依原文次序。',
    },
    columns: { theme: '主题', measure: '指标', level: '数值', change: '变化' },
    down: '下降',
    up: (basis) => `${basis}增长`,
    basis: {
      'year-on-year': '同比',
      'period-on-period': '环比',
      'two-year-average': '两年平均',
      'not-stated': '未述与何时相比',
    },
    unit: (unit) => unit.replace(/^个/, ''),
    ownScale: '另用一把尺',
    alone: '只有一项，不画长短',
    otherTheme: '其他',
    withoutLevel: '未列数值的，文中只述增减。',
    empty: '这里画的是写明增减的数。',
    summary: (rises, falls) => `文中所述的变化，${rises}项上升，${falls}项下降`,
  },
  en: {
    heading: {
      both: (year) => (year === '' ? 'Ups and downs' : `Ups and downs of ${year}`),
      up: (year) => (year === '' ? 'What rose' : `What rose in ${year}`),
      down: (year) => (year === '' ? 'What fell' : `What fell in ${year}`),
    },
    bars: 'Bars start at zero; percentages against one base share one scale.',
    order: {
      both: (isGrouped) => `${isGrouped ? 'Each group runs from' : 'From'} rise to fall.`,
      up: (isGrouped) => `${isGrouped ? 'Each group runs from' : 'From'} large to small.`,
      down: (isGrouped) => `${isGrouped ? 'Each group runs from' : 'From'} small to large.`,
      asWritten: () => 'In the order of the text.',
    },
    columns: { theme: 'Theme', measure: 'Measure', level: 'Level', change: 'Change' },
    down: 'down',
    up: (basis) => {
      if (basis === '') return 'up';
      const said = `${basis.charAt(0).toLowerCase()}${basis.slice(1)}`;
      return /^(?:on|from|over) /.test(said) ? `up ${said}` : `up, ${said}`;
    },
    basis: {
      'year-on-year': 'On the year',
      'period-on-period': 'On the period before',
      'two-year-average': 'Two-year average',
      'not-stated': 'Base not stated',
    },
    unit: (unit) => unitName(unit, false),
    ownScale: 'a scale of its own',
    alone: 'one figure, no bar',
    otherTheme: 'Other',
    withoutLevel: 'Where no level stands, the text states the change alone.',
    empty: 'It draws figures whose rise or fall is stated.',
    summary: (rises, falls) => `Changes that the text states: ${rises} up, ${falls} down`,
  },
};

/** What changes are counted against, as their head: 同比; 比2015年; on the year. */
export function basisName({ basis, since }: ChangeBasis, language: Language): string {
  if (basis !== 'stated-time') return changeChartMessages[language].basis[basis];
  return capitalized(formatBasis({ basis, since }, language));
}

/** Over the side of rises: 同比增长; 增长（未述与何时相比）; up, on the year. */
export function upHead(block: ChangeBasis, language: Language): string {
  const { up } = changeChartMessages[language];
  const basis = basisName(block, language);
  if (language === 'zh' && block.basis === 'not-stated') return `${up('')}（${basis}）`;
  return up(basis);
}
