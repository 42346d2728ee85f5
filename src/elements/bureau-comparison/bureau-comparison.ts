import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ShowMoreController } from '../../base/behaviors/show-more.js';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import type { MarkTarget } from '../../report/mark-target.js';
import { bureauComparisonStyles } from './bureau-comparison.styles.js';
import { type ComparisonContent, rowCount } from './content.js';
import { comparisonMessages } from './messages.js';
import { type ComparisonOptions, type Group, type Scale, SHOWS, type Show, type Sort } from './options.js';
import { bureauComparison } from './widget.js';

/** More rows than these are more than a reader takes in before asking for the rest. */
const ROWS_AT_FIRST = 24;

/**
 * What two or more bureaus state, side by side: figures with one unit and a like meaning on one scale, a row a measure;
 * counts of what the text lists; or each bureau's figures by theme. What a bureau does not state is said, never drawn as
 * zero.
 *
 * @element gazette-bureau-comparison
 * @summary Comparable figures of several bureaus, a row a measure, each with the sentence that states it.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the source of a figure, or closed it. A count's record is `comparison:bureau`.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The comparison is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The comparison cannot be drawn; the detail says why.
 * @csspart more - The button that shows more of many rows.
 * @csspart views - The buttons that choose a view: where `controls` asks for them, or where this one has nothing to compare.
 */
export class GazetteBureauComparison extends GazetteElement<ComparisonOptions, ComparisonContent> {
  static override styles = [...GazetteElement.styles, bureauComparisonStyles];

  static override properties: PropertyDeclarations = {
    show: { reflect: true },
    comparisons: {},
    bureau: {},
    sort: {},
    group: {},
    scale: {},
    controls: { type: Boolean, reflect: true },
    opened: { state: true },
  };

  /**
   * What to compare: `stated` (figures that the text gives), `counted` (counts of the records that the text lists; never
   * on a scale with stated figures), `ledger` (each bureau's figures by theme, without bars).
   */
  show: Show = 'stated';
  /** The ids of the comparisons to draw, separated by spaces, in that order; by default all of the kind that `show` names. The ledger has none. */
  comparisons = '';
  /** The ids of the bureaus to show, separated by spaces; by default all. */
  bureau = '';
  /** `report` (the order of the report), `value` (in each row the largest figure first; rows share no scale and keep their order), or `label` (rows by their names). */
  sort: Sort = 'report';
  /** `theme` sets the rows under the themes of the report; `none` does not. The ledger always goes by theme. */
  group: Group = 'none';
  /** `log` sets each row on a logarithmic scale and says so; a row with a figure at zero or below stays linear and says why. */
  scale: Scale = 'linear';
  /** Shows buttons with which a reader chooses among the three views. */
  controls = false;

  private readonly showMore = new ShowMoreController(this, ROWS_AT_FIRST);

  /** The lists of the ledger that a reader asked for all of. */
  private opened: ReadonlySet<string> = new Set();

  protected readonly widget = bureauComparison;

  protected options(): ComparisonOptions {
    const { show, comparisons, bureau, sort, group, scale, opened } = this;
    return { show, comparisons, bureau, sort, group, scale, opened, shown: this.showMore.shown };
  }

  protected override renderControls({ content }: View<ComparisonContent>): TemplateResult | typeof nothing {
    const { views, viewsLabel, instead } = comparisonMessages[this.languages.language];
    const button = (view: Show, words: string, isPressed: boolean | null): TemplateResult =>
      html`<button type="button" data-stop aria-pressed=${isPressed ?? nothing} @click=${() => this.setShow(view)}>${words}</button>`;
    if (this.controls)
      return html`<div class="views" part="views" data-group role="toolbar" aria-label=${viewsLabel}>${SHOWS.map((view) => button(view, views[view], view === content.show))}</div>`;
    if (content.show === 'ledger' || content.instead.length === 0) return nothing;
    return html`<div class="views" part="views" data-group role="toolbar" aria-label=${viewsLabel}>${content.instead.map((view) => button(view, instead(views[view]), null))}</div>`;
  }

  protected override renderMore({ content, context }: View<ComparisonContent>): TemplateResult | typeof nothing {
    return content.show === 'ledger' ? nothing : this.showMore.renderMore(rowCount(content), context.language);
  }

  /** The end of a list of the ledger shows the rest of it; a figure opens its source. */
  protected override activate(target: MarkTarget): void {
    if (target.type === 'more') this.opened = new Set([...this.opened, target.list]);
    else super.activate(target);
  }

  private setShow(view: Show): void {
    if (view === this.show) return;
    // An open source may be of a figure that the other view does not show.
    this.openSource.open(null);
    this.show = view;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-bureau-comparison': GazetteBureauComparison;
  }
}
