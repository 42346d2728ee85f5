/** A short way to write readings, so that a table of cases holds one on a line. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { read } from '../../src/grammar/index.js';
import type { Reading, ReadingContext } from '../../src/grammar/readings.js';

const BASES = { 'year-on-year': 'yoy', 'period-on-period': 'pop', 'two-year-average': 'two-year' };

/** 超2.5万亿元 is `2500000000000 元 over`; a rise `up`, a year-on-year one `up yoy`, a forecast `expected`. */
export function notationOf(reading: Reading): string {
  switch (reading.kind) {
    case 'title':
      return reading.issuers === undefined ? `《${reading.title}》` : `《${reading.title}》 by ${reading.issuers}`;
    case 'unread':
      return 'unread';
    case 'time':
      return `${reading.time.edtf} ${reading.time.kind}${reading.time.stated ? '' : ' inferred'}`;
    case 'quantity': {
      const { value, high, unit, qualifier } = reading.quantity;
      const { change, expected } = reading;
      return [
        high === undefined ? String(value) : `${value}..${high}`,
        unit,
        qualifier === 'exact' ? '' : qualifier,
        change?.direction ?? '',
        change?.basis === undefined ? '' : BASES[change.basis],
        expected ? 'expected' : '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    }
  }
}

/** Every reading of a text in the short form, joined by `; `. */
export function notation(text: string, context?: ReadingContext): string {
  return read(text, context).map(notationOf).join('; ');
}

/** One test a row: the words, what they read as, and the words of the reading when those are fewer. */
export type Case = readonly [text: string, expected: string, written?: string];

/** Makes a test of each case of a table. */
export function readsAs(cases: readonly Case[], context?: ReadingContext): void {
  for (const [text, expected, written] of cases) {
    it(`reads ${text} as ${expected === '' ? 'nothing' : expected}`, () => {
      assert.equal(notation(text, context), expected);
      if (written !== undefined) {
        const words = read(text, context).map(({ start, end }) => text.slice(start, end));
        assert.equal(words.join('; '), written);
      }
    });
  }
}
