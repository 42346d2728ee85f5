import type { Messages } from '../../i18n/messages.js';
import type { PairedBy } from './tracked.js';

interface TargetTrackerMessages {
  /** Where some target has its result, and where none has. */
  heading: { paired: string; ofYears: (target: number, result: number) => string; unpaired: (count: number) => string };
  /** `ofYears` where some target and its result are of different years. */
  standfirst: { paired: string; ofYears: string; unpaired: string };
  /** In place of a drawing, where the report has no target. */
  empty: string;
  /** What the attribute `metrics` may name. */
  expectedTarget: string;
  /** Over the heading, where it names years that the report's editor inferred. */
  inferred: string;
  /** Before the figure of a target, over its tick; with its year where its result is of another. */
  target: (year: number | null) => string;
  /** The year of a figure, where target and result are of different years. */
  ofYear: (year: number) => string;
  /** Heads the targets that have no result. */
  unpaired: string;
  /** Before a figure that the text states towards a target. */
  statedSoFar: string;
  /** The times of a pair, where they differ. */
  times: (target: string, result: string) => string;
  /** How a pair was made, beside its name, and at length. */
  pairedBy: Record<PairedBy, string>;
  how: Record<PairedBy, string>;
  /** How all pairs were made, or most, where the others say it beside their names. */
  pairNote: (how: string, isMixed: boolean) => string;
  /** Why a figure that a task carries on stands in words. */
  statedNote: string;
  /** A pair for a screen reader. */
  pair: (label: string, target: string, result: string) => string;
  columns: {
    target: string;
    figure: string;
    term: string;
    stated: string;
    result: string;
    resultTime: string;
    pairedBy: string;
  };
}

/** The messages of the target tracker. */
export const targetTrackerMessages: Messages<TargetTrackerMessages> = {
  zh: {
    heading: {
      paired: '目标定在哪里，结果到了哪里',
      ofYears: (target, result) => `${target}年的目标，与${result}年的结果并列`,
      unpaired: () => '文中的目标',
    },
    standfirst: {
      paired: '实条是结果，竖线和斜纹条是目标；一行一把尺，都从零起，行与行之间不比长短。',
      ofYears: '目标与结果不同年的，数前写明年份，不说明完成与否。',
      unpaired: '文中没有与这些目标可比的结果。',
    },
    empty: '文中没有写明数的目标。',
    expectedTarget: 'role 为 target 的指标',
    inferred: '年份为推定',
    target: (year) => (year === null ? '目标' : `${year}年目标`),
    ofYear: (year) => `${year}年`,
    unpaired: '文中没有同名同期结果的目标',
    statedSoFar: '原文已述',
    times: (target, result) => `${target}的目标，${result}的结果`,
    pairedBy: { report: '按报告中的计划配对', name: '按名配对', editor: '编辑所配' },
    how: {
      report: '报告中的计划把目标与这项结果连在一起',
      name: '名称、单位、时间相同，是本图所配',
      editor: '由整理这份报告的编辑所配',
    },
    pairNote: (how, isMixed) => `配对：${how}${isMixed ? '；不是这样的，写在名称下' : ''}。`,
    statedNote: '“原文已述”的数口径与目标不同（如只是一批、或属另一年），不当作结果来画。',
    pair: (label, target, result) => `${label}，目标${target}，结果${result}`,
    columns: {
      target: '目标',
      figure: '数',
      term: '期限',
      stated: '原文已述',
      result: '结果',
      resultTime: '结果时间',
      pairedBy: '配对',
    },
  },
  en: {
    heading: {
      paired: 'Where the targets were set, and how far the results went',
      ofYears: (target, result) => `Targets for ${target} beside results of ${result}`,
      unpaired: (count) => (count === 1 ? 'A target in the text' : 'Targets in the text'),
    },
    standfirst: {
      paired:
        'Solid: the result. Tick and hatched rail: the target. Each row has a scale of its own from zero; lengths do not compare between rows.',
      ofYears: 'Figures of different years carry theirs, and do not tell whether a target was met.',
      unpaired: 'The text has no result to compare with these targets.',
    },
    empty: 'The text states no target with a figure.',
    expectedTarget: 'a metric whose role is target',
    inferred: 'years inferred',
    target: (year) => (year === null ? 'target' : `${year} target`),
    ofYear: (year) => `${year}:`,
    unpaired: 'Targets without a result of the same name and period',
    statedSoFar: 'Stated so far',
    times: (target, result) => `target: ${target}; result: ${result}`,
    pairedBy: { report: 'paired by a plan in the report', name: 'paired by name', editor: 'paired by the editor' },
    how: {
      report: 'a plan in the report links the two',
      name: 'matched here by name, unit and period',
      editor: 'paired by the editor of this report’s data',
    },
    pairNote: (how, isMixed) => `Pairs: ${how}${isMixed ? '; exceptions stand under their names' : ''}.`,
    statedNote:
      'What is “stated so far” is counted otherwise than its target, as one batch or another year, and is not drawn as its result.',
    pair: (label, target, result) => `${label}: target ${target}, result ${result}`,
    columns: {
      target: 'Target',
      figure: 'Figure',
      term: 'Term',
      stated: 'Stated so far',
      result: 'Result',
      resultTime: 'Result of',
      pairedBy: 'Paired',
    },
  },
};
