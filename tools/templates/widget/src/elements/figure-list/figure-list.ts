import type { PropertyDeclarations } from 'lit';
import { GazetteElement } from '../../base/gazette-element.js';
import type { Metric } from '../../report/types.js';
import { type FigureListOptions, figureList } from './widget.js';

/**
 * Figures of a report, one a line.
 *
 * @element gazette-figure-list
 * @summary Figures of a report, one a line.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The figures are drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The figures cannot be drawn; the detail says why.
 */
export class GazetteFigureList extends GazetteElement<FigureListOptions, readonly Metric[]> {
  static override properties: PropertyDeclarations = { metrics: {} };

  /** Ids of the metrics to show, separated by spaces; by default those that lead the report. */
  metrics = '';

  protected readonly widget = figureList;

  protected options(): FigureListOptions {
    return { metrics: this.metrics };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-figure-list': GazetteFigureList;
  }
}
