import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Annotation, annotationsOf } from '../../../src/elements/source-text/annotations.js';
import { cutText } from '../../../src/elements/source-text/segments.js';
import { linesOf } from '../../../src/elements/source-text/text-lines.js';
import { recordTarget } from '../../../src/report/mark-target.js';
import report from '../../../src/reports/miit-2020-2021.js';

const { text } = report.source;

describe('cutting a text at what is marked in it', () => {
  const annotation = fc
    .record({
      start: fc.nat(90),
      length: fc.integer({ min: 1, max: 30 }),
      kind: fc.constantFrom('figure' as const, 'title' as const, 'time' as const),
    })
    .map(
      ({ start, length, kind }): Annotation => ({
        start,
        end: start + length,
        kind,
        target: recordTarget('x'),
        from: start,
      }),
    );

  it('loses and repeats no character, whatever overlaps', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 100, maxLength: 100 }),
        fc.array(annotation),
        fc.nat(50),
        (words, annotations, from) => {
          const segments = cutText(words, [from, words.length], annotations);
          assert.equal(segments.map((segment) => segment.text).join(''), words.slice(from));
          for (const { start, end, annotations: own } of segments) {
            const over = annotations.filter((candidate) => candidate.start < end && candidate.end > start);
            assert.deepEqual(new Set(own), new Set(over));
            const lengths = own.map((each) => each.end - each.start);
            assert.deepEqual(
              lengths,
              lengths.toSorted((a, b) => a - b),
              'the innermost first',
            );
          }
        },
      ),
    );
  });

  it('gives the published text back, line by line', () => {
    const annotations = annotationsOf(report);
    const lines = linesOf(text, [0, text.length]).map(({ start, end }) =>
      cutText(text, [start, end], annotations)
        .map((segment) => segment.text)
        .join(''),
    );
    assert.equal(lines.join('\n'), text.replace(/\n+/g, '\n').trim());
  });
});
