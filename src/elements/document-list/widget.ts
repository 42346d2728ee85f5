import { rollup } from 'd3-array';
import { baseMessages } from '../../base/messages.js';
import { truncation } from '../../base/truncation.js';
import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { type Language, localized } from '../../i18n/language.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { terms } from '../../i18n/terms.js';
import { assertEnum, ofBureaus, parseIds } from '../../report/attributes.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { ReportDocument } from '../../report/types.js';
import { documentRow, issuerNames } from './document-row.js';
import type { StripCell } from './layout/strip-cell.js';
import { type ListedGroup, layoutDocumentList } from './layout.js';
import { firstLengths, groupLength } from './list-lengths.js';
import { documentListMessages } from './messages.js';
import { ALL, statusTarget } from './status-target.js';
import { type DocumentStatus, groupByStatus, STATUSES } from './statuses.js';
import { tabulate } from './table.js';
import { documentVerb } from './verbs.js';

export interface DocumentListOptions {
  bureau: string;
  status: string;
  /** What the reader has typed. */
  query: string;
  /** How often the end of a group was pressed, by status. */
  presses: ReadonlyMap<string, number>;
  /** True where there is nothing to press, so that all of it is shown. */
  isOnPaper: boolean;
}

export interface DocumentListContent {
  /** How many documents there are of the bureaus, whatever is picked and searched for. */
  total: number;
  /** What the search finds of each status that there is: what the strip counts. */
  counted: DocumentGroup[];
  picked: ReadonlySet<DocumentStatus>;
  /** What is picked and found, in the order of the report. */
  documents: ReportDocument[];
  /** The same by how far they have come, as far as they are shown; none is empty. */
  groups: ShownGroup[];
}

interface DocumentGroup {
  status: DocumentStatus;
  documents: ReportDocument[];
}

interface ShownGroup extends DocumentGroup {
  /** How many of them are shown, and how many more the end of the group shows. */
  shown: number;
  next: number;
}

/** Paper has no button to ask for more; a group holds so many rows, that of a report of any size some come out at all. */
const ON_PAPER = 5000;

/** Policy documents by how far they have come. */
export const documentList: Widget<DocumentListOptions, DocumentListContent> = {
  view: 'list',

  select(index, { bureau, status, query, presses, isOnPaper }, language) {
    const picked = new Set(parseIds(status).map((word) => assertEnum('status', word, STATUSES)));
    const all = index.report.documents.filter(ofBureaus('bureau', bureau, index));
    const wanted = query.trim().toLowerCase();
    const found = all.filter((document) => wanted === '' || searchText(document, index, language).includes(wanted));
    const documents = found.filter((document) => picked.size === 0 || picked.has(document.status));
    const groups = groupByStatus(documents);
    const first = firstLengths(groups.map((group) => group.documents.length));
    return {
      total: all.length,
      counted: groupByStatus(all).map((group) => ({
        ...group,
        documents: found.filter((document) => document.status === group.status),
      })),
      picked,
      documents,
      groups: groups.map((group, i) => {
        const { length } = group.documents;
        const pressed = presses.get(group.status) ?? 0;
        const { shown, next } = groupLength(length, isOnPaper ? ON_PAPER : (first[i] ?? 0), pressed);
        return { ...group, shown: Math.min(shown, length), next };
      }),
    };
  },

  isEmpty: ({ counted }) => counted.every(({ documents }) => documents.length === 0),

  draw(content, index, context) {
    const { language } = context;
    return layoutDocumentList(
      {
        cells: stripCells(content, index, language),
        groups: content.groups.map((group) => listedGroup(group, index, language)),
        heads: documentListMessages[language].heads,
        empty: baseMessages[language].empty,
      },
      context,
    );
  },

  caption({ total, documents, counted, groups }, { report }, { language }) {
    const messages = documentListMessages[language];
    const naming = new Set(counted.flatMap((group) => group.documents.map(({ bureau }) => bureau)));
    const heading = messages.heading(total);
    const shares = groups.map((group) => messages.share(messages.status[group.status], group.documents.length));
    const shown = groups.reduce((sum, group) => sum + group.shown, 0);
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

  entries: ({ documents }) => documents.map((record) => ({ kind: 'document', record })),
};

/** The cell that returns to all documents, and one for each status; none where there are no two to choose between. */
function stripCells(
  { counted, picked }: DocumentListContent,
  { report }: ReportIndex,
  language: Language,
): StripCell[] {
  if (counted.length < 2) return [];
  const { strip, share, status: names } = documentListMessages[language];
  const cell = (status: DocumentStatus | typeof ALL, documents: readonly ReportDocument[]): StripCell => {
    const isPicked = status === ALL ? picked.size === 0 : picked.has(status);
    const label = status === ALL ? strip.all : names[status];
    const byBureau = rollup(
      documents,
      (own) => own.length,
      ({ bureau }) => bureau,
    );
    return {
      target: statusTarget(status),
      label,
      count: strip.count(documents.length),
      name: strip.pick(share(label, documents.length), isPicked),
      isPicked,
      heaps:
        status === ALL
          ? []
          : report.bureaus.flatMap(({ id }) => {
              const count = byBureau.get(id) ?? 0;
              return count === 0 ? [] : [{ tone: bureauTone(id, report), status, count }];
            }),
      canPick: status === ALL || isPicked || documents.length > 0,
    };
  };
  return [
    cell(
      ALL,
      counted.flatMap(({ documents }) => documents),
    ),
    ...counted.map(({ status, documents }) => cell(status, documents)),
  ];
}

function listedGroup(
  { status, documents, shown, next }: ShownGroup,
  index: ReportIndex,
  language: Language,
): ListedGroup {
  const messages = documentListMessages[language];
  const heading = messages.status[status];
  const { planned } = terms[language];
  const rest = documents.length - shown;
  const more = messages.more(next, rest);
  return {
    heading,
    count: messages.strip.count(documents.length),
    // Not where the heading says the word itself.
    tag: status === 'planned' && !heading.toLowerCase().includes(planned) ? planned : '',
    rows: documents.slice(0, shown).map((document) => documentRow(document, index, language)),
    more:
      rest === 0
        ? null
        : {
            target: { type: 'more', list: status },
            more,
            truncated: messages.truncated(rest),
            name: joinClauses([heading, more], language),
          },
  };
}

/** What a search looks through: a document's title, how far it has come, whose report names it, and who issues it. */
function searchText(document: ReportDocument, index: ReportIndex, language: Language): string {
  const bureau = index.bureaus.get(document.bureau ?? '');
  return [
    localized(document.title, language),
    documentListMessages[language].status[document.status],
    documentVerb(document, index.report, language),
    localized(bureau?.name ?? {}, language),
    localized(bureau?.shortName ?? {}, language),
    issuerNames(document, index, language),
  ]
    .join(' ')
    .toLowerCase();
}
