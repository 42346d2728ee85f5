import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { PaperController } from '../../base/behaviors/paper.js';
import { ShowMoreController } from '../../base/behaviors/show-more.js';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import { outcomeThreadsMessages } from './messages.js';
import { type OutcomeThreadsContent, type OutcomeThreadsOptions, outcomeThreads } from './widget.js';

/**
 * What was done in one year and the tasks of the next that continue it, by theme: each outcome once with its figure, each
 * task once, curves between. Tasks with no forerunner and outcomes with no sequel stand together, counted.
 *
 * @element gazette-outcome-threads
 * @summary What was done in one year, and the tasks of the next that continue it.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a record's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The threads are drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The threads cannot be drawn; the detail says why.
 * @csspart more - The button that shows the rest of what is not linked, or more threads.
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
  private readonly paper = new PaperController(this);

  protected readonly widget = outcomeThreads;

  protected options(): OutcomeThreadsOptions {
    const { bureau, isExpanded, paper, showMore } = this;
    // Paper has no button to ask for the rest.
    return { bureau, isExpanded: isExpanded || paper.isOnPaper, shown: showMore.shown };
  }

  protected override renderMore({ content, context }: View<OutcomeThreadsContent>): TemplateResult | typeof nothing {
    const { rest, folded } = content;
    if (rest > 0) return this.showMore.renderMore(this.showMore.shown + rest, context.language);
    if (folded === 0) return nothing;
    const messages = outcomeThreadsMessages[context.language];
    return html`<button type="button" class="button" part="more" data-stop aria-expanded=${this.isExpanded ? 'true' : 'false'} @click=${this.onExpand}>${this.isExpanded ? messages.fewer : messages.more(folded)}</button>`;
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
