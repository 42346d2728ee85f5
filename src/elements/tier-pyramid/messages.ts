import type { Messages } from '../../i18n/messages.js';
import { countOf } from '../../i18n/plural.js';

interface TierPyramidMessages {
  /** Of several tiers, from the smallest figure to the largest. */
  heading: (count: number, smallest: string, largest: string) => string;
  /** What they are tiers of, smallest first. */
  tiers: (labels: string) => string;
  /** The heading where there is no tier. */
  noTier: string;
  /** How to read the areas, given what one cell is worth, "" where there is none, and whether a result stands beside one. */
  standfirst: (cell: string, hasStated: boolean) => string;
  logStandfirst: (hasStated: boolean) => string;
  /** Of a figure that stands beside its tier. */
  batchNote: (figure: string, note: string) => string;
  /** In place of a drawing, where the report has no target. */
  empty: string;
  /** What the attribute `metrics` may name. */
  expectedTarget: string;
  /** Names the scale on its ruler: 对数尺，一格十倍. */
  logScale: string;
  columns: { tier: string; status: string };
  /** What a figure is, under the head `status`. */
  status: { target: string; published: string };
}

/** The messages of the tier pyramid. */
export const tierPyramidMessages: Messages<TierPyramidMessages> = {
  zh: {
    heading: (count, smallest, largest) => `${count}级计划，从${smallest}到${largest}`,
    tiers: (labels) => `由小到大：${labels}。`,
    noTier: '文中的目标',
    standfirst: (cell, hasStated) =>
      `${cell === '' ? '' : `一格${cell}，各级同用一种格；`}斜纹是计划${hasStated ? '，实心是文中已述的数' : ''}。`,
    logStandfirst: (hasStated) =>
      `对数尺：每一格大十倍，只看位置，不比长短。斜纹是计划${hasStated ? '，实心是文中已述的数' : ''}。`,
    batchNote: (figure, note) => `${figure}不当作这一级的进度${note === '' ? '。' : `：${note}`}`,
    empty: '文中没有写明数的目标。',
    expectedTarget: '报告中至少有一个目标（role 为 target 的指标 id）',
    logScale: '对数尺，一格十倍',
    columns: { tier: '梯队', status: '性质' },
    status: { target: '计划目标', published: '已公布' },
  },
  en: {
    heading: (count, smallest, largest) => `${countOf(count, 'planned tier')}, from ${smallest} to ${largest}`,
    tiers: (labels) => `Smallest first: ${labels}.`,
    noTier: 'Targets in the text',
    standfirst: (cell, hasStated) =>
      `${cell === '' ? '' : `One cell is ${cell}, the same in every tier. `}Hatched: planned.${hasStated ? ' Solid: stated so far.' : ''}`,
    logStandfirst: (hasStated) =>
      `A log ruler: each step is ten times the one before; read positions, not lengths. Hatched: planned.${hasStated ? ' Solid: stated so far.' : ''}`,
    batchNote: (figure, note) => `${figure} is not taken as progress. ${note}`.trim(),
    empty: 'The text states no target with a figure.',
    expectedTarget: 'the id of a metric whose role is target',
    logScale: 'Log scale, ×10 a step',
    columns: { tier: 'Tier', status: 'Status' },
    status: { target: 'planned target', published: 'published' },
  },
};
