import { placeColumn } from '../../base/place-column.js';
import type { Cell, Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { partHeading } from '../../i18n/part-noun.js';
import { terms } from '../../i18n/terms.js';
import type { ReportIndex } from '../../report/report-index.js';
import { reportOutlineMessages } from './messages.js';
import { COUNTED } from './outline.js';
import type { OutlineSection } from './row.js';

/** A row for each section. */
export function tabulate(sections: readonly OutlineSection[], index: ReportIndex, language: Language): Table {
  const { columns, kinds, none } = reportOutlineMessages[language];
  const { planned } = terms[language];
  const { report, bureaus } = index;
  const place = placeColumn(index, language);
  return {
    columns: [
      { label: columns.section },
      { label: partHeading(report, language) },
      { label: columns.status },
      ...COUNTED.map((kind) => ({ label: kinds[kind], numeric: true })),
      { label: place.label },
    ],
    rows: sections.map(({ node, row: { target, title, name, isPlanned, content, direct } }): Cell[] => [
      { text: title, target, label: name, words: true, ...(direct === '' ? {} : { under: direct }) },
      localized(bureaus.get(node.bureau ?? '')?.shortName ?? {}, language),
      isPlanned ? planned : '',
      ...(typeof content === 'string'
        ? [content, '', '', '']
        : content.map((count) => (count === 0 ? none : String(count)))),
      place.cell({ section: node.section.id }),
    ]),
  };
}
