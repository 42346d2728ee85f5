import { round } from '../../../drawing/hatch.js';
import { type BureauTone, bureauMark, type Font, type Frame, type Mark, type Tone } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { type Band, layoutBand, NARROWEST_BAND } from './band.js';
import { stepNext, stepStart, YEARLY } from './calendar.js';
import { clusters, layoutClusters } from './cluster.js';
import { type SetRecord, setRecord } from './label.js';
import { beginningIn, countWithin, type Lane, recordsWithin, type Stratum } from './record-index.js';
import type { Status } from './records.js';
import type { Projection } from './time-scale.js';
import type { TimelineWords } from './words.js';

/** How a lane is set, besides its records. */
export interface LaneOptions {
  top: number;
  /** The tone of the bureau that the lane stands for; null for a theme. */
  bureau: BureauTone | null;
  /** How many records a list shows, by its key. */
  limit: (key: string) => number;
  /** True where other lanes state a plan, so that one without says so. */
  plansElsewhere: boolean;
}

/** A day apart from the next, in a row. */
const GAP = 16;
/** A record with its label takes about this many pixels of a row. */
const PIXELS_A_LABEL = 90;
const ROW_GAP = 6;
const BAND_GAP = 12;
const MOST_BANDS = 60;

/** The key of the list of a lane's year. */
export function listKey(lane: string, status: Status, start: number): string {
  return `more:${lane}:${status}:${start}`;
}

/**
 * One lane: its name, then records with a time of their own, each over its mark, then those of which only the year is
 * known, listed under a bracket over the year. Where there are more than the width can show, clusters with counts.
 */
export function layoutLane(
  lane: Lane,
  { top, bureau, limit, plansElsewhere }: LaneOptions,
  projection: Projection,
  now: number | null,
  words: TimelineWords,
  frame: Frame,
): { marks: Mark[]; height: number } {
  const { scale } = frame;
  const name: Font = { size: 14 * scale, weight: 600, face: 'body' };
  const marks: Mark[] = [];
  let y = top + 10 * scale;
  const tone = bureau ?? 'ink-2';
  const inset = bureau ? 16 * scale : 0;
  if (bureau) marks.push(bureauMark(bureau, 0, round(y + 6 * scale), 10 * scale));
  const isSilent = plansElsewhere && !lane.plans && now !== null;
  const heading = setText(
    {
      text: words.lane(lane.id),
      x: inset,
      y: y + 1,
      width: (isSilent ? now - GAP : projection.width) - inset,
      ...name,
      tone: 'ink',
      leading: 21 * scale,
    },
    frame,
  );
  marks.push(...heading.marks);
  if (isSilent) {
    const silent = setText(
      {
        text: words.notStated,
        x: round(now + 8),
        y: y + 1,
        width: projection.width - now - 8,
        size: 13 * scale,
        tone: 'ink-3',
        leading: 21 * scale,
      },
      frame,
    );
    marks.push(...silent.marks);
  }
  y += heading.height + 7 * scale;
  const dated = layoutDated(lane, y, tone, projection, now, words, frame);
  marks.push(...dated.marks);
  y += dated.height;
  const undated = layoutUndated(lane, { top: y, tone, limit }, projection, words, frame);
  marks.push(...undated.marks);
  y += undated.height;
  return { marks, height: y - top + 8 * scale };
}

/** Records that have a time of their own: each with its label, in as few rows as hold them, or clusters. */
function layoutDated(
  { id, strata }: Lane,
  top: number,
  tone: Tone,
  projection: Projection,
  now: number | null,
  words: TimelineWords,
  frame: Frame,
): { marks: Mark[]; height: number } {
  const dated = strata.filter((stratum) => !isUndated(stratum));
  const { from, to, width } = projection;
  const count = dated.reduce((sum, stratum) => sum + countWithin(stratum, from, to), 0);
  if (count === 0) return { marks: [], height: 0 };
  const most = Math.max(8, Math.round(width / PIXELS_A_LABEL / frame.scale) * 2);
  if (count > most) return layoutCounts(id, dated, top, tone, projection, words, frame);
  const set = dated
    .flatMap((stratum) => recordsWithin(stratum, from, to, most))
    .sort((a, b) => a.end - b.end || a.start - b.start)
    .map((record) => setRecord(record, words.record(record), projection, now, frame));
  return packRows(set, top);
}

