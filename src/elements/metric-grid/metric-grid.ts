import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import { announceFound, renderSearchField, searchFieldStyles } from '../../base/search-field.js';
import { metricGridMessages } from './messages.js';
import type { GROUPS, SORTS } from './select.js';
import { type GridContent, type GridOptions, metricGrid } from './widget.js';

/**
 * A wall of figures: a few large, the rest as rows by theme; by bureau, section, role or ids, filtered as the reader
 * types, the rest one press away.
 *
 * @element gazette-metric-grid
 * @summary A wall of cards, grouped, filtered, sorted.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The grid is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The grid cannot be drawn; the detail says why.
 * @csspart filter - The filter field.
 * @csspart more - The button that shows the rest.
 */
export class GazetteMetricGrid extends GazetteElement<GridOptions, GridContent> {
  static override styles = [...GazetteElement.styles, searchFieldStyles];

  static override properties: PropertyDeclarations = {
    metrics: {},
    bureau: {},
    section: {},
    of: {},
    group: {},
    sort: {},
    limit: { type: Number },
    query: { state: true },
    isExpanded: { state: true },
  };

  /** Ids of metrics to show, separated by spaces, in this order; by default all that the other attributes let through. */
  metrics = '';
  /** Only these bureaus' figures: ids, separated by spaces. */
  bureau = '';
  /** Only the figures of this section and the sections inside it. */
  section = '';
  /** Only figures of this kind: `outcome`, `target` or `context`; by default those that are not context. (`role` is the Web's own attribute.) */
  of = '';
  /** `none`, `bureau`, `theme` or `section`; by default up to four figures lead, large, and the rest go by theme. */
  group: (typeof GROUPS)[number] = '';
  /** `report` keeps the text's order; `value` sorts largest first, unit by unit within each group, since units do not compare. */
  sort: (typeof SORTS)[number] = 'report';
  /** How many figures to show before the reader asks for the rest, of each group as many; 0 shows all. */
  limit = 24;

  private query = '';
  private isExpanded = false;

  protected readonly widget = metricGrid;

  protected options(): GridOptions {
    const { metrics, bureau, section, of, group, sort, limit, query, isExpanded } = this;
    // An attribute that is no number leaves none in the property, and is to be named as it was written.
    const writtenLimit = this.getAttribute('limit') ?? String(limit);
    return { metrics, bureau, section, of, group, sort, limit, writtenLimit, query, isExpanded };
  }

  protected override renderControls({ content, context }: View<GridContent>): TemplateResult {
    const messages = metricGridMessages[context.language];
    return renderSearchField({
      label: messages.search,
      query: this.query,
      found: messages.found(content.count),
      onQuery: (query) => {
        this.query = query;
      },
      tell: () => announceFound(this, this.announcer),
    });
  }

  protected override renderMore({ content, context }: View<GridContent>): TemplateResult | typeof nothing {
    const { more, fewer } = metricGridMessages[context.language];
    const rest = content.count - content.shown;
    if (rest === 0 && !this.isExpanded) return nothing;
    return html`<button type="button" class="button" part="more" data-stop aria-expanded=${this.isExpanded ? 'true' : 'false'} @click=${this.onMore}>${this.isExpanded ? fewer : more(rest)}</button>`;
  }

  private readonly onMore = (): void => {
    this.isExpanded = !this.isExpanded;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-metric-grid': GazetteMetricGrid;
  }
}
