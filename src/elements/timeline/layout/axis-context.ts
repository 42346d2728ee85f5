import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { TimelineLabels } from '../labels.js';
import type { Columns } from './columns.js';
import type { ListSettings } from './list-end.js';
import type { Projection } from './time-scale.js';
import type { TimelineView } from './view.js';

/** What the lists of a timeline are laid out with. */
export interface ListContext extends LayoutContext {
  view: TimelineView;
  labels: TimelineLabels;
  lists: ListSettings;
}

/** What everything over one calendar is laid out with. */
export interface AxisContext extends ListContext {
  columns: Columns;
  projection: Projection;
  /** The pixel of the publication's line; null where it is out of sight. */
  now: number | null;
}
