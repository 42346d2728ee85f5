import { bureauTone } from '../../drawing/marks.js';
import type { ListItem } from '../../drawing/record-list.js';
import { type Language, languageOf, localized } from '../../i18n/language.js';
import { list } from '../../i18n/messages.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { ReportDocument } from '../../report/types.js';
import { documentListMessages } from './messages.js';

/** Who issues a document, as a list in words; "" where the text does not say. */
export function issuerNames({ issuers = [] }: ReportDocument, { report }: ReportIndex, language: Language): string {
  const names = issuers.flatMap((id) => report.partners.find((partner) => partner.id === id)?.name ?? []);
  return list(
    names.map((name) => localized(name, language)),
    language,
  );
}

/** A document as the list shows it: title, and in smaller print verb, issuers and how often the text names it. */
export function documentItem(document: ReportDocument, index: ReportIndex, language: Language): ListItem {
  const messages = documentListMessages[language];
  const issuers = issuerNames(document, index, language);
  const details = [
    // The verb of the text is of its language; the status says it in the reader's.
    ...(languageOf(index.report.lang) === language ? [document.action] : []),
    ...(issuers === '' ? [] : [messages.issuers(issuers)]),
    ...(document.mentions.length > 1 ? [messages.mentions(document.mentions.length)] : []),
  ];
  const detail = details.join(language === 'zh' ? '；' : '; ');
  const title = localized(document.title, language);
  return {
    record: document.id,
    tone: bureauTone(document.bureau, index.report),
    title,
    detail,
    name: [title, messages.status[document.status], ...(detail === '' ? [] : [detail])].join(
      language === 'zh' ? '，' : ', ',
    ),
  };
}
