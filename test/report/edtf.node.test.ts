import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dateOf, dayOf } from '../../src/report/day.js';
import { type EdtfTime, parseEdtf as parse } from '../../src/report/edtf.js';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
/** The days of a time; its ends are tested apart. */
const parseEdtf = (edtf: string): Pick<EdtfTime, 'start' | 'end' | 'precision' | 'approximate'> | null => {
  const time = parse(edtf);
  return time && { start: time.start, end: time.end, precision: time.precision, approximate: time.approximate };
};
const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

describe('a time in EDTF', () => {
  const cases: [edtf: string, start: string | null, end: string | null, precision: string, approximate?: true][] = [
    ['2020-06-16', '2020-06-16', '2020-06-17', 'day'],
    ['2020-02-29', '2020-02-29', '2020-03-01', 'day'],
    ['2020-12-31', '2020-12-31', '2021-01-01', 'day'],
    ['2020-06', '2020-06-01', '2020-07-01', 'month'],
    ['2020-12', '2020-12-01', '2021-01-01', 'month'],
    ['2020', '2020-01-01', '2021-01-01', 'year'],
    ['2020-01/2020-11', '2020-01-01', '2020-12-01', 'month'],
    ['2019/2020', '2019-01-01', '2021-01-01', 'year'],
    ['2020-03/2020', '2020-03-01', '2021-01-01', 'year'],
    ['2020-06-16/2020-07', '2020-06-16', '2020-08-01', 'month'],
    ['2021/..', '2021-01-01', null, 'year'],
    ['2021-02/', '2021-02-01', null, 'month'],
    ['../2020-06-16', null, '2020-06-17', 'day'],
    ['0050', '0050-01-01', '0051-01-01', 'year'],
    ['2021-01~', '2021-01-01', '2021-02-01', 'month', true],
    ['2020-09-30?', '2020-09-30', '2020-10-01', 'day', true],
    ['2020~/2021', '2020-01-01', '2022-01-01', 'year', true],
  ];
  for (const [edtf, start, end, precision, approximate = false] of cases) {
    it(`${edtf} is ${start ?? 'open'} up to ${end ?? 'open'}, by the ${precision}`, () => {
      const expected = { start: start && day(start), end: end && day(end), precision, approximate };
      assert.deepEqual(parseEdtf(edtf), expected);
    });
  }

  it('is none where the calendar has no such day, the end is before the start, or both ends are open otherwise than as ../..', () => {
    for (const text of [
      '2020-02-30',
      '2019-02-29',
      '2020-13',
      '2020-00',
      '2020-01-00',
      '2021/2020',
      '2020-11/2020-01',
      '/',
      '../',
      '/',
      '',
      '..',
      '2020/2021/2022',
      '20',
      '202',
      '2020-1',
      '2020年',
      '~2020',
      '2020-06-16T00:00',
      ' 2020',
      '2020 ',
      '-2020',
    ])
      assert.equal(parseEdtf(text), null, text);
  });

  it('gives the date at each end, and none where it is open', () => {
    const { isInterval, first, last } = parse('2020-01~/..') ?? {};
    assert.deepEqual(
      [isInterval, first?.year, first?.month, first?.day, first?.approximate, last],
      [true, 2020, 1, undefined, true, null],
    );
    const day = parse('2020-06-16');
    assert.equal(day?.isInterval, false);
    assert.equal(day?.first, day?.last);
    assert.equal(day?.first?.day, 16);
  });

  it('of a day is that one day, of a month its days, for every day of four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1800-01-01'), max: day('2199-12-31') }), (at) => {
        const { year, month, day: date } = dateOf(at);
        assert.deepEqual(parseEdtf(`${year}-${pad(month)}-${pad(date)}`), {
          start: at,
          end: at + 1,
          precision: 'day',
          approximate: false,
        });
        const whole = parseEdtf(`${year}-${pad(month)}`);
        assert.ok(whole?.start !== null && whole?.end !== null && whole);
        assert.ok(whole.start <= at && at < whole.end);
        assert.equal(dateOf(whole.start).day, 1);
        assert.equal(dateOf(whole.end).day, 1);
        assert.equal(dayOf(year, month, date), at);
      }),
    );
  });

  it('from one day to another runs from the first to the end of the last', () => {
    const date = fc.integer({ min: day('1900-01-01'), max: day('2099-12-31') });
    const write = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(date, date, (a, b) => {
        const found = parseEdtf(`${write(a)}/${write(b)}`);
        if (b < a) assert.equal(found, null);
        else assert.deepEqual([found?.start, found?.end], [a, b + 1]);
      }),
    );
  });

  it('is read or refused, never thrown at, whatever the text', () => {
    const near = fc.array(fc.constantFrom(...'0123456789-/.~?'), { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const found = parseEdtf(text);
        if (!found) return;
        assert.ok(found.start !== null || found.end !== null);
        if (found.start !== null && found.end !== null) assert.ok(found.start < found.end);
      }),
    );
  });
});

describe('a day number', () => {
  it('counts from 1970-01-01 and goes back to its date', () => {
    assert.equal(dayOf(1970), 0);
    assert.equal(dayOf(2020, 6, 16), day('2020-06-16'));
    assert.deepEqual(dateOf(dayOf(2020, 2, 29)), { year: 2020, month: 2, day: 29 });
  });

  it('takes a month past December for one of the next year', () => {
    assert.equal(dayOf(2020, 13), dayOf(2021, 1));
  });
});
