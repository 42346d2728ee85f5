import { noteOf } from '../../base/metric-columns.js';
import { placeColumn } from '../../base/place-column.js';
import { tableMessages } from '../../base/table-messages.js';
import { type Table, tableOf } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { ReportDocument } from '../../report/types.js';
import { documentRow, issuerNames } from './document-row.js';
import { documentListMessages } from './messages.js';
import { documentVerb } from './verbs.js';

/** A row a document; a verb without a translation stands as printed. */
export function tabulate(documents: readonly ReportDocument[], index: ReportIndex, language: Language): Table {
  const { columns, status: statuses } = documentListMessages[language];
  return tableOf<ReportDocument>(
    [
      {
        label: columns.document,
        cell: (document) => {
          const { title, target, name } = documentRow(document, index, language);
          return { text: title, target, label: name, words: true };
        },
      },
      {
        label: columns.status,
        cell: ({ status }) => ({ text: statuses[status], under: '', status: status === 'planned' ? status : 'done' }),
      },
      {
        label: columns.verb,
        cell: (document) => documentVerb(document, index.report, language) || document.action,
      },
      { label: columns.issuers, wraps: true, cell: (document) => issuerNames(document, index, language) },
      { label: columns.mentions, numeric: true, cell: ({ mentions }) => String(mentions.length) },
      { label: tableMessages[language].columns.scope, wraps: true, cell: (document) => noteOf(document, language) },
      placeColumn(index, language),
    ],
    documents,
  );
}
