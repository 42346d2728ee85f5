import type { Messages } from '../../i18n/messages.js';
import type { Partner } from '../../report/types.js';

interface CollaborationMapMessages {
  heading: string;
  standfirst: string;
  /** Heads the partners that more than one bureau names. */
  shared: string;
  kinds: Record<Partner['kind'], string>;
  /** Said of a bureau that names none of the partners asked for. */
  none: string;
  columns: { partner: string; kind: string; bureau: string; action: string };
  /** In the table, what is not done yet. */
  plannedAction: (action: string) => string;
  summary: (partners: number, shared: number) => string;
}

/** The messages of the collaboration map. */
export const collaborationMapMessages: Messages<CollaborationMapMessages> = {
  zh: {
    heading: '同哪些单位打交道，办什么事',
    standfirst: '先列不止一个司局写到的单位，再按类别列；同一单位在文中的每一件事各有原句。',
    shared: '不止一个司局写到的单位',
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
    none: '原文未述有这样的单位',
    columns: { partner: '单位', kind: '类别', bureau: '司局', action: '办什么事' },
    plannedAction: (action) => `${action}（计划）`,
    summary: (partners, shared) => `据本文点数，写到${partners}个单位，其中${shared}个不止一个司局写到`,
  },
  en: {
    heading: 'Whom each bureau worked with, and on what',
    standfirst:
      'First those that more than one bureau names, then by kind; each thing done with a partner has its own sentence.',
    shared: 'Named by more than one bureau',
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
    columns: { partner: 'Partner', kind: 'Kind', bureau: 'Bureau', action: 'On what' },
    plannedAction: (action) => `${action} (planned)`,
    summary: (partners, shared) =>
      `Counted in this text: ${partners} partners named, ${shared} of them by more than one bureau`,
  },
};
