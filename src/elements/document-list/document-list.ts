import type { PropertyDeclarations, TemplateResult } from 'lit';
import { chosenBureaus, idsOf, oneOf } from '../../core/content.js';
import { type Captions, GazetteElement } from '../../core/element.js';
import { filterStyles, renderFilter } from '../../core/filter.js';
import { commonMessages } from '../../core/messages/common.js';
import { documentListMessages } from '../../core/messages/document-list.js';
import { list } from '../../core/messages/messages.js';
import type { Table } from '../../core/table.js';
import { languageOf, localized } from '../../format/language.js';
import { bureauTone, type Drawing, type Frame } from '../../layout/marks.js';
import { type ListGroup, layoutRecordList } from '../../layout/record-list.js';
import type { ReportIndex } from '../../report/lookup.js';
import type { ReportDocument } from '../../report/types.js';

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

  protected select(index: ReportIndex): ReportDocument[] {
    const statuses = idsOf(this.status);
    for (const status of statuses) oneOf('status', status, STATUSES);
    const bureaus = new Set(chosenBureaus('bureau', this.bureau, index).map(({ id }) => id));
    const query = this.query.trim().toLowerCase();
    return index.report.documents.filter((document) => {
      if (!bureaus.has(document.bureau) || (statuses.length > 0 && !statuses.includes(document.status))) return false;
      return (
        query === '' || `${this.titleOf(document)} ${this.issuersOf(document, index)}`.toLowerCase().includes(query)
      );
    });
  }

  protected override isEmpty(documents: ReportDocument[]): boolean {
    return documents.length === 0;
  }

  private titleOf({ title }: ReportDocument): string {
    return localized(title, this.languages.language);
  }

  private issuersOf({ issuers = [] }: ReportDocument, { report }: ReportIndex): string {
    const { language } = this.languages;
    const names = issuers.flatMap((id) => report.partners.find((partner) => partner.id === id)?.name ?? []);
    return list(
      names.map((name) => localized(name, language)),
      language,
    );
  }

  protected draw(documents: ReportDocument[], frame: Frame, index: ReportIndex): Drawing {
    const messages = documentListMessages[frame.language];
    const { planned } = commonMessages[frame.language];
    const groups: ListGroup[] = STATUSES.flatMap((status) => {
      const items = documents
        .filter((document) => document.status === status)
        .map((document) => this.item(document, index));
      return items.length === 0
        ? []
        : [{ heading: messages.status[status], tag: status === 'planned' ? planned : '', items }];
    });
    return layoutRecordList(groups, frame);
  }

  private item(document: ReportDocument, index: ReportIndex): ListGroup['items'][number] {
    const { language } = this.languages;
    const messages = documentListMessages[language];
    const issuers = this.issuersOf(document, index);
    const details = [
      // The verb of the text is of its language; the status says it in the reader's.
      ...(languageOf(index.report.lang) === language ? [document.action] : []),
      ...(issuers === '' ? [] : [messages.issuers(issuers)]),
      ...(document.mentions.length > 1 ? [messages.mentions(document.mentions.length)] : []),
    ];
    const detail = details.join(language === 'zh' ? '；' : '; ');
    const title = this.titleOf(document);
    return {
      record: document.id,
      tone: bureauTone(index.report.bureaus.findIndex(({ id }) => id === document.bureau)),
      title,
      detail,
      name: [title, messages.status[document.status], ...(detail === '' ? [] : [detail])].join(
        language === 'zh' ? '，' : ', ',
      ),
    };
  }

  protected override renderControls(documents: ReportDocument[]): TemplateResult {
    const messages = documentListMessages[this.languages.language];
    return renderFilter({ filter: messages.filter, found: messages.found(documents.length) }, this.query, (query) => {
      this.query = query;
    });
  }

  protected tabulate(documents: ReportDocument[], index: ReportIndex): Table {
    const { language } = this.languages;
    const { columns, status } = documentListMessages[language];
    return {
      columns: [
        { label: columns.title },
        { label: columns.status },
        { label: columns.action },
        { label: columns.issuers },
        { label: columns.bureau },
        { label: columns.mentions, numeric: true },
      ],
      rows: documents.map((document) => [
        { text: this.titleOf(document), record: document.id, label: this.item(document, index).name, words: true },
        status[document.status],
        document.action,
        this.issuersOf(document, index),
        localized(index.bureaus.get(document.bureau)?.shortName ?? {}, language),
        String(document.mentions.length),
      ]),
    };
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
      summary: language === 'zh' ? `${heading}：${counts.join('；')}` : `${heading}: ${counts.join(', ')}`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-document-list': GazetteDocumentList;
  }
}
