import { curveBumpX, line } from 'd3-shape';
import { path } from '../../../drawing/builders.js';
import type { PlainMark, Tone } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';

type Point = [x: number, y: number];

/** The width of a link, in pixels. */
const WIDTH = 1.25;
const HEAD = { length: 6, height: 8 };

const curve = line<Point>().curve(curveBumpX);
const polyline = line<Point>();
const roundPoint = ([x, y]: Point): Point => [round(x), round(y)];

/** A link from an outcome: straight to where all bend, then in one curve to its task. */
export function setCurve(from: Point, bend: number, to: Point, tone: Tone): PlainMark {
  const points: Point[] = [from, [Math.max(bend, from[0]), from[1]], to];
  return path(curve(points.map(roundPoint)) ?? '', tone, WIDTH);
}

/** The head of the links that end at a point, pointing right. */
export function setHead([x, y]: Point, tone: Tone, scale: number): PlainMark {
  const [length, half] = [HEAD.length * scale, (HEAD.height * scale) / 2];
  const points: Point[] = [
    [x - length, y - half],
    [x, y],
    [x - length, y + half],
  ];
  return path(polyline(points.map(roundPoint)) ?? '', tone, WIDTH);
}

/** A rail down from an outcome's mark, round a corner and to its task's. */
export function setRail([x1, y1]: Point, [x2, y2]: Point, radius: number, tone: Tone): PlainMark {
  const r = round(Math.min(radius, x2 - x1, y2 - y1));
  const corner = `M${round(x1)} ${round(y1)}V${round(y2 - r)}a${r} ${r} 0 0 0 ${r} ${r}H${round(x2)}`;
  return path(corner, tone, WIDTH);
}
