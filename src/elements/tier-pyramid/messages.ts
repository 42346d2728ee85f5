import type { Messages } from '../../i18n/messages.js';

interface TierPyramidMessages {
  heading: (tiers: number) => string;
  /** How to read the areas, given what one cell is worth; "" where there is none. */
  standfirst: (cell: string) => string;
  logStandfirst: string;
  batchNote: string;
  /** What the attribute `metrics` may name. */
  expectedTarget: string;
  /** Names the scale on its ruler: 对数尺，一格十倍. */
  logScale: string;
  columns: { tier: string; figure: string; time: string; status: string };
  /** What a figure is, under the head `status`. */
  status: { target: string; published: string };
}

const CHINESE_DIGITS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'];

/** The messages of the tier pyramid. */
export const tierPyramidMessages: Messages<TierPyramidMessages> = {
  zh: {
    heading: (tiers) => `${tiers === 0 ? '分' : (CHINESE_DIGITS[tiers] ?? tiers)}级梯队的目标`,
    standfirst: (cell) =>
      `${cell === '' ? '' : `一格${cell}，各级同用一种格；`}斜纹是计划，实心是文中已述的一批，不能当作进度。`,
    logStandfirst: '对数尺：每一格大十倍，只看位置，不比长短。斜纹是计划，实心是文中已述的一批。',
    batchNote: '注：原文未述各级现有总数，已述的数只是其中一批，不是累计。',
    expectedTarget: '报告中至少有一个目标（role 为 target 的指标 id）',
    logScale: '对数尺，一格十倍',
    columns: { tier: '梯队', figure: '数值', time: '时间', status: '性质' },
    status: { target: '计划目标', published: '已公布' },
  },
  en: {
    heading: (tiers) => `Targets in ${tiers || ''} ${tiers === 1 ? 'tier' : 'tiers'}`.replace('  ', ' '),
    standfirst: (cell) =>
      `${cell === '' ? '' : `One cell is ${cell}, the same in every tier. `}Hatched: planned. Solid: one batch that the text states, no measure of progress.`,
    logStandfirst:
      'A log ruler: each step is ten times the one before; read positions, not lengths. Hatched: planned. Solid: one batch that the text states.',
    batchNote:
      'Note: the text states no present total for any tier; what it states is one batch, not a cumulative count.',
    expectedTarget: 'the id of a metric whose role is target',
    logScale: 'Log scale, ×10 a step',
    columns: { tier: 'Tier', figure: 'Figure', time: 'Time', status: 'Status' },
    status: { target: 'planned target', published: 'published' },
  },
};