/** Puts each record in the first row where it touches nothing. */
function packRows(records: readonly SetRecord[], top: number): { marks: Mark[]; height: number } {
  const rows: { height: number; records: SetRecord[] }[] = [];
  for (const record of records) {
    const clear = (other: SetRecord): boolean => record.from >= other.to + GAP || other.from >= record.to + GAP;
    const row = rows.find((candidate) => candidate.records.every(clear));
    if (row) {
      row.records.push(record);
      row.height = Math.max(row.height, record.height);
    } else rows.push({ height: record.height, records: [record] });
  }
  const marks: Mark[] = [];
  let y = top;
  for (const { height, records: own } of rows) {
    // Marks stand on one line, whatever the height of the labels over them.
    for (const record of own) marks.push(record.at(y + height - record.height));
    y += height + ROW_GAP;
  }
  return { marks, height: y - top };
}

function isUndated({ shape, precision }: Stratum): boolean {
  return shape === 'period' && precision === 'year';
}

/** Records of which only the year is known: a list under each year, or the count where a year is too narrow. */
function layoutUndated(
  { id, strata }: Lane,
  { top, tone, limit }: { top: number; tone: Tone; limit: LaneOptions['limit'] },
  projection: Projection,
  words: TimelineWords,
  frame: Frame,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  const crowded: Stratum[] = [];
  // Bands of one year, done and expected, stand under each other; those of different years side by side.
  const bottoms = new Map<number, number>();
  let height = 0;
  for (const stratum of strata.filter(isUndated)) {
    const bands = bandsOf(stratum, projection);
    const least = Math.min(NARROWEST_BAND * frame.scale, projection.width);
    if (bands.some(({ start, right }) => right - Math.max(projection.x(start), 0) < least)) {
      crowded.push(stratum);
      continue;
    }
    for (const band of bands) {
      const key = listKey(id, stratum.status, band.start);
      const down = bottoms.get(band.start) ?? 0;
      const set = layoutBand(band, { top: top + down, tone, limit: limit(key), key }, projection, words, frame);
      marks.push(...set.marks);
      bottoms.set(band.start, down + set.height + BAND_GAP);
      height = Math.max(height, down + set.height);
    }
  }
  if (crowded.length === 0) return { marks, height };
  const counts = layoutCounts(id, crowded, top + height, tone, projection, words, frame);
  return { marks: [...marks, ...counts.marks], height: height + counts.height };
}

/** The years of a stratum that are on screen and hold something. */
function bandsOf(stratum: Stratum, { from, to, x, width, now, nowDay }: Projection): Band[] {
  const bands: Band[] = [];
  // A band for every few pixels is as many as can matter: they are then too narrow anyway.
  for (let start = stepStart(from, YEARLY); start < to && bands.length <= MOST_BANDS; start = stepNext(start, YEARLY)) {
    const end = stepNext(start, YEARLY);
    const { count } = beginningIn(stratum, start, end);
    const right = start < nowDay ? Math.min(Math.max(now - GAP, 0), width) : width;
    if (count > 0) bands.push({ stratum, start, end, count, right: Math.min(right, width) });
  }
  bands.forEach((band, i) => {
    const next = bands[i + 1];
    if (next) band.right = Math.min(band.right, x(next.start) - GAP);
  });
  return bands;
}

/** Clusters, a row for each status. */
function layoutCounts(
  lane: string,
  strata: readonly Stratum[],
  top: number,
  tone: Tone,
  projection: Projection,
  words: TimelineWords,
  frame: Frame,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let y = top;
  for (const status of ['done', 'expected', 'planned'] as const) {
    const own = strata.filter((stratum) => stratum.status === status);
    if (own.length === 0) continue;
    const found = clusters(own, projection, 44 * frame.scale);
    if (found.length === 0) continue;
    const set = layoutClusters(found, { top: y, tone, lane }, projection, words, frame);
    marks.push(...set.marks);
    y += set.height;
  }
  return { marks, height: y - top };
}
