import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import { ShowMoreController } from '../../base/behaviors/show-more.js';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import { announceFound, renderSearchField, searchFieldStyles } from '../../base/search-field.js';
import { documentListMessages } from './messages.js';
import { type DocumentListContent, type DocumentListOptions, documentList } from './widget.js';

/**
 * Policy documents by how far they have come, with who issued them and how often the text names them.
 *
 * @element gazette-document-list
 * @summary Policy documents by status, filterable.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the place where a document is named, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The list is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The list cannot be drawn; the detail says why.
 * @csspart filter - The filter field.
 * @csspart more - The button that shows more of a long list.
 */
export class GazetteDocumentList extends GazetteElement<DocumentListOptions, DocumentListContent> {
  static override styles = [...GazetteElement.styles, searchFieldStyles];

  static override properties: PropertyDeclarations = {
    bureau: {},
    status: {},
    query: { state: true },
  };

  /** Only these bureaus' documents: ids, separated by spaces. */
  bureau = '';
  /** Only these statuses, separated by spaces: drafted advanced issued revised compiled planned referenced. */
  status = '';

  private query = '';
  private readonly showMore = new ShowMoreController(this);

  protected readonly widget = documentList;

  protected options(): DocumentListOptions {
    const { bureau, status, query, showMore } = this;
    return { bureau, status, query, shown: showMore.shown };
  }

  protected override renderControls({ content, context }: View<DocumentListContent>): TemplateResult {
    const { search, found } = documentListMessages[context.language];
    return renderSearchField({
      label: search,
      query: this.query,
      found: found(content.documents.length),
      onQuery: (query) => {
        this.query = query;
      },
      tell: () => announceFound(this, this.announcer),
    });
  }

  protected override renderMore({ content, context }: View<DocumentListContent>): TemplateResult | typeof nothing {
    return this.showMore.renderMore(content.documents.length, context.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-document-list': GazetteDocumentList;
  }
}
