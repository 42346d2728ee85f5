import type { PropertyDeclarations } from 'lit';
import { GazetteElement } from '../../base/gazette-element.js';
import type { Tier } from './tier.js';
import { type PyramidOptions, tierPyramid } from './widget.js';

/**
 * Targets of very different size as tiers on a logarithmic scale that says it is one, each with what the text states
 * towards it beside it, under its own name.
 *
 * @element gazette-tier-pyramid
 * @summary Tiers of very different size on a log scale, with what is stated towards each.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The pyramid is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The pyramid cannot be drawn; the detail says why.
 */
export class GazetteTierPyramid extends GazetteElement<PyramidOptions, readonly Tier[]> {
  static override properties: PropertyDeclarations = {
    metrics: {},
  };

  /** Ids of the targets to show, separated by spaces; by default every target with the unit of the largest. */
  metrics = '';

  protected readonly widget = tierPyramid;

  protected options(): PyramidOptions {
    return { metrics: this.metrics };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-tier-pyramid': GazetteTierPyramid;
  }
}
