import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import { chosenBureaus, idsOf, oneOf } from '../../base/attributes.js';
import { Listing } from '../../base/behaviors/show-more.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import { filterStyles, renderFilter } from '../../base/search-field.js';
import type { Drawing, Frame } from '../../drawing/marks.js';
import { type ListGroup, layoutRecordList } from '../../drawing/record-list.js';
import { commonMessages, leftOut } from '../../i18n/common-messages.js';
import { localized } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { ReportDocument } from '../../report/types.js';
import { documentListMessages } from './messages.js';
import { documentItem, issuerNames } from './words.js';

type Status = ReportDocument['status'];

/** In the order in which a document comes about. */
const STATUSES: readonly Status[] = ['drafted', 'advanced', 'issued', 'revised', 'compiled', 'planned', 'referenced'];

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
export class GazetteDocumentList extends GazetteElement<ReportDocument[]> {
  static override styles = [...GazetteElement.styles, filterStyles];

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
  private readonly listing = new Listing(this);

  protected select(index: ReportIndex): ReportDocument[] {
    const statuses = idsOf(this.status);
    for (const status of statuses) oneOf('status', status, STATUSES);
    const bureaus = new Set(chosenBureaus('bureau', this.bureau, index).map(({ id }) => id));
    const query = this.query.trim().toLowerCase();
    const { language } = this.languages;
    return index.report.documents.filter((document) => {
      if (!bureaus.has(document.bureau) || (statuses.length > 0 && !statuses.includes(document.status))) return false;
      return (
        query === '' ||
        `${localized(document.title, language)} ${issuerNames(document, index, language)}`.toLowerCase().includes(query)
      );
    });
  }

  protected override isEmpty(documents: ReportDocument[]): boolean {
    return documents.length === 0;
  }

  protected draw(documents: ReportDocument[], frame: Frame, index: ReportIndex): Drawing {
    const messages = documentListMessages[frame.language];
    const { planned } = commonMessages[frame.language];
    const inOrder = STATUSES.flatMap((status) => documents.filter((document) => document.status === status));
    const drawn = inOrder.slice(0, this.listing.shown);
    const groups: ListGroup[] = STATUSES.flatMap((status) => {
      const items = drawn
        .filter((document) => document.status === status)
        .map((document) => documentItem(document, index, frame.language));
      return items.length === 0
        ? []
        : [{ heading: messages.status[status], tag: status === 'planned' ? planned : '', items }];
    });
    return layoutRecordList(groups, frame);
  }

  protected override renderControls(documents: ReportDocument[]): TemplateResult {
    const messages = documentListMessages[this.languages.language];
    return renderFilter({ filter: messages.filter, found: messages.found(documents.length) }, this.query, (query) => {
      this.query = query;
    });
  }

  protected override renderMore({ length }: ReportDocument[]): TemplateResult | typeof nothing {
    return this.listing.renderMore(length, this.languages.language);
  }

  protected loadDetails(): Promise<Details<ReportDocument[]>> {
    return import('./details.js');
  }

  protected caption(documents: ReportDocument[], index: ReportIndex): Captions {
    const { language } = this.languages;
    const messages = documentListMessages[language];
    const naming = new Set(documents.map(({ bureau }) => bureau));
    const heading = messages.heading(documents.length);
    const counts = STATUSES.flatMap((status) => {
      const count = documents.filter((document) => document.status === status).length;
      return count === 0 ? [] : [messages.share(messages.status[status], count)];
    });
    return {
      bureaus: index.report.bureaus.filter(({ id }) => naming.has(id)),
      topic: commonMessages[language].counted,
      heading,
      standfirst: messages.standfirst,
      notes: [messages.note],
      ...leftOut(documents.length - this.listing.shown, language),
      summary: language === 'zh' ? `${heading}：${counts.join('；')}` : `${heading}: ${counts.join(', ')}`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-document-list': GazetteDocumentList;
  }
}
