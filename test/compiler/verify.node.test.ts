import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { verify } from '../../src/compiler/verify.js';
import type { Quantity, Report } from '../../src/report/types.js';
import { bundledText, byId, fresh, metricOf } from '../bundled.js';

/** What verify says of the bundled report after a change. */
function after(edit: (report: Report) => void): string {
  const report = fresh();
  edit(report);
  return verify(report).join('\n');
}

/** Every quantity of a report: of each metric, of its change and of its duration. */
function quantitiesOf({ metrics }: Report): Quantity[] {
  return metrics.flatMap(({ quantity, change, time }) => [
    quantity,
    ...(change ? [change.quantity] : []),
    ...(time.duration ? [time.duration] : []),
  ]);
}

/** The text with other words from `start` on, and its checksum made to fit, so that only the words can tell. */
function forge(report: Report, start: number, words: string): void {
  const { text } = report.source;
  report.source.text = text.slice(0, start) + words + text.slice(start + words.length);
  report.source.sha256 = createHash('sha256').update(report.source.text).digest('hex');
}

const bundled = fresh();
const otherDigit = fc.integer({ min: 1, max: 9 });

/** Each digit of each value, and of the upper end of a range: which quantity, which field, which place. */
const valueDigits = quantitiesOf(bundled).flatMap((quantity, i) =>
  (['value', 'high'] as const).flatMap((field) =>
    [...String(quantity[field] ?? '')].flatMap((digit, place) => (digit === '.' ? [] : [{ i, field, place }])),
  ),
);

/** Where a digit stands in words that a metric, its change, its time or its duration quotes. */
const textDigits = [
  ...new Set(
    bundled.metrics
      .flatMap(({ quote, change, time }) => [
        quote,
        ...(change ? [change.quote] : []),
        ...(time.quote ? [time.quote] : []),
      ])
      .flatMap(({ spans }) => spans)
      .flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)),
  ),
].filter((at) => /\d/.test(bundled.source.text[at] ?? ''));

