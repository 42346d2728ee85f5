import type { Messages } from '../../i18n/messages.js';
import { countOf } from '../../i18n/plural.js';
import type { ReportDocument } from '../../report/types.js';

/** The years of what was done and of what is planned; "" where the report gives none. */
interface Years {
  done: string;
  planned: string;
}

interface OutcomeThreadsMessages {
  heading: (years: Years) => string;
  empty: string;
  /** Where nothing is linked: of outcomes alone, and of plans too. */
  looseHeading: { outcomes: (years: Years) => string; both: string };
  standfirst: {
    /** Outcomes at the left, plans at the right. */
    beside: (years: Years) => string;
    /** Plans under the outcomes. */
    beneath: (years: Years) => string;
    /** Where nothing is linked. */
    loose: string;
  };
  /** Head the two columns; `count` follows. */
  done: (year: string) => string;
  planned: (year: string) => string;
  count: (count: number) => string;
  /** The theme of what has none. */
  otherTheme: string;
  /** What has no forerunner and no sequel. */
  loose: string;
  withoutSequel: (count: number) => string;
  withoutForerunner: (count: number) => string;
  /** In the table, in place of the other end. */
  noForerunner: string;
  noSequel: string;
  /** The button for the rest of what is not linked. */
  more: (count: number) => string;
  fewer: string;
  note: string;
  /** What became of a document, where the report's own verb is in another language. */
  verbs: Record<ReportDocument['status'], string>;
  /** What a task carries on, after its name. */
  continues: (outcomes: string) => string;
  columns: { outcome: string; value: string; task: string };
  /** How many tasks carry something on, how many do not, and how many outcomes no task carries on. */
  summary: (continuing: number, withoutForerunner: number, withoutSequel: number) => string;
}

/** The messages of the outcome threads. */
export const outcomeThreadsMessages: Messages<OutcomeThreadsMessages> = {
  zh: {
    empty: '这里列的是已做的事和接着做的任务。',
    heading: ({ done, planned }) => (planned === '' ? '做了什么，接着做什么' : `${done}年做了，${planned}年接着做什么`),
    looseHeading: {
      outcomes: ({ done }) => (done === '' ? '做了什么' : `${done}年做了什么`),
      both: '做了什么，计划做什么',
    },
    standfirst: {
      beside: ({ done, planned }) =>
        `左边是${done}年已做的，右边是${planned}年的计划；线从一件事通到接着它的计划，一件事可以有几项后续。`,
      beneath: ({ done, planned }) => `实心是${done}年已做的，斜纹是接着它的${planned}年计划。`,
      loose: '文中没有写明这些事的前后对应，只列出，不作推断。',
    },
    done: (year) => (year === '' ? '已做' : `${year}年已做`),
    planned: (year) => (year === '' ? '接着做' : `${year}年接着做`),
    count: (count) => `${count}项`,
    otherTheme: '其他',
    loose: '原文未述前后对应',
    withoutSequel: (count) => `没有写明后续的${count}项`,
    withoutForerunner: (count) => `没有写明此前工作的${count}项`,
    noForerunner: '文中未提此前工作',
    noSequel: '文中未提后续工作',
    more: (count) => `再看未写明前后对应的其余${count}项`,
    fewer: '收起未写明前后对应的各项',
    note: '前后对应由报告数据给出；有数字的事以数字列出。',
    verbs: {
      drafted: '起草',
      advanced: '推动',
      issued: '印发',
      revised: '修订',
      compiled: '编制',
      planned: '计划制定',
      referenced: '提及',
    },
    continues: (outcomes) => `接着：${outcomes}`,
    columns: { outcome: '已做', value: '数或进展', task: '计划' },
    summary: (continuing, withoutForerunner, withoutSequel) =>
      `${continuing}项任务承接已做之事，${withoutForerunner}项文中未提此前工作，${withoutSequel}项已做之事文中未提后续`,
  },
  en: {
    empty: 'It lists what was done and the tasks that follow.',
    heading: ({ done, planned }) =>
      planned === '' ? 'What was done, and what follows' : `Done in ${done}, and what follows in ${planned}`,
    looseHeading: {
      outcomes: ({ done }) => (done === '' ? 'What was done' : `What was done in ${done}`),
      both: 'What was done, and what is planned',
    },
    standfirst: {
      beside: ({ done, planned }) =>
        `At left what was done in ${done}, at right the plans for ${planned}; a line leads from one thing to the plan that carries it on, and one may have several.`,
      beneath: ({ done, planned }) =>
        `Solid marks were done in ${done}, hatched ones are the plans for ${planned} that carry them on.`,
      loose: 'The text states nothing that came before or follows; nothing is inferred.',
    },
    done: (year) => (year === '' ? 'Done' : `Done in ${year}`),
    planned: (year) => (year === '' ? 'To follow' : `To follow in ${year}`),
    count: (count) => `${count}`,
    otherTheme: 'Other',
    loose: 'No link stated',
    withoutSequel: (count) => `${count} with no follow-up stated`,
    withoutForerunner: (count) => `${count} with no earlier work stated`,
    noForerunner: 'no earlier work stated',
    noSequel: 'no follow-up stated',
    more: (count) => `Show the other ${count} with no link stated`,
    fewer: 'Hide those with no link stated',
    note: 'The report’s data gives the links; what has figures is shown by them.',
    verbs: {
      drafted: 'drafted',
      advanced: 'advanced',
      issued: 'issued',
      revised: 'revised',
      compiled: 'compiled',
      planned: 'to be made',
      referenced: 'named',
    },
    continues: (outcomes) => `carries on: ${outcomes}`,
    columns: { outcome: 'Done', value: 'Figure or progress', task: 'Planned' },
    summary: (continuing, withoutForerunner, withoutSequel) =>
      `${countOf(continuing, 'task')} carry on something done, ${withoutForerunner} have no earlier work stated, ${countOf(withoutSequel, 'outcome')} have no follow-up stated`,
  },
};
