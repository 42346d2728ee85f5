import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { read, readQuantity } from '../../../src/grammar/index.js';
import { notationOf } from '../notation.js';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a thousand as it is said. */
function sayHundreds(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const said = rest < 20 ? ONES[rest] : `${TENS[Math.floor(rest / 10)]}${rest % 10 === 0 ? '' : `-${ONES[rest % 10]}`}`;
  if (hundreds === 0) return said ?? '';
  return `${ONES[hundreds]} hundred${rest === 0 ? '' : ` and ${said}`}`;
}

/** A whole number in words, written from the rules of the language and not from the parser. */
function say(value: number): string {
  const groups = [
    [1e9, ' billion'],
    [1e6, ' million'],
    [1e3, ' thousand'],
    [1, ''],
  ] as const;
  const said = groups.flatMap(([size, name]) => {
    const group = Math.floor(value / size) % 1000;
    return group === 0 ? [] : [{ words: `${sayHundreds(group)}${name}`, isSmall: size === 1 && group < 100 }];
  });
  return said.map(({ words, isSmall }, i) => (i > 0 && isSmall ? `and ${words}` : words)).join(' ');
}

const thousands = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const notations: Readonly<Record<string, (value: number) => string>> = {
  words: say,
  digits: String,
  commas: (value) => thousands(value, ','),
  'thin spaces': (value) => thousands(value, '\u2009'),
  'no-break spaces': (value) => thousands(value, '\u00a0'),
  'full-width digits': (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  capitals: (value) => say(value).replace(/^./, (letter) => letter.toUpperCase()),
};

const value = fc.integer({ min: 2100, max: 2_000_000_000 });
const context = { language: 'en' } as const;

describe('an English value reads back from', () => {
  for (const [name, write] of Object.entries(notations))
    it(name, () => {
      fc.assert(
        fc.property(value, (number) => {
          assert.equal(readQuantity(`${write(number)} firms`, context)?.quantity.value, number, write(number));
        }),
        { numRuns: 300 },
      );
    });

  it('a decimal with a multiplier, in each of its spellings', () => {
    const multiplier = fc.constantFrom(
      [' million', 6],
      ['m', 6],
      ['mn', 6],
      [' billion', 9],
      ['bn', 9],
      [' trillion', 12],
      ['tn', 12],
    ) as fc.Arbitrary<[string, number]>;
    const money = fc.constantFrom(['US$', 'USD'], ['£', 'GBP'], ['€', 'EUR'], ['RMB ', 'CNY'], ['¥', 'CNY']);
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99_999 }), multiplier, money, (tenths, [word, zeros], [sign, code]) => {
        const written = `${Math.floor(tenths / 10)}.${tenths % 10}`;
        const quantity = readQuantity(`It cost ${sign}${written}${word}.`, context)?.quantity;
        assert.deepEqual([quantity?.value, quantity?.unit], [Number(`${written}e${zeros}`), code]);
      }),
    );
  });

  it('a sign, in each of its forms', () => {
    const sign = fc.constantFrom('-', '−', '－', 'minus ');
    fc.assert(
      fc.property(sign, fc.integer({ min: 1, max: 9999 }), (minus, tenths) => {
        const shown = `${Math.floor(tenths / 10)}.${tenths % 10}`;
        assert.equal(readQuantity(`The balance was ${minus}${shown}%.`, context)?.quantity.value, -Number(shown));
      }),
    );
  });
});

/** Characters that make or join numbers, set down here apart from the grammar's own definition. */
const NUMBERS = [...'0159２３４٣①⑳Ⅳ²½%‰'];
const SIGNS = [...'-−–—+±×^*/~'];
const SEPARATORS = [..." ,.'\u00a0\u2009:"];
const neighbours = fc
  .array(fc.constantFrom(...NUMBERS, ...NUMBERS, ...SIGNS, ...SEPARATORS), { maxLength: 4 })
  .map((characters) => characters.join(''));
