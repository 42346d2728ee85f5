import { bureauTone } from '../../drawing/bureau.js';
import type { ListItem } from '../../drawing/record-list.js';
import { type Language, languageOf, localized } from '../../i18n/language.js';
import { joinClauses, joinList, joinStatements } from '../../i18n/punctuation.js';
import { recordTarget } from '../../report/mark-target.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { ReportDocument } from '../../report/types.js';
import { documentListMessages } from './messages.js';

/** Who issues a document, as a list in words; "" where the text does not say. */
export function issuerNames({ issuers = [] }: ReportDocument, { report }: ReportIndex, language: Language): string {
  const names = issuers.flatMap((id) => report.partners.find((partner) => partner.id === id)?.name ?? []);
  return joinList(
    names.map((name) => localized(name, language)),
    language,
  );
}

/** A document as the list shows it: title, and in smaller print verb, issuers and how often the text names it. */
export function documentItem(document: ReportDocument, index: ReportIndex, language: Language): ListItem {
  const { issuers, mentions, status } = documentListMessages[language];
  const names = issuerNames(document, index, language);
  const count = document.mentions.length;
  const detail = joinStatements(
    [
      // The verb of the text is of its language; the status says it in the reader's.
      languageOf(index.report.lang) === language ? document.action : '',
      names === '' ? '' : issuers(names),
      count > 1 ? mentions(count) : '',
    ],
    language,
  );
  const title = localized(document.title, language);
  return {
    target: recordTarget(document.id),
    tone: bureauTone(document.bureau, index.report),
    title,
    detail,
    name: joinClauses([title, status[document.status], detail], language),
  };
}
