import { line } from 'd3-shape';
import { path } from '../../../drawing/builders.js';
import type { PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';

/** Where the line from an outcome begins: after its words, so that the eye is led from them. */
export interface Joint {
  x: number;
  y: number;
}

/** Where lines turn and where they end, at the task. */
export interface ConnectorEnd {
  /** The x of the vertical. */
  spine: number;
  x: number;
  y: number;
  /** True where outcome and task stand beside one another. */
  isBeside: boolean;
}

type Point = [x: number, y: number];

const WIDTH = 1.25;
const polyline = line<Point>()
  .x(([x]) => round(x))
  .y(([, y]) => round(y));

/**
 * Lines from outcomes to the task that carries them on, with an arrow's head at the task; where the task stands under
 * them, one short line for all.
 */
export function setConnector(joints: readonly Joint[], { spine, x, y, isBeside }: ConnectorEnd): PlainMark[] {
  if (joints.length === 0) return [];
  const starts: Point[][] = isBeside
    ? joints.map((joint) => [
        [joint.x, joint.y],
        [spine, joint.y],
      ])
    : [[[spine, y - 14]]];
  const head: Point[] = [
    [x - 5, y - 4],
    [x, y],
    [x - 5, y + 4],
  ];
  return [...starts.map((start): Point[] => [...start, [spine, y], [x, y]]), head].map((points) =>
    path(polyline(points) ?? '', 'axis', WIDTH),
  );
}
