import { type Placed, placeColumn } from '../../base/place-column.js';
import type { Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { actionEntry } from '../../report/action-entry.js';
import { formatTarget, type SourceTarget } from '../../report/mark-target.js';
import type { DataEntry, ReportIndex } from '../../report/report-index.js';
import type { Annotation } from './annotations.js';
import { type Mark, markedText } from './marks.js';
import { sourceTextMessages } from './messages.js';

/** A row a marked stretch of words. */
export function tabulate(
  marks: readonly Mark[],
  annotations: readonly Annotation[],
  index: ReportIndex,
  language: Language,
): Table {
  const { columns, kinds } = sourceTextMessages[language];
  const place = placeColumn(index, language);
  return {
    columns: [
      { label: columns.words },
      { label: columns.kind },
      { label: columns.section, wraps: true },
      { label: place.label },
    ],
    rows: marks.map((mark) => {
      const { kind, target } = mark;
      const placed = placedOf(target, index);
      const section = index.sections.get(placed?.section ?? '');
      const text = markedText(mark, annotations, index.report.source.text);
      return [
        { text, target, label: text, words: true },
        kinds[kind],
        section ? localized(section.title, language) : '',
        placed ? place.cell(placed) : '',
      ];
    }),
  };
}

/** What a mark stands for: a record, an action, or the framework of an item. */
function placedOf(target: SourceTarget, { entries: records, report, whole }: ReportIndex): Placed | undefined {
  switch (target.type) {
    case 'record':
      return records.get(target.id)?.record;
    case 'action':
      return report.partners.find(({ id }) => id === target.partner)?.actions[target.index];
    case 'item':
      return whole.report.frameworks.find(({ id }) => id === target.framework);
    default:
      return undefined;
  }
}

/** The records that the marks stand for, what was done with organisations among them, each once. */
export function entries(marks: readonly Mark[], index: ReportIndex): DataEntry[] {
  const targets = new Map(marks.map(({ target }) => [formatTarget(target), target]));
  return [...targets.values()].flatMap((target) => entryOf(target, index) ?? []);
}

function entryOf(target: SourceTarget, { entries: records, report }: ReportIndex): DataEntry | undefined {
  if (target.type === 'record') return records.get(target.id);
  if (target.type !== 'action') return undefined;
  const partner = report.partners.find(({ id }) => id === target.partner);
  return partner && actionEntry(partner, target.index);
}
