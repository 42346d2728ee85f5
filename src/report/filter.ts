import { dayOf } from './day.js';
import { parseEdtf } from './edtf.js';
import { placeOf } from './quote.js';
import type { ReportIndex } from './report-index.js';
import type { LocalizedText, Time } from './types.js';

/** What a reader looks at of a report: "" (or no bureau) sets no limit. */
export interface FilterChoice {
  /** Ids of bureaus. */
  bureaus: readonly string[];
  /** The id of a section; the sections inside it count to it. */
  section: string;
  /** A calendar year, `2020`. */
  year: string;
}

/** What a filter can judge: where a record stands and, where it has one, its time. */
export interface Filterable {
  bureau: string;
  section: string;
  time?: Time | undefined;
}

/** A filter in force. */
export interface Filter extends FilterChoice {
  /** The choice in words, for a note beside every drawing. */
  words: LocalizedText;
  admits: (record: Filterable) => boolean;
}

/**
 * True where a record stands in the chosen section, is of a chosen bureau, and its time reaches into the chosen year. A
 * record without a time of its own (a document, an organisation) is of the year of the section it stands in.
 */
export function admitting({ bureaus, section, year }: FilterChoice, { sections }: ReportIndex): Filter['admits'] {
  const from = dayOf(Number(year));
  const to = dayOf(Number(year) + 1);
  return (record) => {
    if (bureaus.length > 0 && !bureaus.includes(record.bureau)) return false;
    const place = section === '' && (year === '' || record.time) ? [] : placeOf(sections, record.section);
    if (section !== '' && !place.some(({ id }) => id === section)) return false;
    if (year === '') return true;
    const written = record.time?.edtf ?? place.findLast((part) => part.year !== undefined)?.year;
    const days = written === undefined ? null : parseEdtf(String(written));
    return (
      days !== null && (days.start ?? Number.NEGATIVE_INFINITY) < to && (days.end ?? Number.POSITIVE_INFINITY) > from
    );
  };
}

/**
 * A report as a filter shows it: lists hold what is admitted, while look-ups by id, the text, the bureaus and the
 * sections stay whole, so that a source still opens and a colour keeps its bureau. A comparison is kept whole where one
 * of its records is admitted: half of it would compare nothing.
 */
export function filterReport(whole: ReportIndex, filter: Filter): ReportIndex {
  const { report, entries } = whole;
  const { admits } = filter;
  const partners = new Set(report.partners.flatMap(({ id, actions }) => (actions.some(admits) ? [id] : [])));
  const holds = (id: string): boolean => {
    const entry = entries.get(id);
    return entry ? admits(entry.record) : partners.has(id);
  };
  return {
    ...whole,
    whole,
    filter,
    report: {
      ...report,
      metrics: report.metrics.filter(admits),
      events: report.events.filter(admits),
      documents: report.documents.filter(admits),
      tasks: report.tasks.filter(admits),
      frameworks: report.frameworks.filter(admits),
      comparisons: report.comparisons.filter(({ rows }) =>
        rows.some((row) => ('metrics' in row ? row.metrics : 'records' in row ? row.records : []).some(holds)),
      ),
    },
  };
}

/** The years that records of a report are of, in order: each time's first and last, and those of sections. */
export function yearsOf({ report }: ReportIndex): string[] {
  const years = new Set<string>();
  for (const { time } of [...report.metrics, ...report.events, ...report.tasks])
    for (const year of time.edtf.match(/\d{4}/g)?.map(Number) ?? []) years.add(String(year));
  for (const { year } of report.sections) if (year !== undefined) years.add(String(year));
  return [...years].sort();
}
