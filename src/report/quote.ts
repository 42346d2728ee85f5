import type { Quote, Report, Section } from './types.js';

/** The words of a quote, its spans set end to end. */
export function quoteText(report: Report, quote: Quote): string {
  return quote.spans.map(([start, end]) => report.source.text.slice(start, end)).join('');
}

/** The sections that hold a record, outermost first. */
export function placeOf(sections: ReadonlyMap<string, Section>, id: string): Section[] {
  const chain: Section[] = [];
  for (let at = sections.get(id); at && !chain.includes(at); at = at.parent ? sections.get(at.parent) : undefined) {
    chain.unshift(at);
  }
  return chain;
}