describe('verifying', () => {
  it('passes the bundled report, as text and as parsed', () => {
    assert.deepEqual(verify(bundledText), []);
    assert.deepEqual(verify(bundled), []);
  });

  it('fails whichever digit of any value, change or duration is another', () => {
    assert.ok(valueDigits.length > 150);
    fc.assert(
      fc.property(fc.constantFrom(...valueDigits), otherDigit, ({ i, field, place }, by) => {
        const report = fresh();
        const quantity = quantitiesOf(report)[i];
        const digits = [...String(quantity?.[field])];
        digits[place] = String((Number(digits[place]) + by) % 10);
        const value = Number(digits.join(''));
        fc.pre(quantity !== undefined && value !== quantity[field]);
        quantity[field] = value;
        assert.match(verify(report).join('\n'), new RegExp(`${field} is ${value}, the text says`));
      }),
      { numRuns: 30 },
    );
  });

  it('fails whichever digit of the quoted text is another, even under a checksum made to fit', () => {
    assert.ok(textDigits.length > 150);
    fc.assert(
      fc.property(fc.constantFrom(...textDigits), otherDigit, (at, by) => {
        const differences = after((report) => forge(report, at, String((Number(report.source.text[at]) + by) % 10)));
        assert.match(differences, /written-mismatch|the text says|hold no quantity|called stated, and is not/);
      }),
      { numRuns: 30 },
    );
  });

  it('fails on a text that is not the one compiled, wherever it differs', () => {
    fc.assert(
      fc.property(fc.nat(bundled.source.text.length - 1), (at) => {
        const differences = after(({ source }) => {
          source.text = `${source.text.slice(0, at)}〇${source.text.slice(at + 1)}`;
        });
        assert.match(differences, /source\.sha256 is not that of source\.text/);
      }),
      { numRuns: 20 },
    );
  });

  it('fails on a unit, a qualifier or written words that are not those of the text', () => {
    assert.match(
      after((report) => Object.assign(metricOf(report, 'enterprises-served').quantity, { unit: '家' })),
      /enterprises-served: unit is 家, the text says 次/,
    );
    assert.match(
      after((report) => Object.assign(metricOf(report, 'matched-firms').quantity, { qualifier: 'about' })),
      /matched-firms: qualifier is about, the text says nearly/,
    );
    assert.match(
      after((report) => Object.assign(metricOf(report, 'legal-cases').quantity, { written: '400' })),
      /legal-cases: written is 400, the text says 400余件/,
    );
    assert.match(
      after((report) => Object.assign(metricOf(report, 'jobs-offered').quantity, { high: 300_000 })),
      /jobs-offered: high is 300000, the text says none/,
    );
  });

  // Never: reads a part of a number, loses its sign, or takes points for a ratio
  it('fails on a part of a longer number taken for the whole: 3项 of 53项', () => {
    const differences = after((report) => {
      const metric = metricOf(report, 'antitrust-reviews');
      const [[start, end] = [0, 0]] = metric.quote.spans;
      metric.quote.spans = [[start + 1, end]];
      Object.assign(metric.quantity, { value: 3, written: '3项' });
    });
    assert.match(differences, /antitrust-reviews: the words “3项” hold no quantity/);
  });

  it('fails on an expectation that the text does not have', () => {
    assert.match(
      after((report) => Object.assign(metricOf(report, 'inclusive-loans'), { expected: true })),
      /inclusive-loans: expected is true, the text says false/,
    );
  });

  it('fails on a change turned round', () => {
    const differences = after((report) =>
      Object.assign(metricOf(report, 'maker-projects').change ?? {}, { direction: 'down' }),
    );
    assert.match(differences, /the change is down, the text says up/);
  });

  it('fails on a level passed off as a change', () => {
    const differences = after((report) => {
      const metric = metricOf(report, 'guarantee-fee-rate');
      const { quantity, quote } = metric;
      metric.change = { quantity, quote, direction: 'down', basis: 'year-on-year' };
    });
    assert.match(differences, /guarantee-fee-rate: the change is down, the text says none/);
  });

  it('fails on a sentence that does not hold the words', () => {
    assert.match(
      after((report) => {
        metricOf(report, 'forums').sentence = metricOf(report, 'inclusive-loans').sentence;
      }),
      /metric forums: its sentence does not hold the words that it quotes/,
    );
    assert.match(
      after((report) => {
        byId(report.events, 'capacity').sentence = metricOf(report, 'inclusive-loans').sentence;
      }),
      /event capacity: its sentence does not hold the words that it quotes/,
    );
  });

  // Never: takes a date or a period for another
  it('fails on a time moved, stated without words, of another kind, or called inferred where it is stated', () => {
    assert.match(
      after((report) => Object.assign(metricOf(report, 'services-provided').time, { edtf: '2020' })),
      /services-provided: the time is 2020, the text says 2020-01\/2020-11/,
    );
    assert.match(
      after((report) => Object.assign(byId(report.events, 'capacity').time, { edtf: '2020' })),
      /capacity: the time is 2020, the text says 2019\/2020/,
    );
    assert.match(
      after((report) => {
        metricOf(report, 'forums').time = { edtf: '2020-05-01', kind: 'as-of', stated: true };
      }),
      /forums: the time 2020-05-01 is called stated, but quotes no words/,
    );
    assert.match(
      after((report) => Object.assign(metricOf(report, 'inclusive-loans').time, { kind: 'during' })),
      /inclusive-loans: the time is during 2020-09-30, the text says as-of/,
    );
    assert.match(
      after((report) => Object.assign(metricOf(report, 'inclusive-loans').time, { stated: false })),
      /inclusive-loans: the time is called inferred, and is not/,
    );
    assert.match(
      after((report) => {
        metricOf(report, 'inclusive-loans').time.quote = metricOf(report, 'forums').quote;
      }),
      /inclusive-loans: the time is 2020-09-30, the text says none/,
    );
  });

  it('fails on a year inferred otherwise than from the section', () => {
    assert.match(
      after((report) => Object.assign(metricOf(report, 'forums').time, { edtf: '2019' })),
      /forums: the time is 2019, its section is of 2020/,
    );
    assert.match(
      after((report) => Object.assign(byId(report.tasks, 'task-fairs').time, { edtf: '2022' })),
      /task-fairs: the time is 2022, its section is of 2021/,
    );
    assert.match(
      after((report) => Object.assign(metricOf(report, 'target-little-giants').time, { edtf: '2020/..' })),
      /target-little-giants: the time is 2020\/\.\., its section is of 2021/,
    );
  });

  it('fails on a count of records that are not listed, listed twice, or another bureau’s', () => {
    const first = (report: Report) => {
      const row = byId(report.comparisons, 'figures').rows[0];
      assert.ok(row && 'records' in row);
      return row;
    };
    const counted = first(bundled).count;
    assert.match(
      after((report) => {
        first(report).count += 1;
      }),
      new RegExp(`comparison figures, policy-law: counts ${counted + 1}, lists ${counted}$`),
    );
    assert.match(
      after((report) => {
        const row = first(report);
        row.records[1] = row.records[0] ?? '';
      }),
      new RegExp(`comparison figures, policy-law: counts ${counted}, lists ${counted - 1}$`),
    );
    assert.match(
      after((report) => {
        first(report).records[0] = 'inclusive-loans';
      }),
      /comparison figures, policy-law: inclusive-loans is another bureau’s/,
    );
  });

  it('fails on stated figures set side by side in different units', () => {
    assert.match(
      after((report) => {
        byId(report.comparisons, 'provinces').rows = [{ bureau: 'policy-law', metrics: ['legal-cases'] }];
      }),
      /comparison provinces, policy-law: legal-cases is not in 个/,
    );
  });

  it('fails on a level of a framework that counts otherwise than its words or its list', () => {
    const level = (report: Report, edit: { count?: number }) =>
      Object.assign(report.frameworks[0]?.levels[0] ?? {}, edit);
    assert.match(
      after((report) => level(report, { count: 4 })),
      /framework 321: “三个领域” counts 4, lists 3, the text says 3/,
    );
    assert.match(
      after((report) => report.frameworks[0]?.levels[0]?.items.pop()),
      /framework 321: “三个领域” counts 3, lists 2, the text says 3/,
    );
  });

  it('says why a report cannot be read at all', () => {
    assert.match(verify('{').join(), /not sound: .*not-json/);
    assert.match(verify({ format: 'gazette-report/3' }).join(), /not sound: .*newer-format/);
  });
});
