import type { Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { partHeading } from '../../i18n/part-noun.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { ReportDocument } from '../../report/types.js';
import { documentRow } from './document-row.js';
import { documentListMessages } from './messages.js';
import { documentVerb } from './verbs.js';

/** A row a document; a verb without a translation stands as printed. */
export function tabulate(documents: readonly ReportDocument[], index: ReportIndex, language: Language): Table {
  const { columns, status } = documentListMessages[language];
  return {
    columns: [
      { label: columns.document },
      { label: columns.status },
      { label: columns.verb },
      { label: columns.issuers },
      { label: partHeading(index.report, language) },
      { label: columns.mentions, numeric: true },
    ],
    rows: documents.map((document) => {
      const { title, target, name, issuers } = documentRow(document, index, language);
      return [
        { text: title, target, label: name, words: true },
        status[document.status],
        documentVerb(document, index.report, language) || document.action,
        issuers,
        localized(index.bureaus.get(document.bureau)?.shortName ?? {}, language),
        String(document.mentions.length),
      ];
    }),
  };
}
