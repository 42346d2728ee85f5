import { group } from 'd3-array';
import { firstOf, truncation } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { layoutRecordList } from '../../drawing/record-list.js';
import { type Language, localized } from '../../i18n/language.js';
import { terms } from '../../i18n/terms.js';
import { assertEnum, parseIds, resolveBureaus } from '../../report/attributes.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { ReportDocument } from '../../report/types.js';
import { documentItem, issuerNames } from './document-item.js';
import { documentListMessages } from './messages.js';
import { tabulate } from './table.js';

type DocumentStatus = ReportDocument['status'];

export interface DocumentListOptions {
  bureau: string;
  status: string;
  /** What the reader has typed. */
  query: string;
  /** How many documents are drawn at most. */
  shown: number;
}

export interface DocumentListContent {
  /** All that the attributes and the search match, in the order of the report. */
  documents: ReportDocument[];
  /** The same by how far they have come; none is empty. */
  groups: DocumentGroup[];
  /** How many documents are drawn at most. */
  shown: number;
}

interface DocumentGroup {
  status: DocumentStatus;
  documents: ReportDocument[];
}

/** In the order in which a document comes about. */
const STATUSES: readonly DocumentStatus[] = [
  'drafted',
  'advanced',
  'issued',
  'revised',
  'compiled',
  'planned',
  'referenced',
];

/** Policy documents by how far they have come. */
export const documentList: Widget<DocumentListOptions, DocumentListContent> = {
  select(index, { bureau, status, query, shown }, language) {
    const statuses = parseIds(status).map((word) => assertEnum('status', word, STATUSES));
    const bureaus = new Set(resolveBureaus('bureau', bureau, index).map(({ id }) => id));
    const wanted = query.trim().toLowerCase();
    const documents = index.report.documents.filter(
      (document) =>
        bureaus.has(document.bureau) &&
        (statuses.length === 0 || statuses.includes(document.status)) &&
        (wanted === '' || searchText(document, index, language).includes(wanted)),
    );
    return { documents, groups: groupByStatus(documents), shown };
  },

  isEmpty: ({ documents }) => documents.length === 0,

  draw({ groups, shown }, index, context) {
    const { language } = context;
    const messages = documentListMessages[language];
    const drawn = firstOf(
      groups,
      shown,
      ({ documents }) => documents,
      (group, documents) => ({ ...group, documents }),
    ).map(({ status, documents }) => ({
      heading: messages.status[status],
      tag: status === 'planned' ? terms[language].planned : '',
      items: documents.map((document) => documentItem(document, index, language)),
    }));
    return layoutRecordList(drawn, context);
  },

  caption({ documents, groups, shown }, { report }, { language }) {
    const messages = documentListMessages[language];
    const naming = new Set(documents.map(({ bureau }) => bureau));
    const heading = messages.heading(documents.length);
    const shares = groups.map(({ status, documents: { length } }) => messages.share(messages.status[status], length));
    return {
      bureaus: report.bureaus.filter(({ id }) => naming.has(id)),
      topic: terms[language].counted,
      heading,
      standfirst: messages.standfirst,
      notes: [messages.note],
      summary: messages.summary(heading, shares),
      ...truncation(documents.length - shown, language),
    };
  },

  tabulate: ({ documents }, index, language) => tabulate(documents, index, language),
};

/** What a search looks through: a document's title and who issues it. */
function searchText(document: ReportDocument, index: ReportIndex, language: Language): string {
  return `${localized(document.title, language)} ${issuerNames(document, index, language)}`.toLowerCase();
}

function groupByStatus(documents: readonly ReportDocument[]): DocumentGroup[] {
  const byStatus = group(documents, ({ status }) => status);
  return STATUSES.flatMap((status) => {
    const ofStatus = byStatus.get(status);
    return ofStatus ? [{ status, documents: ofStatus }] : [];
  });
}
