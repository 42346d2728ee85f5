import { dateOf, dayOf } from '../../../report/day.js';
import { type EdtfTime, type Precision, parseEdtf, UNDATED } from '../../../report/edtf.js';
import type { ReportIndex } from '../../../report/report-index.js';
import { type Status, statusOf } from '../../../report/status.js';
import type { Metric, Quantity, ReportEvent, Task, Time } from '../../../report/types.js';

/**
 * How a time is drawn. A `period` is a year or a month in which something happened, its day not stated; a `span` lasted
 * from its start to its end; a `horizon` is a length of time whose start the text does not give.
 */
export type Shape = 'point' | 'as-of' | 'period' | 'span' | 'horizon';

/** A record of the report on the axis; days are `[start, end)`, infinite where the text gives no limit. */
export interface TimelineRecord {
  readonly id: string;
  readonly source: ReportEvent | Task | Metric;
  readonly status: Status;
  /** The figures of an event or a task that share its time; a metric is its own. */
  readonly figures: readonly Metric[];
  readonly shape: Shape;
  readonly precision: Precision;
  readonly start: number;
  readonly end: number;
  /** Where a horizon's lower figure ends: 3 of 3–5 years. */
  readonly low: number;
  /** The ends that the text leaves open. */
  readonly open: { readonly start: boolean; readonly end: boolean };
}

/** The day of publication, which parts what was done from what is planned. */
export function publicationDay({ report }: ReportIndex): number {
  return parseEdtf(report.published)?.start ?? 0;
}

/**
 * The records that a timeline shows: all events and tasks, each with the figures that share its time, and those figures
 * besides that have a closer time of their own or are expected.
 */
export function timelineRecords(index: ReportIndex): TimelineRecord[] {
  const { report } = index;
  const now = publicationDay(index);
  const covered = new Set<string>();
  const records: TimelineRecord[] = [];
  const add = (source: TimelineRecord['source'], status: Status, figures: readonly Metric[]): void => {
    const placed = place(source.time, status, now);
    if (placed) records.push({ id: source.id, source, status, figures, ...placed });
  };
  for (const source of [...report.events, ...report.tasks]) {
    const own = metricsAtTimeOf(source, index);
    for (const { id } of own) covered.add(id);
    add(source, 'role' in source ? eventStatus(source, own) : 'planned', own);
  }
  for (const metric of report.metrics) {
    if (covered.has(metric.id) || metric.role === 'context') continue;
    const status = statusOf(metric);
    if (status === 'expected' || isDatedClosely(metric.time)) add(metric, status, NO_FIGURES);
  }
  return records;
}

/** One list for the many records that have none. */
const NO_FIGURES: readonly Metric[] = [];

/** The metrics of an event or a task that share its time: its record stands for them too. */
function metricsAtTimeOf({ metrics: ids = [], time }: ReportEvent | Task, { metrics }: ReportIndex): readonly Metric[] {
  if (ids.length === 0) return NO_FIGURES;
  return ids.flatMap((id) => {
    const metric = metrics.get(id);
    return metric?.time.edtf === time.edtf ? [metric] : [];
  });
}

/** An event all of whose metrics are only expected is itself expected. */
function eventStatus({ role }: ReportEvent, own: readonly Metric[]): Status {
  if (role === 'plan') return 'planned';
  return own.length > 0 && own.every((metric) => metric.expected) ? 'expected' : 'done';
}

function isDatedClosely(time: Time): boolean {
  return time.duration !== undefined || (time.stated && parseEdtf(time.edtf)?.precision !== 'year');
}

type Place = Omit<TimelineRecord, 'id' | 'source' | 'status' | 'figures'>;

/** Where a time stands on the axis and how it is drawn; null for one that is no EDTF, and for no time. */
function place(time: Time, status: Status, now: number): Place | null {
  const days = parseEdtf(time.edtf);
  if (!days || time.edtf === UNDATED) return null;
  const { precision } = days;
  const closed = { start: false, end: false };
  if (time.duration) {
    const start = days.start ?? now;
    const { value, high = value } = time.duration;
    const [low, end] = [after(start, value, time.duration), after(start, high, time.duration)];
    return { shape: 'horizon', precision, start, end, low, open: { start: true, end: false } };
  }
  const isSingle = isSingleDate(days);
  if (time.kind === 'as-of' && precision !== 'year' && days.end !== null) {
    return { shape: 'as-of', precision, start: days.end - 1, end: days.end, low: days.end, open: closed };
  }
  const open = {
    start: days.start === null || (isSingle && time.kind === 'by'),
    end: days.end === null || (isSingle && time.kind === 'from'),
  };
  if (isSingle && !open.start && !open.end) {
    const [start, end] = [days.start ?? now, days.end ?? now];
    return { shape: precision === 'day' ? 'point' : 'period', precision, start, end, low: end, open };
  }
  // What is planned begins now at the earliest; what was done is not claimed to go on after the text was written.
  let start = open.start ? Number.NEGATIVE_INFINITY : (days.start ?? now);
  let end = open.end ? Number.POSITIVE_INFINITY : (days.end ?? now);
  if (open.start && status === 'planned') start = Math.min(now, end - 1);
  if (open.end && status !== 'planned') end = Math.max(now, start + 1);
  return { shape: 'span', precision, start, end, low: end, open };
}

/** True of a date, and of an interval from a date to itself. */
function isSingleDate({ isInterval, first, last }: EdtfTime): boolean {
  if (!isInterval) return true;
  return first?.start === last?.start && first?.end === last?.end && first?.approximate === last?.approximate;
}

/** Where four digits of a year end, and with them what a time can state. */
const LAST_DAY = dayOf(10_000);

/** The day a stated length of time after another; none is before it, however the length is stated. */
function after(start: number, count: number, { unit }: Quantity): number {
  const day = count > 0 ? dayAfter(start, count, unit) : start;
  // A length that no calendar holds comes to no day.
  return Number.isFinite(day) ? Math.min(day, LAST_DAY) : LAST_DAY;
}

function dayAfter(start: number, count: number, unit: string): number {
  const { year, month, day } = dateOf(start);
  if (/月|month/i.test(unit)) return dayOf(year, month + count, day);
  if (/周|week/i.test(unit)) return start + count * 7;
  if (/天|日|day/i.test(unit)) return start + count;
  return dayOf(year, month + count * 12, day);
}

/**
 * The axis that shows every record at least where it ends: whole years, and "now". A length of time without a start is on
 * no calendar.
 */
export function axisOf(records: readonly TimelineRecord[], now: number): { start: number; end: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const record of records) {
    if (record.shape === 'horizon') continue;
    const end = Number.isFinite(record.end) ? record.end - 1 : record.start;
    const start = record.start >= now ? record.start : end;
    if (Number.isFinite(start)) first = Math.min(first, start);
    if (Number.isFinite(end)) last = Math.max(last, end);
  }
  const start = dayOf(dateOf(Number.isFinite(first) ? first : now).year);
  let end = Number.isFinite(last) ? Math.max(now, dayOf(dateOf(last).year + 1)) : now;
  if (end <= start) end = dayOf(dateOf(start).year + 1);
  // A year that the report was published in the middle of is shown whole only where something is in it.
  return { start, end };
}
