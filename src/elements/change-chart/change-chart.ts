import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import { ShowMoreController } from '../../base/behaviors/show-more.js';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import { type ChangeChartOptions, type ChangeContent, changeChart, type GROUPS, type SORTS } from './widget.js';

/**
 * Every rise and fall that the report states, about one zero: year-on-year percentages share one scale, percentage points
 * and changes against another base have their own, and each is said with its direction and opens its sentence.
 *
 * @element gazette-change-chart
 * @summary What rose and what fell, on one honest axis.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The changes are drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The changes cannot be drawn; the detail says why.
 * @csspart more - The button that shows more changes.
 */
export class GazetteChangeChart extends GazetteElement<ChangeChartOptions, ChangeContent> {
  static override properties: PropertyDeclarations = {
    metrics: {},
    bureau: {},
    sort: {},
    group: {},
  };

  /** Ids of the metrics whose changes to show, separated by spaces; by default all that state one. */
  metrics = '';
  /** Only these bureaus' changes: ids, separated by spaces. */
  bureau = '';
  /** `value`, from the largest rise to the largest fall; or `report`, in the order of the text. */
  sort: (typeof SORTS)[number] = 'value';
  /** `theme` parts the year-on-year percentages by theme; `none` does not. */
  group: (typeof GROUPS)[number] = 'theme';

  protected readonly widget = changeChart;
  private readonly showMore = new ShowMoreController(this);

  protected options(): ChangeChartOptions {
    const { metrics, bureau, sort, group, showMore } = this;
    return { metrics, bureau, sort, group, shown: showMore.shown };
  }

  protected override renderMore({ content, context }: View<ChangeContent>): TemplateResult | typeof nothing {
    return this.showMore.renderMore(content.count, context.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-change-chart': GazetteChangeChart;
  }
}
