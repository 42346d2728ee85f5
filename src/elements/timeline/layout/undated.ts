import type { Mark, Tone } from '../../../drawing/marks.js';
import type { AxisContext } from './axis-context.js';
import { type Band, layoutBand } from './band.js';
import { stepsIn, YEARLY } from './calendar.js';
import { layoutClusterRows } from './cluster.js';
import { beginningIn, type Lane, type Stratum } from './record-index.js';
import type { Projection } from './time-scale.js';

/** A band with less room has none for titles and is drawn as its count. */
const NARROWEST_BAND = 190;
const BAND_GAP = 12;
/** From a list to what stands right of it. */
const GAP = 16;

/** True for records of which only the year is known. */
export function isUndated({ shape, precision }: Stratum): boolean {
  return shape === 'period' && precision === 'year';
}

/** Records of which only the year is known: a list under each year, or the count where a year is too narrow. */
export function layoutUndated(
  { id, strata }: Lane,
  { top, tone }: { top: number; tone: Tone },
  context: AxisContext,
): { marks: Mark[]; height: number } {
  const { projection } = context;
  const least = Math.min(NARROWEST_BAND * context.scale, projection.width);
  const marks: Mark[] = [];
  const crowded: Stratum[] = [];
  // Bands of one year, done and expected, stand under each other; those of different years side by side.
  const bottoms = new Map<number, number>();
  let height = 0;
  for (const stratum of strata.filter(isUndated)) {
    const bands = bandsOf(stratum, projection);
    if (bands.some(({ start, right }) => right - Math.max(projection.x(start), 0) < least)) {
      crowded.push(stratum);
      continue;
    }
    for (const band of bands) {
      const down = bottoms.get(band.start) ?? 0;
      const set = layoutBand(band, { top: top + down, tone, lane: id }, context);
      marks.push(...set.marks);
      bottoms.set(band.start, down + set.height + BAND_GAP);
      height = Math.max(height, down + set.height);
    }
  }
  if (crowded.length === 0) return { marks, height };
  const counts = layoutClusterRows(crowded, { top: top + height, tone, lane: id }, context);
  return { marks: [...marks, ...counts.marks], height: height + counts.height };
}

/** The years of a stratum that are on screen and hold something. */
function bandsOf(stratum: Stratum, { from, to, x, width, now, nowDay }: Projection): Band[] {
  const right = (start: number): number => (start < nowDay ? Math.min(Math.max(now - GAP, 0), width) : width);
  const bands = stepsIn(from, to, YEARLY)
    .map(
      ({ start, end }): Band => ({
        stratum,
        start,
        end,
        count: beginningIn(stratum, start, end).count,
        right: right(start),
      }),
    )
    .filter(({ count }) => count > 0);
  bands.forEach((band, i) => {
    const next = bands[i + 1];
    if (next) band.right = Math.min(band.right, x(next.start) - GAP);
  });
  return bands;
}
