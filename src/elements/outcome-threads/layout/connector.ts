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

const WIDTH = 1.25;

/**
 * Lines from outcomes to the task that carries them on, with an arrow's head at the task; where the task stands under
 * them, one short line for all.
 */
export function setConnector(joints: readonly Joint[], { spine, x, y, isBeside }: ConnectorEnd): PlainMark[] {
  if (joints.length === 0) return [];
  const starts = isBeside
    ? joints.map((joint) => `M${round(joint.x)} ${round(joint.y)}H${round(spine)}`)
    : [`M${round(spine)} ${round(y - 14)}`];
  const head = `M${round(x - 5)} ${round(y - 4)}L${round(x)} ${round(y)}L${round(x - 5)} ${round(y + 4)}`;
  return [...starts.map((start) => path(`${start}V${round(y)}H${round(x)}`, 'axis', WIDTH)), path(head, 'axis', WIDTH)];
}
