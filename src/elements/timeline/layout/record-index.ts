import { bisectLeft, max } from 'd3-array';
import type { Precision } from '../../../report/edtf.js';
import type { ReportIndex } from '../../../report/report-index.js';
import type { Status } from '../../../report/status.js';
import type { Report } from '../../../report/types.js';
import { axisOf, publicationDay, type Shape, type TimelineRecord, timelineRecords } from './records.js';

export type LaneKind = 'bureau' | 'theme';

/** Records of one lane that are drawn alike, known equally closely and of one status; what counts them never mixes them. */
export interface Stratum {
  readonly shape: Shape;
  readonly precision: Precision;
  readonly status: Status;
  /** True where the text gives the time of each of them. */
  readonly isStated: boolean;
  /** By their start, as `starts`. */
  readonly records: readonly TimelineRecord[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** A heap-shaped tree: the latest end under each node, so that a search skips what ended before the view. */
  readonly latest: Float64Array;
}

/** One lane of the figure. */
export interface Lane {
  /** The id of its bureau or theme; "" gathers records without a theme. */
  readonly id: string;
  readonly count: number;
  /** True where the text states a plan of it, whether a filter lets it be seen or not. */
  readonly hasPlan: boolean;
  readonly strata: readonly Stratum[];
}

/** All that a timeline draws from, made once for a report and a choice of lanes. */
export interface TimelineIndex {
  readonly kind: LaneKind;
  readonly lanes: readonly Lane[];
  /** The same records by bureau, whatever the lanes stand for. */
  readonly bureaus: readonly Lane[];
  readonly count: number;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly start: number;
  readonly end: number;
  readonly now: number;
  /** The last day of a record whose own time the text gives: where a stretch of stated length may end is no such day. */
  readonly lastStated: number;
}

/** More lanes than these cannot be distinguished; the rest share the last. */
const MOST_LANES = 24;

/** The timelines of a report that have been asked for, by what their lanes stand for, then by their bureau. */
type MadeIndexes = Record<LaneKind, Map<string, TimelineIndex>>;

const indexes = new WeakMap<Report, MadeIndexes>();

/**
 * The timeline of a report.
 * @param bureau the id of the only bureau to show, or "" for all
 */
export function indexTimeline(index: ReportIndex, kind: LaneKind, bureau: string): TimelineIndex {
  const made: MadeIndexes = indexes.get(index.report) ?? { bureau: new Map(), theme: new Map() };
  indexes.set(index.report, made);
  const timeline = made[kind].get(bureau) ?? makeIndex(index, kind, bureau);
  made[kind].set(bureau, timeline);
  return timeline;
}

function makeIndex(index: ReportIndex, kind: LaneKind, bureau: string): TimelineIndex {
  const { report, filter } = index;
  const now = publicationDay(index);
  const records = timelineRecords(index).filter(({ source }) => bureau === '' || source.bureau === bureau);
  const ids = kind === 'bureau' ? report.bureaus.map(({ id }) => id) : report.themes.map(({ id }) => id);
  const byLane = new Map<string, TimelineRecord[]>(ids.slice(0, MOST_LANES).map((id) => [id, []]));
  const rest: TimelineRecord[] = [];
  const statuses = { done: 0, planned: 0, expected: 0 };
  const laneOf = ({ source }: TimelineRecord): string | undefined => (kind === 'bureau' ? source.bureau : source.theme);
  const stating = filter ? timelineRecords(index.whole) : records;
  const planning = new Set(stating.filter(({ status }) => status === 'planned').map(laneOf));
  for (const record of records) {
    const id = laneOf(record);
    (byLane.get(id ?? '') ?? rest).push(record);
    statuses[record.status] += 1;
  }
  if (rest.length > 0) byLane.set('', rest);
  const lanes = [...byLane]
    // A bureau that states nothing keeps its lane, which says so, unless it was not asked for or is filtered out.
    .filter(([id, own]) => own.length > 0 || (kind === 'bureau' && !filter && (bureau === '' || bureau === id)))
    .map(([id, own]): Lane => ({ id, count: own.length, hasPlan: planning.has(id), strata: strataOf(own) }));
  const axis = axisOf(records, now);
  const stated = records.flatMap(({ shape, end }) => (shape === 'horizon' || !Number.isFinite(end) ? [] : end - 1));
  const lastStated = max(stated) ?? axis.start;
  const bureaus = kind === 'bureau' ? lanes : indexTimeline(index, 'bureau', bureau).lanes;
  return { kind, lanes, bureaus, count: records.length, statuses, ...axis, now, lastStated };
}

function strataOf(records: readonly TimelineRecord[]): Stratum[] {
  // There are few strata: looking for one is several times as fast as a map by a key of three.
  const strata: TimelineRecord[][] = [];
  for (const record of records) {
    const alike = strata.find(([model]) => model && isAlike(model, record));
    if (alike) alike.push(record);
    else strata.push([record]);
  }
  return strata.flatMap((own) => (own[0] ? stratumOf(own[0], own) : []));
}

function isAlike(a: TimelineRecord, b: TimelineRecord): boolean {
  if (a.shape !== b.shape || a.precision !== b.precision || a.status !== b.status) return false;
  return !isYearOnly(a) || a.source.time.stated === b.source.time.stated;
}

/** True for a record of which only the year is known. */
export function isYearOnly({ shape, precision }: Pick<TimelineRecord, 'shape' | 'precision'>): boolean {
  return shape === 'period' && precision === 'year';
}

function stratumOf({ shape, precision, status }: TimelineRecord, records: TimelineRecord[]): Stratum {
  records.sort((a, b) => a.start - b.start || a.end - b.end);
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(records.length, 1)));
  const starts = new Float64Array(records.length);
  const ends = new Float64Array(records.length);
  const latest = new Float64Array(leaves * 2).fill(Number.NEGATIVE_INFINITY);
  records.forEach((record, i) => {
    starts[i] = record.start;
    ends[i] = record.end;
    latest[leaves + i] = record.end;
  });
  ends.sort();
  for (let node = leaves - 1; node > 0; node -= 1) {
    latest[node] = Math.max(latest[node * 2] ?? 0, latest[node * 2 + 1] ?? 0);
  }
  const isStated = records.every(({ source }) => source.time.stated);
  return { shape, precision, status, isStated, records, starts, ends, latest };
}

/** How many records of a stratum begin in `[from, to)`, and which is the first of them. */
export function beginningIn({ starts }: Stratum, from: number, to: number): { count: number; first: number } {
  const first = bisectLeft(starts, from);
  return { count: bisectLeft(starts, to) - first, first };
}

/** How many records of a stratum reach into `[from, to)`. */
export function countWithin({ starts, ends }: Stratum, from: number, to: number): number {
  return bisectLeft(starts, to) - bisectLeft(ends, from + 1e-9);
}

/** The first `limit` records, by start, that reach into `[from, to)`. */
export function recordsWithin(stratum: Stratum, from: number, to: number, limit: number): TimelineRecord[] {
  const { records, starts, latest } = stratum;
  const leaves = latest.length / 2;
  const last = bisectLeft(starts, to);
  const found: TimelineRecord[] = [];
  const visit = (node: number, first: number, size: number): void => {
    if (found.length >= limit || first >= last || (latest[node] ?? 0) <= from) return;
    if (size === 1) {
      const record = records[first];
      if (record) found.push(record);
      return;
    }
    visit(node * 2, first, size / 2);
    visit(node * 2 + 1, first + size / 2, size / 2);
  };
  visit(1, 0, leaves);
  return found;
}
