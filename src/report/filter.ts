import { dayOf } from './day.js';
import { parseEdtf, UNDATED } from './edtf.js';
import type { Filter, FilterChoice } from './filter-choice.js';
import type { ReportIndex } from './report-index.js';
import { sectionPath } from './section-tree.js';

/**
 * True where a record stands in the chosen section, is of a chosen bureau, and its time reaches into the chosen year. A
 * record without a time of its own (a document, an organisation, an undated target) is of the year of the section it stands in.
 */
export function matching({ bureaus, section, year }: FilterChoice, { sections }: ReportIndex): Filter['matches'] {
  const from = dayOf(Number(year));
  const to = dayOf(Number(year) + 1);
  return (record) => {
    if (bureaus.length > 0 && !bureaus.includes(record.bureau ?? '')) return false;
    const time = record.time?.edtf === UNDATED ? undefined : record.time;
    const place = section === '' && (year === '' || time) ? [] : sectionPath(sections, record.section);
    if (section !== '' && !place.some(({ id }) => id === section)) return false;
    if (year === '') return true;
    const written = time?.edtf ?? place.findLast((part) => part.year !== undefined)?.year;
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
  const { matches } = filter;
  const partners = new Set(report.partners.flatMap(({ id, actions }) => (actions.some(matches) ? [id] : [])));
  const holds = (id: string): boolean => {
    const entry = entries.get(id);
    return entry ? matches(entry.record) : partners.has(id);
  };
  return {
    ...whole,
    whole,
    filter,
    report: {
      ...report,
      metrics: report.metrics.filter(matches),
      events: report.events.filter(matches),
      documents: report.documents.filter(matches),
      tasks: report.tasks.filter(matches),
      frameworks: report.frameworks.filter(matches),
      comparisons: report.comparisons.filter(({ rows }) =>
        rows.some((row) => ('metrics' in row ? row.metrics : 'records' in row ? row.records : []).some(holds)),
      ),
    },
  };
}

/** The years that records of a report are of, in order: each time's first and last, and those of sections. */
export function yearsOf({ report }: ReportIndex): string[] {
  const times = [...report.metrics, ...report.events, ...report.tasks].map(({ time }) => parseEdtf(time.edtf));
  const ends = times.flatMap((time) => [time?.first, time?.last]).filter((date) => date != null);
  const ofSections = report.sections.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const years = new Set([...ends.map(({ year }) => String(year).padStart(4, '0')), ...ofSections]);
  return [...years].sort();
}
