import type { Quote, Report } from './types.js';

/** The words of a quote, its spans set end to end. */
export function quoteText(report: Report, quote: Quote): string {
  return quote.spans.map(([start, end]) => report.source.text.slice(start, end)).join('');
}

/** Whether words stand in what a quote says, across its gaps too; no more of the text is copied than the words are long. */
export function includesAcross(text: string, { spans }: Quote, words: string): boolean {
  let tail = '';
  for (const [start, end] of spans) {
    const stretch = text.slice(start, end);
    if (stretch.includes(words)) return true;
    const across = tail + stretch.slice(0, words.length - 1);
    if (tail !== '' && across.includes(words)) return true;
    const said = stretch.length < words.length ? across : stretch;
    tail = words.length > 1 ? said.slice(1 - words.length) : '';
  }
  return false;
}
