import type { Messages } from '../../i18n/messages.js';

interface TierPyramidMessages {
  heading: (tiers: number) => string;
  standfirst: string;
  batchNote: string;
  /** What the attribute `metrics` may name. */
  expectedTarget: string;
  /** Names the scale on its ruler: 对数尺，一格十倍. */
  logScale: string;
  /** Heads the areas: 同样的数，按面积画. */
  areas: string;
  /** What one cell is worth, given the number with its unit. */
  cell: (worth: string) => string;
  columns: { tier: string; figure: string; time: string; status: string };
  /** What a figure is, under the head `status`. */
  status: { target: string; published: string };
}

const CHINESE_DIGITS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'];

/** The messages of the tier pyramid. */
export const tierPyramidMessages: Messages<TierPyramidMessages> = {
  zh: {
    heading: (tiers) => `${tiers === 0 ? '分' : (CHINESE_DIGITS[tiers] ?? tiers)}级梯队的目标`,
    standfirst: '斜纹为计划目标；实心条是原文已述的数，各用各的名字，不能当作进度。',
    batchNote: '注：原文未述各级现有总数，已述的数只是其中一批，不是累计。',
    expectedTarget: '报告中至少有一个目标（role 为 target 的指标 id）',
    logScale: '对数尺，一格十倍',
    areas: '同样的数，按面积画',
    cell: (worth) => `一格 = ${worth}`,
    columns: { tier: '梯队', figure: '数值', time: '时间', status: '性质' },
    status: { target: '计划目标', published: '已公布' },
  },
  en: {
    heading: (tiers) => `Targets in ${tiers || ''} ${tiers === 1 ? 'tier' : 'tiers'}`.replace('  ', ' '),
    standfirst:
      'Hatched: planned targets. Solid: what the text states so far, under its own name; it is no measure of progress.',
    batchNote:
      'Note: the text states no present total for any tier; what it states is one batch, not a cumulative count.',
    expectedTarget: 'the id of a metric whose role is target',
    logScale: 'Log scale, ×10 a step',
    areas: 'The same numbers by area',
    cell: (worth) => `One cell = ${worth}`,
    columns: { tier: 'Tier', figure: 'Figure', time: 'Time', status: 'Status' },
    status: { target: 'planned target', published: 'published' },
  },
};
