import { LIMITS } from './limits.js';
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
      if (!words) return item;
      // No longer than a title that is stated may be.
      const title = asLabel(quoteText(report, words).slice(0, LIMITS.words));
      return { ...item, title: { ...item.title, [language]: title } };
    });
  return {
    ...report,
    events: titled(report.events, ({ quote }) => quote),
    tasks: titled(report.tasks, ({ quote }) => quote),
    documents: titled(report.documents, ({ mentions }) => mentions[0]),
  };
}

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };

/**
 * Words of a text as a label of ours: marks that a page prints half as wide as its characters are as wide among them. The
 * name of a document stays as printed.
 */
function asLabel(words: string): string {
  return words
    .split(/(《[^》]*》)/u)
    .map((part) =>
      part.startsWith('《')
        ? part
        : part
            .replaceAll(
              /(?<=\p{Script=Han}|[》”）])[,;:] ?(?=\p{Script=Han}|[《“（])/gu,
              ([mark]) => FULL[mark ?? ''] ?? '',
            )
            .replaceAll(/\(([^()]*\p{Script=Han}[^()]*)\)/gu, '（$1）'),
    )
    .join('');
}
