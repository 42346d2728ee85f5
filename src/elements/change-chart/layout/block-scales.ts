import { descending, max, min, sort } from 'd3-array';
import { reachOf } from './change-mark.js';
import { type BlockRows, isFall, rowsOf } from './rows.js';
import { type Claim, sizeOf, type ZeroScale, zeroScale } from './zero-scale.js';

/** What lengths take at least where several blocks share a zero, in pixels. */
const LEAST_LENGTH = 60;

/**
 * The largest scale at which every change and its label stand inside a width about a given zero; null where the largest
 * change would have less than a length.
 */
function scaleAbout(zero: number, claims: readonly Claim[], width: number): ZeroScale | null {
  const largest = max(claims, ({ drawn }) => sizeOf(drawn)) ?? 0;
  const length = min(claims, ({ drawn, beyond }) => {
    const room = (isFall(drawn) ? zero : width - zero) - beyond;
    const part = largest === 0 ? 0 : sizeOf(drawn) / largest;
    return room < 0 ? room : part === 0 ? width : Math.min(room / part, width);
  });
  if (length === undefined || length < LEAST_LENGTH) return null;
  return { zero, pixels: (value) => (largest === 0 ? 0 : (value / largest) * length) };
}

/**
 * The scales of several blocks: about one zero, that of the block of most changes in whose all have room; else each about
 * its own.
 */
function zeroScales(blocks: readonly (readonly Claim[])[], width: number): ZeroScale[] {
  const own = blocks.map((claims) => zeroScale(claims, width));
  const order = sort(own.keys(), (a, b) => descending(blocks[a]?.length, blocks[b]?.length));
  for (const i of order) {
    const zero = own[i]?.zero ?? 0;
    const shared = blocks.flatMap((claims) => scaleAbout(zero, claims, width) ?? []);
    if (shared.length === blocks.length) return shared;
  }
  return own;
}

/** The scales of a chart's blocks. Changes without a length have no two sides: their triangles stand where bars begin. */
export function scalesOf(
  blocks: readonly BlockRows[],
  claims: readonly (readonly Claim[])[],
  width: number,
  scale: number,
): ZeroScale[] {
  const measured = blocks.flatMap(({ form }, i) => (form === 'none' ? [] : [claims[i] ?? []]));
  const scales = zeroScales(measured, width).values();
  return blocks.map((block) => {
    if (block.form !== 'none') return scales.next().value ?? UNSCALED;
    return { ...UNSCALED, zero: max(rowsOf(block), (row) => reachOf(row, block.form, scale)) ?? 0 };
  });
}

/** Where nothing has a length. */
export const UNSCALED: ZeroScale = { zero: 0, pixels: () => 0 };
