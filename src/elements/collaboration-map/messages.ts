import type { Messages } from '../../i18n/messages.js';
import { countOf, pluralOf } from '../../i18n/plural.js';
import type { Partner } from '../../report/types.js';

interface CollaborationMapMessages {
  heading: string;
  empty: string;
  standfirst: {
    /** How the list is ordered. */
    list: (noun: string) => string;
    /** How many partners a list has, and how many of them more than one part names. */
    listed: (partners: number, shared: number, noun: string) => string;
    /** Of a diagram of a part: how many partners it has. */
    count: (partners: number) => string;
    /** Where all partners of a report's two bureaus are drawn: how many both name, and each alone. */
    division: (partners: number, both: string, alone: readonly string[]) => string;
    both: (count: number, noun: string) => string;
    alone: (bureau: string, count: number) => string;
  };
  /** Heads the partners that two bureaus name, in a diagram of two. */
  both: (noun: string, count: number) => string;
  /** Under a bureau's name. */
  tally: (partners: number, actions: number, planned: number) => string;
  note: string;
  /** Heads the partners that more than one bureau names. */
  shared: (noun: string) => string;
  kinds: Record<Partner['kind'], string>;
  /** Said of a bureau that names none of the partners asked for. */
  none: string;
  columns: { partner: string; kind: string; action: string };
  /** In the table, what is not done yet. */
  plannedAction: (action: string) => string;
  summary: (partners: number, shared: number, noun: string) => string;
}

/** The messages of the collaboration map. */
export const collaborationMapMessages: Messages<CollaborationMapMessages> = {
  zh: {
    heading: '与哪些单位合作，做了什么',
    empty: '这里画的是与其他单位一起做的事。',
    standfirst: {
      list: (noun) => `先列不止一个${noun}写到的，再按类别列。`,
      listed: (partners, shared, noun) =>
        shared === 0 ? `列出${partners}家单位。` : `列出${partners}家单位，其中${shared}家不止一个${noun}写到。`,
      count: (partners) => `图中${partners}家单位，一条线是一件事。`,
      division: (partners, both, alone) => `文中写到${partners}家单位：${[both, ...alone].join('，')}。`,
      both: (count, noun) => `两个${noun}都写到的${count}家`,
      alone: (bureau, count) => `只有${bureau}写到的${count}家`,
    },
    both: (noun, count) => `两个${noun}都写到的${count}家`,
    tally: (partners, actions, planned) =>
      `${partners}家，${actions}件${planned === 0 ? '' : `，其中计划${planned}件`}`,
    note: '一格一件；成组写到的单位计一家，几家同做的事各计一件。',
    shared: (noun) => `不止一个${noun}写到的单位`,
    kinds: {
      central: '中央机构',
      ministry: '部委',
      local: '地方',
      company: '企业',
      association: '协会和联盟',
      media: '媒体',
      foreign: '国外',
      public: '公共平台',
    },
    none: '文中未提这样的单位',
    columns: { partner: '单位', kind: '类别', action: '做了什么' },
    plannedAction: (action) => `${action}（计划）`,
    summary: (partners, shared, noun) => `据本文点数，写到${partners}个单位，其中${shared}个不止一个${noun}写到`,
  },
  en: {
    heading: 'Who worked with whom, and on what',
    empty: 'It draws what was done with others.',
    standfirst: {
      list: (noun) => `Those that more than one ${noun} names come first, then by kind.`,
      listed: (partners, shared, noun) =>
        shared === 0
          ? `${countOf(partners, 'partner')}.`
          : `${countOf(partners, 'partner')}, ${shared} of them named by more than one ${noun}.`,
      count: (partners) => `${countOf(partners, 'partner')}; each line is one action.`,
      division: (partners, both, alone) =>
        `The text names ${countOf(partners, 'partner')}: ${[both, ...alone].join(', ')}.`,
      both: (count, noun) => `${count} by both ${pluralOf(noun)}`,
      alone: (bureau, count) => `${count} by ${bureau} alone`,
    },
    both: (noun, count) => `Named by both ${pluralOf(noun)}: ${count}`,
    tally: (partners, actions, planned) =>
      `${countOf(partners, 'partner')}, ${countOf(actions, 'action')}${planned === 0 ? '' : `, ${planned} of them planned`}`,
    note: 'One cell is one action; bodies named as a group count once, and what several took part in counts for each.',
    shared: (noun) => `Named by more than one ${noun}`,
    kinds: {
      central: 'Central bodies',
      ministry: 'Ministries',
      local: 'Local government',
      company: 'Companies',
      association: 'Associations and alliances',
      media: 'Media',
      foreign: 'Abroad',
      public: 'Public platforms',
    },
    none: 'names none of these',
    columns: { partner: 'Partner', kind: 'Kind', action: 'On what' },
    plannedAction: (action) => `${action} (planned)`,
    summary: (partners, shared, noun) =>
      `Counted in this text: ${countOf(partners, 'partner')} named, ${shared} of them by more than one ${noun}`,
  },
};
