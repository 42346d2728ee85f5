import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { TimelineLabels } from '../labels.js';
import type { ListSettings } from './list-end.js';
import type { Projection } from './time-scale.js';

/** What everything over one axis is laid out with. */
export interface AxisContext extends LayoutContext {
  projection: Projection;
  /** The pixel of the publication's line; null where it is out of sight. */
  now: number | null;
  labels: TimelineLabels;
  lists: ListSettings;
}
