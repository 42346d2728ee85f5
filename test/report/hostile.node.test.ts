import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { append } from '../../src/drawing/append.js';
import { problemText } from '../../src/i18n/problem-messages.js';
import { LIMITS } from '../../src/report/limits.js';
import { nearIds } from '../../src/report/near-ids.js';
import { parseReport } from '../../src/report/parse.js';
import type { ParsedReport } from '../../src/report/problem.js';
import { includesAcross } from '../../src/report/quote.js';
import { indexReport } from '../../src/report/report-index.js';
import { sectionPath } from '../../src/report/section-tree.js';
import type { Metric, Quote, Report, ReportEvent, Section } from '../../src/report/types.js';
import { fresh } from '../bundled.js';

const SENTENCE = '共5家。';

/** A report of one section and no records, whose text is a sentence and what is asked for. */
function small(text = '', edit: (report: Report) => void = () => {}): Report {
  const report = fresh();
  const section = report.sections.find(({ bureau }) => bureau) ?? assert.fail();
  const { parent: _, ...top } = section;
  report.source.text = SENTENCE + text;
  report.sections = [{ ...top, id: 's', quote: quote([0, 1]) }];
  for (const list of ['metrics', 'events', 'documents', 'partners', 'tasks', 'comparisons', 'frameworks'] as const)
    report[list] = [];
  edit(report);
  return report;
}

function quote(...spans: [number, number][]): Quote {
  return { spans };
}

function metric(report: Report, id: string, more: Partial<Metric> = {}): Metric {
  return {
    id,
    bureau: report.bureaus[0]?.id ?? '',
    section: 's',
    label: { zh: '数' },
    quantity: { value: 5, unit: '家', qualifier: 'exact', written: '5家' },
    time: { edtf: '2020', kind: 'during', stated: false },
    role: 'outcome',
    attribution: 'own',
    quote: quote([1, 3]),
    sentence: quote([0, SENTENCE.length]),
    ...more,
  };
}

function event(report: Report, id: string, its: Quote): ReportEvent {
  const { bureau, section, time } = metric(report, id);
  return { id, bureau, section, time, title: { en: 'x' }, role: 'outcome', quote: its, sentence: its };
}

