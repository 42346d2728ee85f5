import type { PropertyDeclarations } from 'lit';
import { GazetteElement } from '../../base/gazette-element.js';
import { metricCardStyles } from './metric-card.styles.js';
import { type CardContent, type CardOptions, metricCard } from './widget.js';

/**
 * One figure of a report, with its qualifier, unit, time and status, and the sentence that states it.
 *
 * @element gazette-metric-card
 * @summary One figure of a report, with the sentence that states it.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The card is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The card cannot be drawn; the detail says why.
 */
export class GazetteMetricCard extends GazetteElement<CardOptions, CardContent> {
  static override styles = [...GazetteElement.styles, metricCardStyles];

  static override properties: PropertyDeclarations = {
    metric: {},
    compact: { type: Boolean, reflect: true },
  };

  /** The id of the metric to show. */
  metric = '';
  /** A small card: the figure and its time alone. */
  compact = false;

  protected readonly widget = metricCard;

  protected options(): CardOptions {
    return {
      metric: this.metric,
      compact: this.compact,
      isOpen: this.openSource.opened !== null,
      hasNotes: !this.hide.split(/\s+/).includes('notes'),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-metric-card': GazetteMetricCard;
  }
}
