import type { PropertyDeclarations } from 'lit';
import { GazetteElement } from '../../base/gazette-element.js';
import type { TrackedTarget } from './tracked.js';
import { type TrackerOptions, targetTracker } from './widget.js';

/**
 * Targets with their horizons, and what the text states towards each, labelled for what it is. No share of a target is
 * ever drawn; where the text states nothing comparable, that is said.
 *
 * @element gazette-target-tracker
 * @summary A target, its horizon, and what the text states so far.
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
