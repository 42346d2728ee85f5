import type { PropertyDeclarations } from 'lit';
import { GazetteElement } from '../../base/gazette-element.js';
import { type PictogramContent, type PictogramOptions, pictogram } from './widget.js';

/**
 * A count as marks, each worth a stated round number; the last is cut in proportion and the key is always in sight.
 *
 * @element gazette-pictogram
 * @summary A count as marks, each worth a stated number.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The pictogram is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The pictogram cannot be drawn; the detail says why.
 */
export class GazettePictogram extends GazetteElement<PictogramOptions, PictogramContent> {
  static override properties: PropertyDeclarations = {
    metric: {},
    per: { type: Number },
  };

  /** The id of the metric to show. */
  metric = '';
  /** What one mark is worth; by default a round number with which a reader still takes in the marks at a glance. */
  per = 0;

  protected readonly widget = pictogram;

  protected options(): PictogramOptions {
    const isSet = this.per !== 0 || this.hasAttribute('per');
    // What is no number leaves none in the property, and is to be named as it was written.
    const written = Number.isNaN(this.per) ? (this.getAttribute('per') ?? '') : String(this.per);
    return { metric: this.metric, per: isSet ? written : null };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-pictogram': GazettePictogram;
  }
}