const numeral = fc.oneof(
  fc.integer({ min: 2, max: 9_999_999 }).map(String),
  fc.integer({ min: 11, max: 9999 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`),
  fc.constantFrom('1,225', '3.2 million', 'twelve', 'two hundred and five', 'half', '1½', '5–7', '£3m'),
);
const unit = fc.constantFrom(' firms', '%', ' per cent', ' tonnes', ' km', ' yuan', '', '-bed');
const head = fc.constantFrom('', 'It rose by ', 'about ', 'firms', '. ', '(');
const tail = fc.constantFrom('', ' in all', '. ', ', while', ')');

describe('the edge rule in English', () => {
  it('gives a figure whole, whatever numeral-like characters stand around it, or gives none', () => {
    fc.assert(
      fc.property(head, neighbours, numeral, unit, neighbours, tail, (start, left, number, measure, right, end) => {
        const text = start + left + number + measure + right + end;
        const readings = read(text, { ...context, year: 2020 });
        const isHeld = (at: number) =>
          readings.some((other) => other.kind !== 'unread' && other.start <= at && at < other.end);
        const isNumber = (at: number) => /[\p{N}%‰]/u.test(text.charAt(at));
        const isDigit = (at: number) => /\p{Nd}/u.test(text.charAt(at));
        for (const { kind, start: from, end: to } of readings) {
          if (kind !== 'quantity') continue;
          const words = `“${text.slice(from, to)}” of “${text}”: ${readings.map(notationOf).join('; ')}`;
          for (const [outer, inner, beyond] of [
            [from - 1, from, from - 2],
            [to, to - 1, to + 1],
          ] as const) {
            assert.ok(!isNumber(outer) || isHeld(outer), words);
            const isJoined = [',', '.', "'"].includes(text.charAt(outer)) && isDigit(beyond) && isDigit(inner);
            assert.ok(!isJoined || isHeld(beyond) || isName(text, beyond), words);
            const isSigned = [...'±×^*'].includes(text.charAt(outer)) && isDigit(beyond) && isNumber(inner);
            assert.ok(!isSigned || isHeld(beyond), words);
          }
          assert.ok(
            !['-', '−', '±'].includes(text.charAt(from - 1)) || !isDigit(from) || isDigitBefore(text, from),
            words,
          );
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('says so where it gives none: digits before a noun are a figure, a time or unread', () => {
    const touching = fc.constantFrom('±', '×', '²', '½', '①', '1,', '2255 ', '0.', '12,');
    fc.assert(
      fc.property(touching, fc.integer({ min: 2, max: 9_999_999 }).map(String), (left, number) => {
        const text = `It closed ${left}${number} firms`;
        const at = 10 + left.length;
        assert.ok(
          read(text, context).some(({ start, end }) => start <= at && at < end),
          text,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps offsets in order, apart, and of the words as printed, whatever the text', () => {
    const check = (text: string): void => {
      let last = 0;
      for (const reading of read(text, { ...context, year: 2020 })) {
        assert.ok(reading.start >= last && reading.end > reading.start && reading.end <= text.length, text);
        last = reading.end;
        if (reading.kind === 'quantity') {
          assert.equal(text.slice(reading.start, reading.end), reading.quantity.written);
          assert.ok(Number.isFinite(reading.quantity.value));
          const [from, to] = reading.quantity.numeral ?? [0, 1];
          assert.ok(from >= 0 && from < to && to <= reading.quantity.written.length, text);
        }
        if (reading.kind === 'time') assert.match(reading.time.edtf, /^[0-9./-]{4,21}$/);
      }
    };
    const words = fc.constantFrom(
      ...'the of in by to and a half third quarter year June May 2020 30 3.1 % per cent million bn £ US$ about more than over rose fell firms km two twenty hundred one end-June Q3 first - – , . ( )'.split(
        ' ',
      ),
    );
    const prose = fc.array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '', '-', ', ')), { maxLength: 16 });
    fc.assert(
      fc.property(prose, (parts) => check(parts.flat().join(''))),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check));
  });
});

/** A dash right after a figure parts it from the next: 5–7. */
function isDigitBefore(text: string, from: number): boolean {
  return /[\p{L}\p{N}%)−-]/u.test(text.charAt(from - 2));
}

/** The digits of a code do not end where a figure begins; they are none. */
function isName(text: string, at: number): boolean {
  return /[A-Za-z\d.:/-]/.test(text.charAt(at - 1)) || /[A-Za-z.:/-]/.test(text.charAt(at + 1));
}
