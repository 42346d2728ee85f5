import { createHash } from 'node:crypto';
import { grammarLanguage, LANGUAGES_READ, read } from '../grammar/index.js';
import type { QuantityReading, ReadingContext } from '../grammar/readings.js';
import { changesOf } from '../report/changes-of.js';
import { UNDATED } from '../report/edtf.js';
import { parseReport } from '../report/parse.js';
import { quoteText } from '../report/quote.js';
import { indexReport } from '../report/report-index.js';
import { sectionPath } from '../report/section-tree.js';
import type { Comparison, Framework, Quantity, Quote, Report, Time } from '../report/types.js';
import { digestOf } from './digest.js';
import { inventedMessage, inventedNumbers } from './invented-numbers.js';
import { readTime } from './section-readings.js';

/**
 * Reads every figure of a compiled report again from the words that it quotes, and checks that nothing was changed since it
 * was compiled.
 * @param value a compiled report, as JSON text or parsed
 * @returns all differences, each in a sentence; none when the report is sound
 */
export function verify(value: unknown): string[] {
  const data = typeof value === 'string' ? parsed(value) : value;
  const { report, problems } = parseReport(data === undefined ? value : data);
  const differences = problems.map((problem) => `not sound: ${JSON.stringify(problem)}`);
  if (!report) return differences;
  differences.push(...checkDigest(data, report.digest));
  if (grammarLanguage(report.lang) === null)
    return [...differences, `lang is “${report.lang}”, which no grammar reads; the grammars are of ${LANGUAGES_READ}`];
  const { text, sha256, texts } = report.source;
  if (texts) differences.push('source.texts: reports that were joined are verified one by one');
  if (createHash('sha256').update(text).digest('hex') !== sha256)
    differences.push('source.sha256 is not that of source.text');
  for (const metric of report.metrics) {
    const { id, section, quantity, quote, sentence, direction, expected, time } = metric;
    const name = `metric ${id}`;
    const reading = readAgain(report, quote, sentence);
    differences.push(...compare(name, quantity, reading), ...compareSentence(name, sentence, quote));
    if (reading && Boolean(reading.expected) !== Boolean(expected))
      differences.push(`${name}: expected is ${expected ?? false}, the text says ${reading.expected ?? false}`);
    if (reading && reading.change?.direction !== direction)
      differences.push(
        `${name}: the direction is ${direction ?? 'none'}, the text says ${reading.change?.direction ?? 'none'}`,
      );
    for (const one of changesOf(metric)) {
      const again = readAgain(report, one.quote, sentence);
      differences.push(...compare(`${name}, change`, one.quantity, again));
      if (again && again.change?.direction !== one.direction)
        differences.push(`${name}: the change is ${one.direction}, the text says ${again.change?.direction ?? 'none'}`);
      if (one.since) differences.push(...compareTimeAlone(report, `${name}, since`, section, one.since));
    }
    if (metric.since) differences.push(...compareTimeAlone(report, `${name}, since`, section, metric.since));
    if (metric.before) {
      const { quantity: level, quote: words, time: then } = metric.before;
      differences.push(...compare(`${name}, before`, level, readAgain(report, words, sentence)));
      if (then) differences.push(...compareTimeAlone(report, `${name}, before`, section, then));
    }
    differences.push(...compareTime(report, id, section, time, sentence));
  }
  for (const { id, section, time, quote, sentence } of report.events)
    differences.push(
      ...compareSentence(`event ${id}`, sentence, quote),
      ...compareTime(report, id, section, time, sentence),
    );
  for (const { id, section, time, quote } of report.tasks)
    differences.push(...compareTime(report, id, section, time, quote));
  for (const comparison of report.comparisons) differences.push(...compareRows(report, comparison));
  for (const framework of report.frameworks) differences.push(...compareLevels(report, framework));
  for (const { path, ...number } of inventedNumbers(report))
    differences.push(`${path.join('.')}: ${inventedMessage(number)}`);
  return differences;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The digest is of the data as they were given, unknown fields and all, not of what parsing keeps. */
function checkDigest(data: unknown, digest: string | undefined): string[] {
  if (typeof data !== 'object' || data === null) return [];
  if (digest === undefined) return ['it carries no digest, so that a change could not be told: compile it again'];
  return digestOf(data) === digest
    ? []
    : ['digest is not that of the report: something in it was changed after it was compiled'];
}

/** The language that a report is read in. */
function contextOf({ lang }: Report): ReadingContext {
  const language = grammarLanguage(lang);
  return language === null ? {} : { language };
}

/** The reading of the quoted words, in the sentence around them, since 预计 and 同比 may stand before. */
function readAgain(report: Report, quote: Quote, sentence: Quote): QuantityReading | undefined {
  const before = offsetIn(sentence, quote);
  return read(quoteText(report, before === null ? quote : sentence), contextOf(report))
    .filter((reading) => reading.kind === 'quantity')
    .find(({ start }) => start === (before ?? 0));
}

/** How many characters of the sentence stand before the quote; null when the quote is not inside it. */
function offsetIn(sentence: Quote, quote: Quote): number | null {
  const inside = quote.spans.every(([start, end]) => sentence.spans.some(([from, to]) => from <= start && end <= to));
  if (!inside) return null;
  const first = quote.spans[0]?.[0] ?? 0;
  return sentence.spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, first) - start), 0);
}

