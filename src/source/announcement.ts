import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import type { ReportIndex } from '../report/report-index.js';
import { sourceMessages } from './messages.js';
import { type Source, sourceText } from './source.js';

/** What a screen reader is told when a source opens, or with none when it closes. */
export function sourceAnnouncement(
  index: ReportIndex,
  source: Source | undefined,
  language: Language,
): TemplateResult | string {
  const { opened, closed } = sourceMessages[language];
  if (!source) return closed;
  // A quote is of the report's language, the names of what was counted are of the reader's.
  return html`${opened}<span lang=${source.records ? nothing : index.report.lang}>${sourceText(index, source)}</span>`;
}
