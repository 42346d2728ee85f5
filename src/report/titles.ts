import { quoteText } from './quote.js';
import type { LocalizedText, Quote, Report } from './types.js';

/**
 * Gives each event, document and task that has no title in the report's own language the words that it quotes: a
 * compiled report does not say twice what its text says.
 * @param report changed in place
 */
export function fillTitles(report: Report): Report {
  const language = /^en\b/i.test(report.lang) ? 'en' : 'zh';
  const fill = (title: LocalizedText, quote: Quote | undefined): void => {
    if (quote) title[language] ??= quoteText(report, quote);
  };
  for (const { title, quote } of [...report.events, ...report.tasks]) fill(title, quote);
  for (const { title, mentions } of report.documents) fill(title, mentions[0]);
  return report;
}