function compareSentence(name: string, sentence: Quote, quote: Quote): string[] {
  return offsetIn(sentence, quote) === null ? [`${name}: its sentence does not hold the words that it quotes`] : [];
}

function compare(name: string, stored: Quantity, reading: QuantityReading | undefined): string[] {
  if (!reading) return [`${name}: the words “${stored.written}” hold no quantity`];
  const again = reading.quantity;
  return (['value', 'high', 'unit', 'qualifier', 'written', 'numeral'] as const)
    .map((field) => ({ field, is: String(stored[field] ?? 'none'), read: String(again[field] ?? 'none') }))
    .filter(({ is, read }) => is !== read)
    .map(({ field, is, read }) => `${name}: ${field} is ${is}, the text says ${read}`);
}

/** Reads a time again in its sentence, since what follows may say that 2020 is a year; else from its words alone. */
function compareTime(report: Report, id: string, section: string, stored: Time, sentence: Quote): string[] {
  const { edtf, kind, stated, assigned, duration, quote } = stored;
  const year = yearOf(report, section);
  if (duration) {
    const reading = quote && readAgain(report, quote, quote);
    const from = assigned || edtf === `${year}/..` ? [] : [`${id}: the time is ${edtf}, its section is of ${year}`];
    return [...compare(`metric ${id}, duration`, duration, reading), ...from];
  }
  if (!quote) {
    if (stated) return [`${id}: the time ${edtf} is called stated, but quotes no words`];
    if (assigned && (edtf === UNDATED || /^\d{4}$/.test(edtf))) return [];
    return edtf === year ? [] : [`${id}: the time is ${edtf}, its section is of ${year}`];
  }
  const before = offsetIn(sentence, quote);
  const start = before ?? 0;
  const end = start + quoteText(report, quote).length;
  const reading = read(quoteText(report, before === null ? quote : sentence), {
    ...contextOf(report),
    year: Number(year),
    published: report.published,
  }).find((candidate) => candidate.kind === 'time' && candidate.start < end && start < candidate.end);
  if (reading?.kind !== 'time') return [`${id}: the time is ${edtf}, the text says none`];
  const again = reading.time;
  if (again.edtf !== edtf) return [`${id}: the time is ${edtf}, the text says ${again.edtf}`];
  if (again.kind !== kind) return [`${id}: the time is ${kind} ${edtf}, the text says ${again.kind}`];
  return again.stated === stated ? [] : [`${id}: the time is called ${stated ? 'stated' : 'inferred'}, and is not`];
}

/** Reads again the words of a time that are a time by themselves. */
function compareTimeAlone(report: Report, name: string, section: string, { edtf, quote }: Time): string[] {
  if (!quote) return [`${name}: the time ${edtf} quotes no words`];
  const words = quoteText(report, quote);
  const again = readTime(words, {
    ...contextOf(report),
    year: Number(yearOf(report, section)),
    published: report.published,
  })?.time.edtf;
  return again === edtf ? [] : [`${name}: the time is ${edtf}, the text says ${again ?? 'none'}`];
}

/** The year of a section or of the nearest one around it; else that of publication. */
function yearOf(report: Report, section: string): string {
  const chain = sectionPath(indexReport(report).sections, section);
  return chain.findLast(({ year }) => year !== undefined)?.year ?? report.published.slice(0, 4);
}

/** What is counted must be what is listed, each once and the bureau's own; what is stated must share the unit. */
function compareRows(report: Report, { id, unit, rows }: Comparison): string[] {
  const { entries, metrics } = indexReport(report);
  return rows.flatMap((row) => {
    const name = `comparison ${id}, ${row.bureau}`;
    if ('metrics' in row) {
      return row.metrics
        .filter((metric) => metrics.get(metric)?.quantity.unit !== unit)
        .map((metric) => `${name}: ${metric} is not in ${unit === '' ? 'a bare number' : unit}`);
    }
    if (!('records' in row)) return [];
    const listed = new Set(row.records).size;
    const foreign = row.records.filter((record) => (entries.get(record)?.record.bureau ?? row.bureau) !== row.bureau);
    return [
      ...(row.count === listed ? [] : [`${name}: counts ${row.count}, lists ${listed}`]),
      ...foreign.map((record) => `${name}: ${record} is another bureau’s`),
    ];
  });
}

/** A level counts what it lists, and what its words say where they say a number: 三个领域. */
function compareLevels(report: Report, { id, levels }: Framework): string[] {
  return levels.flatMap(({ count, items, quote }) => {
    const words = quoteText(report, quote);
    const reading = read(words, contextOf(report)).find(({ kind }) => kind === 'quantity');
    const said = reading?.kind === 'quantity' ? reading.quantity.value : items.length;
    return count === said && count === items.length
      ? []
      : [`framework ${id}: “${words}” counts ${count}, lists ${items.length}, the text says ${said}`];
  });
}
