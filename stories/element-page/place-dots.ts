/** A rectangle in px, from the upper left of the picture. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A part of a widget where it stands. */
export interface PlacedPart {
  name: string;
  box: Box;
}

/** The picture that dots are placed in, in px. */
export interface Picture {
  width: number;
  height: number;
  /** How much is free at each side of the widget. */
  gutter: number;
  /** The dots'. */
  diameter: number;
  /** What the dots had better leave uncovered. */
  words: readonly Box[];
}

/** How far a box may be from the widget's edge and still be taken to reach it. */
const AT_EDGE = 16;
/** Half a line of text: as far below the top of a part as its dot stands. */
const HALF_LINE = 12;
/** More than any overlap of words. */
const FORBIDDEN = 1e6;

/**
 * Places a numbered dot for each part: in the gutter beside it where it reaches the widget's edge, else close around it,
 * where the dot covers the fewest words. No two overlap and all are within the picture, as long as there is room.
 * @param parts in the order in which they take their places
 * @returns the middle of each dot
 */
export function placeDots(parts: readonly PlacedPart[], picture: Picture): Map<string, Point> {
  const placed = new Map<string, Point>();
  const inGutter = parts.filter(({ box }) => candidatesInGutters(box, [], picture).length > 0);
  for (const part of [...inGutter, ...parts.filter((other) => !inGutter.includes(other))]) {
    const others = parts.filter(({ name }) => name !== part.name).map(({ box }) => box);
    const gutters = candidatesInGutters(part.box, others, picture);
    const candidates = gutters.length > 0 ? gutters : candidatesAround(part.box, picture.diameter);
    const best = candidates
      .map((point, rank) => ({ point, cost: costOf(point, [...placed.values()], picture) + rank }))
      .reduce((least, other) => (other.cost < least.cost ? other : least));
    placed.set(part.name, best.point);
  }
  return placed;
}

/** The places in the gutters that a box reaches, level with its first line, and below that where others stand there. */
function candidatesInGutters(box: Box, others: readonly Box[], { width, gutter, diameter }: Picture): Point[] {
  const y = box.top + Math.min(box.height / 2, HALF_LINE);
  const left = { x: gutter / 2, isThere: box.left - gutter <= AT_EDGE };
  const right = { x: width - gutter / 2, isThere: width - gutter - (box.left + box.width) <= AT_EDGE };
  // What holds others leaves them the left, where a reader begins.
  const sides = others.some((other) => contains(box, other)) ? [right, left] : [left, right];
  const step = diameter + 2;
  return sides
    .filter(({ isThere }) => isThere)
    .flatMap(({ x }) => [0, 1, -1, 2, -2, 3, 4].map((steps) => ({ x, y: y + steps * step })));
}

/** The places around a box, touching it from outside, those that a reader looks for first being first. */
function candidatesAround({ left, top, width, height }: Box, diameter: number): Point[] {
  const radius = diameter / 2 + 1;
  const [right, bottom] = [left + width, top + height];
  const [middle, centre] = [top + Math.min(height / 2, HALF_LINE), left + width / 2];
  return [
    { x: left - radius, y: middle },
    { x: right + radius, y: middle },
    { x: left, y: top - radius },
    { x: right, y: top - radius },
    { x: centre, y: top - radius },
    { x: centre, y: bottom + radius },
    { x: left, y: bottom + radius },
    { x: right, y: bottom + radius },
    { x: right - radius, y: top + radius },
    { x: right + 3 * radius, y: middle },
    { x: left - 3 * radius, y: middle },
    { x: centre, y: bottom + 3 * radius },
    { x: centre, y: top - 3 * radius },
  ];
}

function costOf(point: Point, placed: readonly Point[], { width, height, diameter, words }: Picture): number {
  const radius = diameter / 2;
  const box = { left: point.x - radius, top: point.y - radius, width: diameter, height: diameter };
  const isOutside = !contains({ left: 0, top: 0, width, height }, box);
  const hidden = placed.filter(({ x, y }) => Math.hypot(x - point.x, y - point.y) < diameter + 1).length;
  const covered = words.reduce((sum, word) => sum + overlap(box, word), 0);
  return (isOutside ? FORBIDDEN : 0) + hidden * FORBIDDEN + covered;
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}

/** The area that two boxes share, in px². */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(width, 0) * Math.max(height, 0);
}
