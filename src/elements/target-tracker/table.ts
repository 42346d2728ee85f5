import { type Cell, metricCell, type Table } from '../../drawing/table.js';
import type { Language } from '../../i18n/language.js';
import { formatFigure } from '../../i18n/metric.js';
import { joinStatements, joinWords } from '../../i18n/punctuation.js';
import { statusTag } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import { recordTarget } from '../../report/mark-target.js';
import { statusOf } from '../../report/status.js';
import { targetTrackerMessages } from './messages.js';
import type { TrackedResult, TrackedTarget } from './tracked.js';

/** A row for each target: its figure and term, its result, and what else is stated towards it; no column is all empty. */
export function tabulate(targets: readonly TrackedTarget[], language: Language): Table {
  const { columns, pairedBy } = targetTrackerMessages[language];
  const named = ({ stated }: TrackedTarget): string =>
    joinStatements(
      stated.map(({ name }) => name),
      language,
    );
  const all: { label: string; numeric?: boolean; cell: (target: TrackedTarget) => Cell }[] = [
    { label: columns.target, cell: ({ label }) => label },
    { label: columns.figure, numeric: true, cell: ({ metric }) => metricCell(metric, language) },
    { label: columns.term, cell: ({ metric }) => formatTime(metric.time, language) },
    { label: columns.result, numeric: true, cell: ({ result }) => (result ? resultCell(result, language) : '') },
    { label: columns.resultTime, cell: ({ result }) => (result ? formatTime(result.metric.time, language) : '') },
    { label: columns.pairedBy, cell: ({ result }) => (result ? pairedBy[result.pairedBy] : '') },
    { label: columns.stated, cell: named },
  ];
  const filled = all.filter(({ cell }, i) => i < 3 || targets.some((target) => cell(target) !== ''));
  return {
    columns: filled.map(({ label, numeric }) => ({ label, ...(numeric ? { numeric } : {}) })),
    rows: targets.map((target) => filled.map(({ cell }) => cell(target))),
  };
}

function resultCell({ metric, figure, name }: TrackedResult, language: Language): Cell {
  const { text } = formatFigure(figure, language);
  const status = statusTag(statusOf(metric), language);
  return { text: joinWords([status, text], language), target: recordTarget(metric.id), label: name };
}
