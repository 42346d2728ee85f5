import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatTime } from '../../src/i18n/time.js';
import { parseEdtf, UNDATED } from '../../src/report/edtf.js';
import type { Time } from '../../src/report/types.js';
import report from '../../src/reports/miit-2020-2021.js';
import { metricOf } from '../bundled.js';

const KINDS = ['as-of', 'during', 'by', 'from'] as const;
const stated = (edtf: string, kind: Time['kind']): Time => ({ edtf, kind, stated: true });

describe('a stated time', () => {
  const cases: [edtf: string, kind: Time['kind'], zh: string, en: string][] = [
    ['2020-06-16', 'as-of', '截至2020年6月16日', 'as of 16 June 2020'],
    ['2020-09-30', 'as-of', '截至2020年9月末', 'as of end-September 2020'],
    ['2020-12-31', 'as-of', '截至2020年12月末', 'as of end-December 2020'],
    ['2020-02-29', 'as-of', '截至2020年2月末', 'as of end-February 2020'],
    ['2021-02-28', 'as-of', '截至2021年2月末', 'as of end-February 2021'],
    ['2020-02-28', 'as-of', '截至2020年2月28日', 'as of 28 February 2020'],
    ['2020-12-30', 'as-of', '截至2020年12月30日', 'as of 30 December 2020'],
    ['2020-09', 'as-of', '截至2020年9月', 'as of September 2020'],
    ['2020-01/2020-11', 'as-of', '截至2020年11月', 'as of November 2020'],
    ['2020/..', 'as-of', '截至2020年', 'as of 2020'],
    ['2020', 'during', '2020年', '2020'],
    ['2020-06-30', 'during', '2020年6月30日', '30 June 2020'],
    ['2020-01/2020-11', 'during', '2020年1—11月', 'January–November 2020'],
    ['2019/2020', 'during', '2019—2020年', '2019–2020'],
    ['2020-12/2021-02', 'during', '2020年12月至2021年2月', 'December 2020–February 2021'],
    ['2020-03/2020', 'during', '2020年3月至2020年', 'March 2020–2020'],
    ['2020-01/2020-11-15', 'during', '2020年1月至2020年11月15日', 'January 2020–15 November 2020'],
    ['2020-05/2020-05', 'during', '2020年5月', 'May 2020'],
    ['2025', 'by', '到2025年', 'by 2025'],
    ['2021/2025', 'by', '到2025年', 'by 2025'],
    ['2021/..', 'by', '到2021年', 'by 2021'],
    ['../2025', 'during', '到2025年', 'by 2025'],
    ['2021/..', 'from', '2021年起', 'from 2021'],
    ['2021-03/', 'during', '2021年3月起', 'from March 2021'],
    ['2021-01~', 'during', '2021年1月', 'January 2021'],
  ];
  for (const [edtf, kind, zh, en] of cases) {
    it(`${kind} ${edtf} is said as ${zh} and ${en}`, () => {
      assert.equal(formatTime(stated(edtf, kind), 'zh'), zh);
      assert.equal(formatTime(stated(edtf, kind), 'en'), en);
    });
  }
});

describe('a time that the text does not state', () => {
  it('says that it is inferred', () => {
    const inferred: Time = { edtf: '2021', kind: 'during', stated: false };
    assert.equal(formatTime(inferred, 'zh'), '2021年（推定）');
    assert.equal(formatTime(inferred, 'en'), '2021 (inferred)');
  });
});

describe('a stated length of time', () => {
  it('keeps its range, says that its start is not stated, and names no year that it is due', () => {
    const { time } = metricOf(report, 'target-little-giants');
    assert.equal(formatTime(time, 'zh'), '通过3~5年时间（起点未述）');
    assert.equal(formatTime(time, 'en'), 'over 3–5 years (start not stated)');
    assert.doesNotMatch(formatTime(time, 'zh') + formatTime(time, 'en'), /20\d\d/);
  });
});

describe('a record without a time', () => {
  it('says so, and is called neither stated nor inferred', () => {
    const time = { edtf: UNDATED, kind: 'during', stated: false } as const;
    assert.equal(formatTime(time, 'zh'), '时间未述');
    assert.equal(formatTime(time, 'en'), 'time not stated');
  });
});

describe('every time that can be read', () => {
  const year = fc.integer({ min: 1900, max: 2100 }).map(String);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
  const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
  const point = fc.tuple(fc.oneof(year, month, day), fc.constantFrom('', '~', '?')).map((parts) => parts.join(''));
  const edtf = fc.oneof(
    point,
    fc.tuple(fc.oneof(point, fc.constant('..')), fc.oneof(point, fc.constant('..'))).map((ends) => ends.join('/')),
  );

  it('is said in words with its own year, in both languages, and nothing that is no number', () => {
    fc.assert(
      fc.property(edtf, fc.constantFrom(...KINDS), fc.boolean(), (text, kind, isStated) => {
        fc.pre(parseEdtf(text) !== null && text !== UNDATED);
        const years = text.match(/\d{4}/g) ?? [];
        for (const language of ['zh', 'en'] as const) {
          const words = formatTime({ edtf: text, kind, stated: isStated }, language);
          assert.doesNotMatch(words, /undefined|NaN|null|\.\./);
          assert.ok(
            years.some((own) => words.includes(own)),
            words,
          );
          assert.equal(/推定|inferred/.test(words), !isStated);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has no Chinese in English, for any record of the bundled report', () => {
    for (const { time } of [...report.metrics, ...report.events, ...report.tasks])
      assert.doesNotMatch(formatTime(time, 'en'), /\p{Script=Han}/u);
  });
});
