import { curveBumpX, line as shape } from 'd3-shape';
import { bar, line, path } from '../../../drawing/builders.js';
import { bureauMark } from '../../../drawing/bureau.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import type { CollaborationBureau } from './bureau.js';
import type { SetDeed } from './deed.js';
import { BAR, type Side } from './zones.js';

/** In pixels at a scale of 1: a cell of the bar and the blank after it. */
const CELL = 13;
const LINK = 1.25;

type Point = [x: number, y: number];

const curve = shape<Point>().curve(curveBumpX);

/** A line with as many bends as it has points, level at each. */
export function setLink(points: readonly Point[], tone: BureauTone): PlainMark {
  return path(curve(points.map(([x, y]): Point => [round(x), round(y)])) ?? '', tone, LINK);
}

/** A bureau's name over its side, and how much it did. */
export function setBureauHead(
  { name, tone, tally }: CollaborationBureau,
  { direction }: Side,
  { top, room }: { top: number; room: number },
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const { scale, width } = context;
  const isLeft = direction === 1;
  const shapeSide = 9 * scale;
  const inset = shapeSide + 6 * scale;
  const place = (text: string, y: number, from: number, style: ReturnType<typeof type>, tint: PlainTone): TextSet => {
    const block = { text, x: from, y, width: room - inset, ...style, tone: tint };
    const set = setText(block, context);
    if (isLeft) return set;
    const marks = set.marks.map((mark) => ({ ...mark, x: round(width - context.measure(mark.text, mark)) }));
    return { ...set, marks };
  };
  const head = place(name, top, inset, type('label', scale), tone);
  const first = head.marks[0];
  const markX = isLeft ? 0 : (first?.x ?? width) - inset;
  const marks: PlainMark[] = [bureauMark(tone, round(markX), round(top + 6 * scale), shapeSide), ...head.marks];
  if (tally === '') return { marks, height: head.height };
  const under = place(tally, top + head.height, 0, type('dense', scale), 'ink-2');
  return { marks: [...marks, ...under.marks], height: head.height + under.height };
}

type PlainTone = BureauTone | 'ink-2';
type TextSet = ReturnType<typeof setText>;

/**
 * A bureau's bar, a cell a deed, centred on its links and joined to its name by a stem, and the links from cell to deed.
 * @param straight where all links have become straight
 * @param top where the stem begins, under the name
 */
export function setBureauBar(
  deeds: readonly (SetDeed & { isPlanned: boolean })[],
  { direction, edge, linkStart, tone }: Side & { tone: BureauTone },
  straight: number,
  top: number,
  { scale }: LayoutContext,
): PlainMark[] {
  const [first, last] = [deeds[0], deeds.at(-1)];
  if (!first || !last) return [];
  const cell = CELL * scale;
  const start = round(Math.max(top + 4 * scale, (first.middle + last.middle - deeds.length * cell) / 2));
  const stem = edge + direction * 0.5;
  const x = direction === 1 ? edge : edge - BAR * scale;
  const marks: PlainMark[] = [line(stem, top + 2 * scale, stem, start, tone)];
  deeds.forEach(({ middle, linkEnd, isPlanned }, i) => {
    const y = round(start + i * cell);
    const height = round(cell - 1);
    marks.push(bar({ x, y, width: BAR * scale, height }, isPlanned ? 'hatch' : 'solid', tone));
    const points: Point[] = [
      [linkStart, y + height / 2],
      [straight, middle],
      [linkEnd, middle],
    ];
    marks.push(setLink(points, tone));
  });
  return marks;
}
