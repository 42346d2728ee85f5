import { append } from '../../drawing/append.js';
import { rule } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, Mark } from '../../drawing/marks.js';
import type { LegendEntry } from '../../i18n/legend.js';
import { setStated } from './layout/stated.js';
import { setTarget } from './layout/target.js';
import type { TrackedTarget } from './tracked.js';

/** From this width what is stated stands beside its target, in pixels at a scale of 1. */
const BESIDE = 560;
const GUTTER = 32;

/**
 * Each target with its horizon as a length of time, and beside it what the text states towards it. A share is never
 * drawn: what is stated may be one batch of many.
 */
export function layoutTargetTracker(targets: readonly TrackedTarget[], context: LayoutContext): Drawing {
  const { width, scale } = context;
  const isBeside = width >= BESIDE * scale;
  const gutter = GUTTER * scale;
  const column = isBeside ? (width - gutter) / 2 : width;
  const marks: Mark[] = [];
  const legend = new Set<LegendEntry>(['planned']);
  let y = 0;
  for (const target of targets) {
    const top = y + 8 * scale;
    const left = setTarget(target, { y: top, width: column }, context);
    const place = isBeside
      ? { x: column + gutter, y: top, width: column }
      : { x: 0, y: top + left.height, width: column };
    const right = setStated(target.stated, place, context);
    append(marks, [rule(y, 0, width, 'ink'), left.item], right.marks);
    y += 24 * scale + (isBeside ? Math.max(left.height, right.height) : left.height + right.height);
    if (target.metric.time.duration?.high !== undefined) legend.add('range');
  }
  return { width, height: Math.ceil(y), marks, legend: [...legend] };
}
