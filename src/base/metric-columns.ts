import { type ColumnOf, metricCell, type PlainCell } from '../drawing/table.js';
import { formatBasis, formatChange } from '../i18n/format-change.js';
import { type Language, localized } from '../i18n/language.js';
import { legendMessages } from '../i18n/legend.js';
import { capitalized } from '../i18n/plural.js';
import { joinClauses } from '../i18n/punctuation.js';
import { formatQuantity } from '../i18n/quantity.js';
import { terms } from '../i18n/terms.js';
import { formatTime } from '../i18n/time.js';
import { changesOf } from '../report/changes-of.js';
import { isOthersDoing, type Status, statusOf } from '../report/status.js';
import type { Metric } from '../report/types.js';
import { tableMessages } from './table-messages.js';

type MetricColumn = 'measure' | 'figure' | 'kind' | 'time' | 'scope';

/**
 * The columns of a figure: what it measures; the figure as written over how it changed; whether it is done over whose it is;
 * its time; and what it counts. A table that has them keeps all that the report says of it.
 */
export function metricColumns(language: Language): Record<MetricColumn, ColumnOf<Metric>> {
  const { columns } = tableMessages[language];
  return {
    measure: { label: columns.measure, cell: ({ label }) => localized(label, language) },
    figure: {
      label: columns.figure,
      cell: (metric) => ({ ...metricCell(metric, language), under: changeOf(metric, language) }),
    },
    kind: { label: columns.kind, cell: (metric) => kindCell(metric, language) },
    time: { label: columns.time, cell: ({ time }) => formatTime(time, language) },
    scope: { label: columns.scope, wraps: true, cell: (metric) => scopeOf(metric, language) },
  };
}

/** A status in words, boxed where it is not done. */
export function statusCell(status: Status, language: Language, under = ''): PlainCell {
  return { text: capitalized(legendMessages[language][status]), under, status };
}

/** What a figure counts: of what it is a share, an editor's note of it, or that it is a running total; "" where there is nothing to say. */
export function scopeOf(metric: Metric, language: Language): string {
  const { cumulative, shareOf } = tableMessages[language];
  const share = metric.shareOf ? shareOf(localized(metric.shareOf, language)) : '';
  return joinClauses([share, noteOf(metric, language) || (metric.cumulative ? cumulative : '')], language);
}

/** A record's note; "" for none. */
export function noteOf({ note }: { note?: Metric['note'] | undefined }, language: Language): string {
  return note ? localized(note, language) : '';
}

/** Whether a figure is done, planned or expected, over whose it is where that is not the bureau's own. */
function kindCell(metric: Metric, language: Language): PlainCell {
  const whose = terms[language].attribution[metric.attribution];
  const cell = statusCell(statusOf(metric), language, whose);
  if (cell.status !== 'done') return cell;
  if (metric.role === 'context') return { ...cell, text: tableMessages[language].context };
  // A figure that is another's doing is never called done, whatever its role.
  return isOthersDoing(metric) ? { text: whose, under: '' } : cell;
}

/** How a figure changed, and from where as the text states it; of one that is itself a change, against what it is counted. */
function changeOf(metric: Metric, language: Language): string {
  const { basis, since, before } = metric;
  const changes = changesOf(metric).map((one) => formatChange(one, language));
  const own = changes.length === 0 && basis ? [formatBasis({ basis, since }, language)] : [];
  const from = before ? [tableMessages[language].before(formatQuantity(before.quantity, language).text)] : [];
  return joinClauses([...changes, ...own, ...from], language);
}
