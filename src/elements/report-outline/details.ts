import type { Cell, Table } from '../../base/table.js';
import { commonMessages } from '../../i18n/common-messages.js';
import { type Language, localized } from '../../i18n/language.js';
import { recordName } from '../../i18n/record.js';
import { tableMessages } from '../../i18n/table-messages.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import type { Source } from '../../source/source.js';
import { COUNTED, reportOutlineMessages } from './messages.js';
import { KINDS, type OutlineNode, outlineOf, sectionIdOf } from './outline.js';
import { outlineRow, unstated } from './words.js';

/** A row a section. */
export function tabulate(nodes: OutlineNode[], index: ReportIndex, language: Language): Table {
  const { columns } = tableMessages[language];
  const { columns: kinds, none } = reportOutlineMessages[language];
  return {
    columns: [
      { label: columns.section },
      { label: columns.bureau },
      { label: columns.status },
      ...COUNTED.map((kind) => ({ label: kinds[kind], numeric: true })),
    ],
    rows: nodes.map((node): Cell[] => {
      const { key, title, name } = outlineRow(node, index, '', language);
      const status = node.section.role === 'plan' ? commonMessages[language].planned : '';
      const cells =
        node.states === 'counts'
          ? COUNTED.map((kind) => (node.counts[kind] === 0 ? none : String(node.counts[kind])))
          : [unstated(node, language), '', '', ''];
      return [
        { text: title, record: key, label: name, words: true },
        localized(index.bureaus.get(node.bureau ?? '')?.shortName ?? {}, language),
        status,
        ...cells,
      ];
    }),
  };
}

/** The heading of a section as printed, and the records that its own words state. */
export function sourceOf(key: string, index: ReportIndex, language: Language): Source | undefined {
  const section = index.sections.get(sectionIdOf(key));
  const node = outlineOf(index, null).find((candidate) => candidate.section === section);
  if (!section || !node) return undefined;
  const { columns, stated } = reportOutlineMessages[language];
  const own = COUNTED.flatMap((kind) => {
    const titles = node.own.filter((entry) => KINDS[entry.kind] === kind).map((entry) => recordName(entry, language));
    return titles.length === 0 ? [] : [stated(columns[kind], titles.join(language === 'zh' ? '；' : '; '))];
  });
  return {
    section: section.id,
    sentence: section.quote,
    quote: section.quote,
    notes: [...(section.note ? [localized(section.note, language)] : []), ...own],
  };
}

/** Every record, under its section. */
export function entriesOf(nodes: OutlineNode[]): DataEntry[] {
  return nodes.flatMap(({ own }) => own);
}
