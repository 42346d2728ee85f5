import type { Bureau, Comparison, Metric, Report, ReportDocument, ReportEvent, Section, Task } from './types.js';

/** A record that a mark can stand for, with its kind. */
export type Entry =
  | { kind: 'metric'; record: Metric }
  | { kind: 'event'; record: ReportEvent }
  | { kind: 'document'; record: ReportDocument }
  | { kind: 'task'; record: Task };

/** A report with its look-ups by id. */
export interface ReportIndex {
  readonly report: Report;
  readonly bureaus: ReadonlyMap<string, Bureau>;
  readonly sections: ReadonlyMap<string, Section>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** Metrics, events, documents and tasks; one name space. */
  readonly entries: ReadonlyMap<string, Entry>;
}

const indexes = new WeakMap<Report, ReportIndex>();

/** Look-ups for a checked report, made once for each report object. */
export function indexReport(report: Report): ReportIndex {
  let index = indexes.get(report);
  if (!index) {
    const entries = new Map<string, Entry>();
    for (const record of report.metrics) entries.set(record.id, { kind: 'metric', record });
    for (const record of report.events) entries.set(record.id, { kind: 'event', record });
    for (const record of report.documents) entries.set(record.id, { kind: 'document', record });
    for (const record of report.tasks) entries.set(record.id, { kind: 'task', record });
    index = {
      report,
      bureaus: byId(report.bureaus),
      sections: byId(report.sections),
      metrics: byId(report.metrics),
      comparisons: byId(report.comparisons),
      entries,
    };
    indexes.set(report, index);
  }
  return index;
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The words and the sentence that a record rests on: a document's are its first mention. */
export function sourceOf(entry: Entry): {
  quote: Metric['quote'];
  sentence: Metric['sentence'];
} {
  switch (entry.kind) {
    case 'metric':
    case 'event':
      return entry.record;
    case 'task':
      return { quote: entry.record.quote, sentence: entry.record.quote };
    case 'document': {
      const [quote = { spans: [] }] = entry.record.mentions;
      return { quote, sentence: quote };
    }
  }
}

/**
 * Ids that a mistyped one may stand for, likest first, by the Dice coefficient of their letter pairs.
 * @param id what was written
 * @param ids what exists
 * @returns up to three, each at least a third alike
 */
export function nearIds(id: string, ids: Iterable<string>): string[] {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: text.length + 1 }, (_, i) => ` ${text} `.slice(i, i + 2)));
  const wanted = pairs(id.toLowerCase());
  return [...ids]
    .map((candidate) => {
      const own = pairs(candidate);
      const shared = [...own].filter((pair) => wanted.has(pair)).length;
      return { candidate, likeness: (2 * shared) / (own.size + wanted.size) };
    })
    .filter(({ likeness }) => likeness >= 1 / 3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
