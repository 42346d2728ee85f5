import type { MarkTarget } from '../report/mark-target.js';

/** The line that shows the rest of a long list: it has no bureau and no source. */
export interface MoreItem {
  target: MarkTarget;
  /** What a press does, and what a picture says in its place. */
  more: string;
  truncated: string;
}
