import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ShowMoreController } from '../../base/behaviors/show-more.js';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import { outcomeThreadsMessages } from './messages.js';
import { type OutcomeThreadsContent, type OutcomeThreadsOptions, outcomeThreads } from './widget.js';

/**
 * What was done in one year and the task of the next that continues it. Tasks with no forerunner and outcomes with no
 * sequel are shown as such.
 *
 * @element gazette-outcome-threads
 * @summary What was done in one year, and the task of the next that continues it.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a record's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The threads are drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The threads cannot be drawn; the detail says why.
 * @csspart more - The button that shows the outcomes with no sequel.
 */
export class GazetteOutcomeThreads extends GazetteElement<OutcomeThreadsOptions, OutcomeThreadsContent> {
  static override properties: PropertyDeclarations = {
    bureau: {},
    isExpanded: { state: true },
  };

  /** Only these bureaus' records: ids, separated by spaces. */
  bureau = '';

  private isExpanded = false;
  private readonly showMore = new ShowMoreController(this);

  protected readonly widget = outcomeThreads;

  protected options(): OutcomeThreadsOptions {
    const { bureau, isExpanded, showMore } = this;
    return { bureau, isExpanded, shown: showMore.shown };
  }

  protected override renderMore({ content, context }: View<OutcomeThreadsContent>): TemplateResult | typeof nothing {
    const { threads, counts, asked } = content;
    const more = this.showMore.renderMore(asked.length, context.language);
    if (more !== nothing) return more;
    const { withoutSequel } = counts;
    if (withoutSequel === 0 || withoutSequel === threads.length) return nothing;
    const messages = outcomeThreadsMessages[context.language];
    return html`<button type="button" class="button" part="more" data-stop aria-expanded=${this.isExpanded ? 'true' : 'false'} @click=${this.onExpand}>${this.isExpanded ? messages.fewer : messages.more(withoutSequel)}</button>`;
  }

  private readonly onExpand = (): void => {
    this.isExpanded = !this.isExpanded;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-outcome-threads': GazetteOutcomeThreads;
  }
}
