import type { Messages } from '../../i18n/messages.js';

interface SeriesMessages {
  /** @param span from the first period to the last, in words */
  heading: {
    none: string;
    one: (label: string, span: string) => string;
    many: (count: number, span: string) => string;
  };
  span: (from: string, to: string) => string;
  /** `slopesBeside` of those that are slopes, where others are charts. */
  standfirst: { one: string; many: string; slopes: string; slopesBeside: string; joined: string; targets: string };
  /** Under a period without a value. */
  gap: string;
  gaps: string;
  empty: string;
  summary: (count: number, values: number) => string;
}

/** The messages of the series. */
export const seriesMessages: Messages<SeriesMessages> = {
  zh: {
    heading: {
      none: '历年的数',
      one: (label, span) => `${label}，${span}`,
      many: (count, span) => `${count}个指标，${span}`,
    },
    span: (from, to) => `${from.replace(/年$/, '')}—${to}`,
    standfirst: {
      one: '从零起。',
      many: '各用一把尺，都从零起，不比高低，只比走势。',
      slopes: '两个时候同用一把尺，从零起。',
      slopesBeside: '两个时间相同的几项，同用一把尺。',
      joined: '只连相邻的时期。',
      targets: '目标不相连。',
    },
    gap: '文中未述',
    gaps: '断开处文中未述。',
    empty: '这里画的是一个指标在两个以上时期的数。',
    summary: (count, values) => `${count}个指标，共${values}个数`,
  },
  en: {
    heading: {
      none: 'Over the years',
      one: (label, span) => `${label}, ${span}`,
      many: (count, span) => `${count} measures, ${span}`,
    },
    span: (from, to) => `${from}–${to}`,
    standfirst: {
      one: 'From zero.',
      many: 'Each on its own scale from zero: compare the courses, not the heights.',
      slopes: 'Both times on one scale, from zero.',
      slopesBeside: 'Those of the same two times share one scale.',
      joined: 'Only adjacent periods are joined.',
      targets: 'Targets are not joined.',
    },
    gap: 'not stated',
    gaps: 'Where a line breaks, the text states nothing.',
    empty: 'It draws measures with figures for more than one period.',
    summary: (count, values) => `${count} measures, ${values} figures`,
  },
};
