import type { Messages } from '../../i18n/messages.js';
import { countOf } from '../../i18n/plural.js';
import type { Partner } from '../../report/types.js';

interface CollaborationMapMessages {
  heading: string;
  standfirst: (noun: string) => string;
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
    standfirst: (noun) => `先列不止一个${noun}写到的单位，再按类别列；同一单位在文中的每一件事各有原句。`,
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
    standfirst: (noun) =>
      `First those that more than one ${noun} names, then by kind; each thing done with a partner has its own sentence.`,
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
