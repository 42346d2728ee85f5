import { quoteText } from './quote.js';
import type { LocalizedText, Quote, Report } from './types.js';

/**
 * Gives each event, document and task that has no title in the report's own language the words that it quotes: a
 * compiled report does not say twice what its text says.
 * @returns the report, records without their title replaced by ones with it
 */
export function fillTitles(report: Report): Report {
  const language = /^en\b/i.test(report.lang) ? 'en' : 'zh';
  const titled = <Item extends { title: LocalizedText }>(
    items: Item[],
    quote: (item: Item) => Quote | undefined,
  ): Item[] =>
    items.map((item) => {
      const words = item.title[language] === undefined ? quote(item) : undefined;
      return words ? { ...item, title: { ...item.title, [language]: quoteText(report, words) } } : item;
    });
  return {
    ...report,
    events: titled(report.events, ({ quote }) => quote),
    tasks: titled(report.tasks, ({ quote }) => quote),
    documents: titled(report.documents, ({ mentions }) => mentions[0]),
  };
}
