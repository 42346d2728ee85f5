import { fillDirections } from './direction.js';
import type { Filter } from './filter-choice.js';
import { fillTitles } from './titles.js';
import type {
  Bureau,
  Comparison,
  LocalizedText,
  Metric,
  Quote,
  Report,
  ReportDocument,
  ReportEvent,
  Section,
  Task,
} from './types.js';

/** A record that a mark can stand for, with its kind. */
export type Entry =
  | { kind: 'metric'; record: Metric }
  | { kind: 'event'; record: ReportEvent }
  | { kind: 'document'; record: ReportDocument }
  | { kind: 'task'; record: Task };

/** What an organisation did with a bureau, as a row of data: it has no id of its own, `partner:place` names it. */
export interface ActionEntry {
  kind: 'action';
  record: { id: string; bureau?: string | undefined; section: string; title: LocalizedText; quote: Quote };
}

/** A row of the data that a reader takes away. */
export type DataEntry = Entry | ActionEntry;

/**
 * A report with its look-ups by id; records without a title of their own have the words that they quote, rates without a
 * direction the one that their words give them.
 */
export interface ReportIndex {
  readonly report: Report;
  readonly bureaus: ReadonlyMap<string, Bureau>;
  readonly sections: ReadonlyMap<string, Section>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** Metrics, events, documents and tasks; one name space. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** What limits the lists of `report`, where something does; the look-ups by id never are. */
  readonly filter?: Filter;
  /** The report without a filter: what is said to be absent is looked for here. Where there is none, this itself. */
  readonly whole: ReportIndex;
}

const indexes = new WeakMap<Report, ReportIndex>();
const made = new WeakSet<ReportIndex>();

/** Whether look-ups, filtered or not, are this code's own, and not those of another copy of the library on the page. */
export function isOwnIndex({ whole }: ReportIndex): boolean {
  return made.has(whole);
}

/** Look-ups for a checked report, made once for each report object. */
export function indexReport(compiled: Report): ReportIndex {
  let index = indexes.get(compiled);
  if (!index) {
    const report = fillDirections(fillTitles(compiled));
    let entries: ReadonlyMap<string, Entry> | undefined;
    const whole: ReportIndex = {
      report,
      bureaus: byId(report.bureaus),
      sections: byId(report.sections),
      metrics: byId(report.metrics),
      comparisons: byId(report.comparisons),
      /** Made when first asked for: of a long report it is as long, and no drawing has a use for it. */
      get entries() {
        entries ??= new Map(entriesIn(report).map((entry) => [entry.record.id, entry]));
        return entries;
      },
      get whole() {
        return whole;
      },
    };
    index = whole;
    made.add(whole);
    indexes.set(compiled, whole);
  }
  return index;
}

/** The records of a report with their kinds. */
export function entriesIn({ metrics, events, documents, tasks }: Report): Entry[] {
  return [
    ...metrics.map((record): Entry => ({ kind: 'metric', record })),
    ...events.map((record): Entry => ({ kind: 'event', record })),
    ...documents.map((record): Entry => ({ kind: 'document', record })),
    ...tasks.map((record): Entry => ({ kind: 'task', record })),
  ];
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
