import { sealRoom } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import { round } from '../../../drawing/round.js';
import { MARK } from './action.js';

/** Where the things of one bureau stand, from its edge to the partners' names; of the right one all is mirrored. */
export interface Side {
  /** 1 at the left edge, with links to the right; -1 at the right edge. */
  direction: 1 | -1;
  /** The outer edge of its bar. */
  edge: number;
  /** Where links leave the bar. */
  linkStart: number;
  /** The end of words next to the marks, and how much they have. */
  wordsEnd: number;
  wordsWidth: number;
  /** The edge of a mark's box next to the words. */
  mark: number;
  /** Where the names of its own partners begin, and how much they have. */
  name: number;
  nameWidth: number;
  /** Beyond those names, the bracket of a kind, and what its words have. */
  bracket: number;
  kindWidth: number;
}

export interface Zones {
  sides: readonly Side[];
  /** Where there is room, the sides of what each names alone, a half of the width each; else the same. */
  halves: readonly Side[];
  /** The zone of the names between two sides. */
  middle: { x: number; width: number };
}

/** In pixels at a scale of 1. */
export const BAR = 12;
const GAP = 14;
/** The zone of names grows with the width, from the least drawing on. */
const ZONE = { least: 120, growth: 0.26, largest: 224 };
const LEAST_DRAWING = 600;
const LARGEST_WORDS = 240;
/** What links take at least between a bar and words. */
const LEAST_LINK = 40;
const KIND_GAP = 8;
const LARGEST_KIND = 190;
/** From the least width on, what each bureau names alone stands in halves with a gap between. */
const LEAST_HALVES = 1140;
const HALVES_GAP = 36;
/** Of a half, the part of the names, and what the words of a kind have, which begin after a bracket. */
const HALF = { name: 0.31, kind: 96 };
const KIND_WORDS = 10;
/** How many of the width a lone bureau leaves to names and kinds. */
const ALONE = { words: 0.52, name: 240 };

/** The zones of a drawing of one bureau, at the left, or of two. */
export function zonesFor(count: number, { width, scale }: LayoutContext): Zones {
  const grown = ZONE.least * scale + (width - LEAST_DRAWING * scale) * ZONE.growth;
  const zone = Math.min(grown, ZONE.largest * scale);
  const start = count > 1 ? (width - zone) / 2 : Math.min(width * ALONE.words, 640 * scale);
  const outside = start - (2 * GAP + MARK) * scale;
  const wordsWidth = Math.min(LARGEST_WORDS * scale, outside - (BAR + LEAST_LINK + 4) * scale - sealRoom(scale));
  // A name of one bureau alone may reach over what the other does not use.
  const free = width - start - (KIND_GAP + 6) * scale;
  const nameWidth =
    count > 1 ? Math.min(ZONE.largest * scale, zone + 80 * scale) : Math.min(ALONE.name * scale, free * 0.6);
  const left: Side = {
    direction: 1,
    edge: 0,
    linkStart: (BAR + 2) * scale,
    wordsEnd: outside,
    wordsWidth,
    mark: outside + GAP * scale,
    name: start,
    nameWidth,
    bracket: start + nameWidth + KIND_GAP * scale,
    kindWidth: Math.min(LARGEST_KIND * scale, free - nameWidth - 8 * scale),
  };
  const sides = count > 1 ? [left, mirror(left, width)] : [left];
  const isWide = count > 1 && width >= LEAST_HALVES * scale;
  const half = isWide ? halfOf(left, (width - HALVES_GAP * scale) / 2, scale) : left;
  return {
    sides,
    halves: isWide ? [half, mirror(half, width)] : sides,
    middle: { x: round(start), width: count > 1 ? zone : nameWidth },
  };
}

/** The left side in a half of the width: links, words, names and kinds beside one another. */
function halfOf(left: Side, width: number, scale: number): Side {
  const kindWidth = HALF.kind * scale;
  const nameWidth = HALF.name * width;
  const bracket = width - kindWidth - KIND_WORDS * scale;
  const name = bracket - KIND_GAP * scale - nameWidth;
  const wordsEnd = name - (2 * GAP + MARK) * scale;
  return {
    ...left,
    wordsEnd,
    wordsWidth: wordsEnd - (BAR + LEAST_LINK + 4) * scale - sealRoom(scale),
    mark: wordsEnd + GAP * scale,
    name,
    nameWidth,
    bracket,
    kindWidth,
  };
}

function mirror(left: Side, width: number): Side {
  const mirrored = (x: number): number => width - x;
  return {
    ...left,
    direction: -1,
    edge: width,
    linkStart: mirrored(left.linkStart),
    wordsEnd: mirrored(left.wordsEnd),
    mark: mirrored(left.mark),
    name: mirrored(left.name),
    bracket: mirrored(left.bracket),
  };
}
