import type { PropertyDeclarations } from 'lit';
import { GazetteElement } from '../../base/gazette-element.js';
import { type PyramidContent, type PyramidOptions, type SCALES, tierPyramid } from './widget.js';

/**
 * Targets of very different size as tiers of true area, each with what the text states towards it beside it, under its
 * own name.
 *
 * @element gazette-tier-pyramid
 * @summary Tiers of very different size by true area, with what is stated towards each.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The pyramid is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The pyramid cannot be drawn; the detail says why.
 */
export class GazetteTierPyramid extends GazetteElement<PyramidOptions, PyramidContent> {
  static override properties: PropertyDeclarations = {
    metrics: {},
    scale: {},
  };

  /** Ids of the targets to show, separated by spaces; by default every target with the unit of the largest. */
  metrics = '';
  /** `area` draws true areas; `log` positions on a logarithmic ruler that says it is one. */
  scale: (typeof SCALES)[number] = 'area';

  protected readonly widget = tierPyramid;

  protected options(): PyramidOptions {
    const { metrics, scale } = this;
    return { metrics, scale };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-tier-pyramid': GazetteTierPyramid;
  }
}
