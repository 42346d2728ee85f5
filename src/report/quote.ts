import type { Quote, Report } from './types.js';

/** The words of a quote, its spans set end to end. */
export function quoteText(report: Report, quote: Quote): string {
  return quote.spans.map(([start, end]) => report.source.text.slice(start, end)).join('');
}
