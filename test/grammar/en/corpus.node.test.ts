import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from '../../../src/grammar/index.js';
import type { QuantityReading, TimeReading } from '../../../src/grammar/readings.js';

type Span = [start: number, end: number];

interface Sentence {
  id: string;
  year: number;
  set: 'open' | 'held';
  construct: string[];
  text: string;
  quantities: { span: Span; value: number; unit: string; qualifier: string; high?: number; change?: string }[];
  times: { span: Span; edtf: string }[];
}

const sentences: Sentence[] = readFileSync(new URL('../corpus/en.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const isAt = ({ start, end }: { start: number; end: number }, [from, to]: Span): boolean =>
  start === from && end === to;
const isSame = (a = Number.NaN, b = Number.NaN): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** The harmonic mean of precision and recall. */
const f1 = (right: number, found: number, wanted: number): number => (2 * right) / (found + wanted);

/** How much of what stands in the sentences is read with its words and its value, and how well the rest of it. */
function scoreOf(set: Sentence['set']) {
  const counts = { right: 0, found: 0, wanted: 0, unit: 0, qualifier: 0, changed: 0, change: 0 };
  const times = { right: 0, found: 0, wanted: 0 };
  const traps = { all: 0, read: 0 };
  for (const { text, year, construct, quantities, ...wanted } of sentences.filter((sentence) => sentence.set === set)) {
    const readings = read(text, { year, language: 'en' });
    const figures = readings.filter((reading): reading is QuantityReading => reading.kind === 'quantity');
    const dates = readings.filter((reading): reading is TimeReading => reading.kind === 'time');
    if (construct.includes('trap')) {
      traps.all += 1;
      traps.read += figures.length + dates.length > 0 ? 1 : 0;
    }
    counts.found += figures.length;
    counts.wanted += quantities.length;
    for (const { span, value, high, unit, qualifier, change } of quantities) {
      const figure = figures.find((other) => isAt(other, span));
      if (!figure || !isSame(figure.quantity.value, value) || !isSame(figure.quantity.high, high)) continue;
      counts.right += 1;
      counts.unit += figure.quantity.unit === unit ? 1 : 0;
      counts.qualifier += figure.quantity.qualifier === qualifier ? 1 : 0;
      if (change === undefined && figure.change === undefined) continue;
      counts.changed += 1;
      counts.change += figure.change?.direction === change ? 1 : 0;
    }
    times.found += dates.length;
    times.wanted += wanted.times.length;
    times.right += wanted.times.filter(({ span, edtf }) =>
      dates.some((date) => isAt(date, span) && date.time.edtf === edtf),
    ).length;
  }
  return {
    quantities: f1(counts.right, counts.found, counts.wanted),
    units: counts.unit / counts.right,
    qualifiers: counts.qualifier / counts.right,
    changes: counts.change / counts.changed,
    times: f1(times.right, times.found, times.wanted),
    traps: traps.read / traps.all,
  };
}

describe('the English corpus', () => {
  it('has spans that are words of its sentences, and enough sentences with nothing to read', () => {
    for (const { id, text, quantities, times } of sentences)
      for (const { span } of [...quantities, ...times])
        assert.equal(text.slice(...span), text.slice(...span).trim(), id);
    assert.ok(sentences.length >= 300);
    assert.ok(sentences.filter(({ construct }) => construct.includes('trap')).length >= 0.2 * sentences.length);
  });

  for (const set of ['open', 'held'] as const)
    it(`is read well: the ${set} sentences`, () => {
      const score = scoreOf(set);
      const least = { quantities: 0.96, units: 0.98, qualifiers: 0.98, changes: 0.95, times: 0.95 };
      for (const name of ['quantities', 'units', 'qualifiers', 'changes', 'times'] as const)
        assert.ok(score[name] >= least[name], `${name}: ${score[name]}`);
      assert.ok(score.traps < 0.01, `traps read: ${score.traps}`);
    });
});