const codes = ({ problems }: ParsedReport): string[] => problems.map(({ code }) => code);
const many = <Item>(count: number, make: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('a small file that asks for much', () => {
  it('has no record whose quote is longer than is read at once: 1 MB quoted whole by 5,000 costs no memory', () => {
    const whole = quote([0, 500_000], [500_001, 1_000_000]);
    const hostile = small('甲'.repeat(1_000_000), (report) => {
      report.events = many(5000, (i) => event(report, `e${i}`, whole));
      report.metrics = [metric(report, 'm')];
    });
    const before = process.memoryUsage().rss;
    const parsed = parseReport(hostile);
    assert.ok(parsed.report);
    assert.equal(indexReport(parsed.report).report.events.length, 0);
    assert.deepEqual(
      parsed.report.metrics.map(({ id }) => id),
      ['m'],
    );
    assert.equal(parsed.problems[0]?.code, 'quote-too-long');
    assert.ok(process.memoryUsage().rss - before < 200e6, 'less than 200 MB');
  });

  it('has no more quoted in all than its limit, and says so once', () => {
    const long = quote([0, LIMITS.quote]);
    const most = LIMITS.quoted / LIMITS.quote / 2;
    const parsed = parseReport(
      small('甲'.repeat(LIMITS.quote), (report) => {
        report.events = many(most + 50, (i) => event(report, `e${i}`, long));
      }),
    );
    assert.ok((parsed.report?.events.length ?? 0) <= most && (parsed.report?.events.length ?? 0) >= most - 1);
    assert.equal(codes(parsed).filter((code) => code === 'quoted-too-much').length, 1);
    assert.ok(parsed.problems.some((problem) => problem.code === 'more-problems' && problem.count > 45));
  });

  it('names its first problems and counts the rest', () => {
    const parsed = parseReport(
      small('', (report) => {
        report.metrics = many(5000, (i) => metric(report, `m${i}`, { section: 'nowhere' }));
      }),
    );
    assert.equal(parsed.problems.length, LIMITS.problems + 1);
    assert.deepEqual(parsed.problems.at(-1), { code: 'more-problems', count: 5000 - LIMITS.problems });
  });

  // Never: freezes its page, or waits for ever
  it('keeps its records where sections are 3,000 deep, and leaves out the sections past the limit', () => {
    const parsed = parseReport(
      small('', (report) => {
        const [section] = report.sections;
        assert.ok(section);
        report.sections = many(
          3000,
          (i): Section => ({ ...section, id: `s${i}`, ...(i ? { parent: `s${i - 1}` } : {}) }),
        );
        report.metrics = [metric(report, 'm', { section: 's2999' })];
      }),
    );
    assert.ok(parsed.report);
    assert.equal(parsed.report.sections.length, LIMITS.depth);
    assert.deepEqual(
      parsed.report.metrics.map(({ id }) => id),
      ['m'],
    );
    assert.deepEqual(
      sectionPath(indexReport(parsed.report).sections, 's63')
        .map(({ id }) => id)
        .slice(-2),
      ['s62', 's63'],
    );
    assert.equal(parsed.problems[0]?.code, 'too-deep');
  });

  it('finds sections too deep in whatever order they are listed', () => {
    const deepest = LIMITS.depth + 3;
    const parsed = parseReport(
      small('', (report) => {
        const [section] = report.sections;
        assert.ok(section);
        const chain = many(
          deepest,
          (i): Section => ({ ...section, id: `s${i}`, ...(i ? { parent: `s${i - 1}` } : {}) }),
        );
        report.sections = chain.reverse();
      }),
    );
    assert.deepEqual(codes(parsed), ['too-deep', 'too-deep', 'too-deep']);
  });

  it('gives at most three ids near to one that does not exist, however many are alike and however long it is', () => {
    const ids = many(50_000, (i) => `${'a'.repeat(70)}-${i}`);
    assert.deepEqual(nearIds(`${'a'.repeat(70)}-7`, ids)[0], `${'a'.repeat(70)}-7`);
    assert.equal(nearIds('a'.repeat(1_000_000), ids).length, 3);
  });

  it('has messages that quote little of it', () => {
    const value = 'x'.repeat(1_000_000);
    for (const language of ['zh', 'en'] as const) {
      assert.ok(problemText({ code: 'unknown-id', attribute: 'metric', value, near: [] }, language).length < 400);
      assert.ok(
        problemText({ code: 'bad-attribute', attribute: 'metric', value, expected: value }, language).length < 600,
      );
    }
    const written = '乙'.repeat(LIMITS.words);
    const { problems } = parseReport(
      small('', (report) => {
        const { quantity } = metric(report, 'm');
        report.metrics = [metric(report, 'm', { quantity: { ...quantity, written } })];
      }),
    );
    assert.ok(JSON.stringify(problems).length < 500);
  });
});

describe('words in a quote', () => {
  it('are found across its gaps, as in the words joined', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 12, maxLength: 12 });
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 8 });
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, cuts, words, (source, edges, sought) => {
        const sorted = [...edges].sort((a, b) => a - b);
        const spans: [number, number][] = [];
        for (let i = 0; i + 1 < sorted.length; i += 2) spans.push([sorted[i] ?? 0, sorted[i + 1] ?? 0]);
        const joined = spans.map(([start, end]) => source.slice(start, end)).join('');
        assert.equal(includesAcross(source, { spans }, sought), joined.includes(sought));
      }),
      { numRuns: 1200 },
    );
  });
});

describe('a list of many marks', () => {
  it('takes up more than there can be arguments', () => {
    const list: number[] = [];
    append(list, new Array<number>(300_000).fill(1), [2]);
    assert.equal(list.length, 300_001);
  });
});
