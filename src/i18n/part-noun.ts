import type { Report } from '../report/types.js';
import { type Language, localized } from './language.js';
import type { Messages } from './messages.js';
import { capitalized } from './plural.js';

/** What a part of a report is called where the report does not say. */
const DEFAULT: Messages<string> = { zh: '部门', en: 'body' };

/** What a part of a report is called, one of them: 司局; bureau. */
export function partNoun({ partNoun: own }: Pick<Report, 'partNoun'>, language: Language): string {
  return own ? localized(own, language) : DEFAULT[language];
}

/** The same as the head of a column. */
export function partHeading(report: Pick<Report, 'partNoun'>, language: Language): string {
  return capitalized(partNoun(report, language));
}
