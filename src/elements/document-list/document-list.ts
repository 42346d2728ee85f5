import type { PropertyDeclarations, TemplateResult } from 'lit';
import { PaperController } from '../../base/behaviors/paper.js';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import { announceFound, renderSearchField, searchFieldStyles } from '../../base/search-field.js';
import type { MarkTarget } from '../../report/mark-target.js';
import { documentListMessages } from './messages.js';
import { statusOfTarget } from './status-target.js';
import { type DocumentListContent, type DocumentListOptions, documentList } from './widget.js';

/**
 * Policy documents by how far they have come, with who issued them and how often the text names them. A strip on top counts
 * them by status; a press on a cell shows those alone, and sets `status` to it.
 *
 * @element gazette-document-list
 * @summary Policy documents by status, filterable.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the place where a document is named, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The list is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The list cannot be drawn; the detail says why.
 * @csspart filter - The filter field.
 */
export class GazetteDocumentList extends GazetteElement<DocumentListOptions, DocumentListContent> {
  static override styles = [...GazetteElement.styles, searchFieldStyles];

  static override properties: PropertyDeclarations = {
    bureau: {},
    status: { reflect: true },
    query: { state: true },
    presses: { state: true },
  };

  /** Only these bureaus' documents: ids, separated by spaces. */
  bureau = '';
  /**
   * Only these statuses, separated by spaces: drafted advanced issued revised compiled planned referenced. The strip shows
   * them as picked; a reader who picks another sets it.
   */
  status = '';

  private query = '';
  /** How often the end of each group was pressed. */
  private presses: ReadonlyMap<string, number> = new Map();
  private readonly paper = new PaperController(this);

  protected readonly widget = documentList;

  protected options(): DocumentListOptions {
    const { bureau, status, query, presses, paper } = this;
    return { bureau, status, query, presses, isOnPaper: paper.isOnPaper };
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

  /** A cell of the strip picks its status, or returns to all where it was picked; the end of a group shows more of it. */
  protected override activate(target: MarkTarget): void {
    if (target.type === 'cluster') {
      const status = statusOfTarget(target) ?? '';
      this.status = this.status === status ? '' : status;
      announceFound(this, this.announcer);
    } else if (target.type === 'more') {
      this.presses = new Map(this.presses).set(target.list, (this.presses.get(target.list) ?? 0) + 1);
    } else super.activate(target);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-document-list': GazetteDocumentList;
  }
}
