import type { PropertyDeclarations } from 'lit';
import { GazetteElement } from '../../base/gazette-element.js';
import type { TrackedTarget } from './tracked.js';
import { type TrackerOptions, targetTracker } from './widget.js';

/**
 * How far the results of a report went towards its targets: each target beside its result on a scale of its own from zero,
 * and the targets that have none together under these. No rate and no verdict; the report pairs the two, or their like
 * name, unit and period, which is said.
 *
 * @element gazette-target-tracker
 * @summary Each target beside its result, and those that have none.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The tracker is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The tracker cannot be drawn; the detail says why.
 */
export class GazetteTargetTracker extends GazetteElement<TrackerOptions, readonly TrackedTarget[]> {
  static override properties: PropertyDeclarations = {
    metrics: {},
  };

  /** Ids of the targets to show, separated by spaces; by default all that the report states. */
  metrics = '';

  protected readonly widget = targetTracker;

  protected options(): TrackerOptions {
    return { metrics: this.metrics };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-target-tracker': GazetteTargetTracker;
  }
}
