import type { Messages } from './messages.js';

/** The heads of columns: one word for one thing, whichever table it stands in. */
interface Columns {
  measure: string;
  figure: string;
  change: string;
  time: string;
  /** Whether a figure is done, planned or expected. */
  status: string;
  bureau: string;
  section: string;
  theme: string;
  detail: string;
  scope: string;
  kind: string;
  partner: string;
  /** What was done with a partner. */
  action: string;
  document: string;
  /** How the text says of a document what became of it. */
  verb: string;
  issuers: string;
  mentions: string;
  level: string;
  item: string;
  tasks: string;
  outcome: string;
  task: string;
  words: string;
  target: string;
  horizon: string;
  stated: string;
  tier: string;
  /** What a timeline sets at a time. */
  event: string;
}

interface TableMessages {
  columns: Columns;
  /** What a figure or an event is, under the head `status`. */
  status: { done: string; planned: string; target: string; expected: string; context: string; published: string };
  /** What was done with a partner, where it is not done yet. */
  plannedAction: (action: string) => string;
  /** Under a table that is cut. */
  rest: (count: number) => string;
}

/** The words of table twins. */
export const tableMessages: Messages<TableMessages> = {
  zh: {
    columns: {
      measure: '指标',
      figure: '数值',
      change: '变化',
      time: '时间',
      status: '性质',
      bureau: '司局',
      section: '章节',
      theme: '主题',
      detail: '时间和范围',
      scope: '口径',
      kind: '类别',
      partner: '单位',
      action: '办什么事',
      document: '文件',
      verb: '原文动词',
      issuers: '发文方',
      mentions: '文中处数',
      level: '层次',
      item: '内容',
      tasks: '相应任务',
      outcome: '已做',
      task: '计划',
      words: '原文',
      target: '目标',
      horizon: '期限',
      stated: '原文已述',
      tier: '梯队',
      event: '事项',
    },
    status: {
      done: '已完成',
      planned: '计划',
      target: '计划目标',
      expected: '预计',
      context: '背景',
      published: '已公布',
    },
    plannedAction: (action) => `${action}（计划）`,
    rest: (count) => `其余${count}项从略，可下载数据查看。`,
  },
  en: {
    columns: {
      measure: 'Measure',
      figure: 'Figure',
      change: 'Change',
      time: 'Time',
      status: 'Status',
      bureau: 'Bureau',
      section: 'Section',
      theme: 'Theme',
      detail: 'Time and scope',
      scope: 'Scope',
      kind: 'Kind',
      partner: 'Partner',
      action: 'On what',
      document: 'Document',
      verb: 'Verb of the text',
      issuers: 'Issuers',
      mentions: 'Mentions',
      level: 'Level',
      item: 'Item',
      tasks: 'Tasks',
      outcome: 'Done',
      task: 'Planned',
      words: 'Words',
      target: 'Target',
      horizon: 'Horizon',
      stated: 'Stated so far',
      tier: 'Tier',
      event: 'What',
    },
    status: {
      done: 'done',
      planned: 'planned',
      target: 'planned target',
      expected: 'expected',
      context: 'context',
      published: 'published',
    },
    plannedAction: (action) => `${action} (planned)`,
    rest: (count) => `${count} more are left out here; the data can be downloaded.`,
  },
};
