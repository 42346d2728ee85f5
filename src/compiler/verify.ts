import { createHash } from 'node:crypto';
import { parseReport } from '../report/parse.js';
import { quoteText } from '../report/quote.js';
import type { Quantity, Quote, Report } from '../report/types.js';
import { type QuantityReading, read, type TimeReading } from './grammar/index.js';

/**
 * Reads every figure of a compiled report again from the words that it quotes.
 * @param value a compiled report, parsed from anywhere
 * @returns all differences, each in a sentence; none when the report is sound
 */
export function verify(value: unknown): string[] {
  const { report, problems } = parseReport(value);
  const differences = problems.map((problem) => `not sound: ${JSON.stringify(problem)}`);
  if (!report) return differences;
  const { text, sha256 } = report.source;
  if (createHash('sha256').update(text).digest('hex') !== sha256)
    differences.push('source.sha256 is not that of source.text');
  for (const { id, quantity, quote, sentence, change, expected, time } of report.metrics) {
    const reading = readAgain(report, quantity, quote, sentence);
    differences.push(...compare(`metric ${id}`, quantity, reading));
    if (reading && Boolean(reading.expected) !== Boolean(expected))
      differences.push(`metric ${id}: expected is ${expected ?? false}, the text says ${reading.expected ?? false}`);
    if (change) {
      const again = readAgain(report, change.quantity, change.quote, sentence);
      differences.push(...compare(`metric ${id}, change`, change.quantity, again));
      if (again && again.change?.direction !== change.direction)
        differences.push(
          `metric ${id}: the change is ${change.direction}, the text says ${again.change?.direction ?? 'none'}`,
        );
    }
    if (time.duration && time.quote)
      differences.push(
        ...compare(`metric ${id}, duration`, time.duration, readAgain(report, time.duration, time.quote, time.quote)),
      );
    if (time.stated && time.quote) differences.push(...compareTime(report, id, time.edtf, time.quote, sentence));
  }
  for (const { id, time, sentence } of report.events) {
    if (time.stated && time.quote) differences.push(...compareTime(report, id, time.edtf, time.quote, sentence));
  }
  for (const { id, rows } of report.comparisons) {
    for (const row of rows) {
      if ('records' in row && row.count !== row.records.length)
        differences.push(`comparison ${id}, ${row.bureau}: counts ${row.count}, lists ${row.records.length}`);
    }
  }
  return differences;
}

/** The reading of the quoted words, in the sentence around them, since 预计 and 同比 may stand before. */
function readAgain(report: Report, { written }: Quantity, quote: Quote, sentence: Quote): QuantityReading | undefined {
  const around = quoteText(report, sentence);
  const before = lengthBefore(sentence, quote);
  const readings = read(around).filter((reading) => reading.kind === 'quantity');
  return (
    readings.find(({ start, quantity }) => start === before && quantity.written === written) ??
    readings.find(({ start }) => start === before) ??
    read(quoteText(report, quote)).find((reading) => reading.kind === 'quantity')
  );
}

/** How many characters of the sentence stand before the quote. */
function lengthBefore({ spans }: Quote, quote: Quote): number {
  const first = quote.spans[0]?.[0] ?? 0;
  return spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, first) - start), 0);
}

function compare(name: string, stored: Quantity, reading: QuantityReading | undefined): string[] {
  if (!reading) return [`${name}: the words “${stored.written}” hold no quantity`];
  const again = reading.quantity;
  return (['value', 'high', 'unit', 'qualifier', 'written'] as const)
    .filter((field) => stored[field] !== again[field])
    .map((field) => `${name}: ${field} is ${stored[field] ?? 'none'}, the text says ${again[field] ?? 'none'}`);
}

/** Reads a time again in its sentence, since what follows may say that 2020 is a year; else from its words alone. */
function compareTime(report: Report, id: string, edtf: string, quote: Quote, sentence: Quote): string[] {
  const year = Number(report.published.slice(0, 4));
  const timesIn = (words: Quote): TimeReading[] =>
    read(quoteText(report, words), { year }).filter((reading) => reading.kind === 'time');
  const before = lengthBefore(sentence, quote);
  const reading = timesIn(sentence).find(({ start }) => start === before) ?? timesIn(quote)[0];
  if (reading?.time.edtf === edtf) return [];
  return [`${id}: the time is ${edtf}, the text says ${reading?.time.edtf ?? 'none'}`];
}
