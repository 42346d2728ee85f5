import { bureauTone } from '../../drawing/bureau.js';
import type { BureauTone } from '../../drawing/marks.js';
import { type Language, localized } from '../../i18n/language.js';
import { joinClauses, joinList, joinStatements } from '../../i18n/punctuation.js';
import { type MarkTarget, recordTarget } from '../../report/mark-target.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { ReportDocument } from '../../report/types.js';
import { documentListMessages } from './messages.js';
import type { DocumentStatus } from './statuses.js';
import { documentVerb } from './verbs.js';

/** A document as a row of the list, in the reader's language. */
export interface DocumentRow {
  target: MarkTarget;
  tone: BureauTone;
  status: DocumentStatus;
  title: string;
  verb: string;
  /** Who issues it; "" where the text does not say. */
  issuers: string;
  /** How often the text names it; "" for once. */
  mentions: string;
  /** All but the title, where there are no columns for it. */
  detail: string;
  /** What a screen reader says. */
  name: string;
}

/** A document as a row. */
export function documentRow(document: ReportDocument, index: ReportIndex, language: Language): DocumentRow {
  const messages = documentListMessages[language];
  const { status } = document;
  const issuers = issuerNames(document, index, language);
  const count = document.mentions.length;
  const verb = documentVerb(document, index.report, language);
  const detail = joinStatements(
    [
      verb,
      issuers === '' ? '' : messages.issuers(issuers, status === 'referenced'),
      count > 1 ? messages.mentions(count) : '',
    ],
    language,
  );
  const title = localized(document.title, language);
  return {
    target: recordTarget(document.id),
    tone: bureauTone(document.bureau, index.report),
    status,
    title,
    verb,
    issuers,
    mentions: count > 1 ? messages.places(count) : '',
    detail,
    name: joinClauses([title, messages.status[status], detail], language),
  };
}

/** Who issues a document, as a list in words; "" where the text does not say. */
export function issuerNames({ issuers = [] }: ReportDocument, { report }: ReportIndex, language: Language): string {
  const names = issuers.flatMap((id) => report.partners.find((partner) => partner.id === id)?.name ?? []);
  return joinList(
    names.map((name) => localized(name, language)),
    language,
  );
}
