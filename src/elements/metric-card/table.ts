import { metricColumns, noteOf, scopeOf } from '../../base/metric-columns.js';
import { placeColumn } from '../../base/place-column.js';
import { type Table, tableOf } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import { joinWords } from '../../i18n/punctuation.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';

/**
 * The figure of a card as a table of one row.
 * @param notes what the card says of it, its own note among them
 */
export function tabulate(metric: Metric, notes: readonly string[], index: ReportIndex, language: Language): Table {
  const { measure, figure, kind, time, scope } = metricColumns(language);
  const more = notes.filter((note) => note !== noteOf(metric, language));
  const said = { ...scope, cell: () => joinWords([...more, scopeOf(metric, language)], language) };
  return tableOf([measure, figure, kind, time, said, placeColumn(index, language)], [metric]);
}
