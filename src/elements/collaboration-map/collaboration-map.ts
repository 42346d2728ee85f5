import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import { ShowMoreController } from '../../base/behaviors/show-more.js';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import { type CollaborationMapContent, type CollaborationMapOptions, collaborationMap } from './widget.js';

/** How many partners are drawn before a reader asks for more. */
const FIRST = 60;

/**
 * Which organisations each bureau worked with, and on what: bureaus at the edges, partners between them, what was done on
 * the link, each with the sentence that says so; those that both name stand in the middle. Where there is no room, and
 * for more than two bureaus, a list by kind.
 *
 * @element gazette-collaboration-map
 * @summary Which organisations each bureau worked with, and on what.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the sentence of one thing done with a partner, or closed it. Its record is `partner:place`, the place counted from 0 in the partner's actions.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The map is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The map cannot be drawn; the detail says why.
 * @csspart more - The button that shows more of a long list.
 */
export class GazetteCollaborationMap extends GazetteElement<CollaborationMapOptions, CollaborationMapContent> {
  static override properties: PropertyDeclarations = {
    bureau: {},
    kind: {},
    shared: { type: Boolean, reflect: true },
  };

  /** Only these bureaus, in this order: ids, separated by spaces; by default all. */
  bureau = '';
  /** Only these kinds of partner, separated by spaces: central ministry local company association media foreign public. */
  kind = '';
  /** Only partners that more than one bureau of the report names. */
  shared = false;

  private readonly showMore = new ShowMoreController(this, FIRST);

  protected readonly widget = collaborationMap;

  protected options(): CollaborationMapOptions {
    const { bureau, kind, shared, showMore } = this;
    return { bureau, kind, shared, shown: showMore.shown };
  }

  protected override renderMore({ content, context }: View<CollaborationMapContent>): TemplateResult | typeof nothing {
    return this.showMore.renderMore(content.partners.length, context.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-collaboration-map': GazetteCollaborationMap;
  }
}
