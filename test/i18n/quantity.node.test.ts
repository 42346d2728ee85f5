import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readQuantity } from '../../src/grammar/index.js';
import { formatChange } from '../../src/i18n/format-change.js';
import { joinWords } from '../../src/i18n/punctuation.js';
import { formatQuantity, formatRound } from '../../src/i18n/quantity.js';
import type { Quantity } from '../../src/report/types.js';
import report from '../../src/reports/miit-2020-2021.js';

/** What the grammar reads in words, as a compiled report has it. */
function quantity(written: string): Quantity {
  const reading = readQuantity(written);
  assert.ok(reading, `the grammar reads ${written}`);
  return reading.quantity;
}

/** Words cut where type sizes change. */
const cut = (written: string, language: 'zh' | 'en'): string[] => {
  const { before, number, after } = formatQuantity(quantity(written), language);
  return [before, number, after];
};

const SCALES: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** The number that an English reader takes from 14.6 trillion yuan. */
function taken(number: string, after: string): number {
  const [scale = ''] = after.split(' ');
  return Number(`${number.replaceAll(',', '')}e${Math.log10(SCALES[scale] ?? 1)}`);
}

describe('a quantity in Chinese', () => {
  const cases: [written: string, before: string, number: string, after: string][] = [
    ['131家', '', '131', '家'],
    ['超2.5万亿元', '超', '2.5', '万亿元'],
    ['5700多万次', '', '5700', '多万次'],
    ['400余件', '', '400', '余件'],
    ['近1.6万家', '近', '1.6', '万家'],
    ['约60万家', '约', '60', '万家'],
    ['超过4100万人次', '超过', '4100', '万人次'],
    ['29.6%', '', '29.6', '%'],
    ['3~5年', '', '3~5', '年'],
    ['20—30万吨', '', '20—30', '万吨'],
    ['1,584家', '', '1,584', '家'],
    ['百万家', '', '百万', '家'],
    ['万家', '', '万', '家'],
    ['两项', '', '两', '项'],
    ['百分之二十', '', '百分之二十', ''],
    ['三分之一', '', '三分之一', ''],
  ];
  for (const [written, before, number, after] of cases) {
    it(`keeps the words of the text: ${written} is ${[before, number, after].filter(Boolean).join(' | ')}`, () => {
      assert.deepEqual(cut(written, 'zh'), [before, number, after]);
    });
  }

  it('keeps in English the digits to which a number was measured', () => {
    for (const [written, number] of [
      ['5.0%', '5.0'],
      ['10.00%', '10.00'],
      ['0.0%', '0.0'],
      ['０.５０%', '0.50'],
      ['12.50亿元', '1.250'],
      ['1500万元', '15'],
      ['1.50万家', '15,000'],
      ['100%', '100'],
    ] as const)
      assert.equal(cut(written, 'en')[1], number, written);
  });

  it('sets both ends of a range in one size', () => {
    assert.deepEqual(cut('10%至20%', 'zh'), ['', '10%至20%', '']);
    assert.deepEqual(cut('80万~120万家', 'zh'), ['', '80万~120万', '家']);
    assert.deepEqual(cut('3亿元至5亿元', 'zh'), ['', '3亿元至5亿元', '']);
    assert.deepEqual(cut('3~5年', 'zh'), ['', '3~5', '年']);
  });

  it('is its written words and nothing else, cut or whole, for every figure of the bundled report', () => {
    for (const { quantity: own, change, time } of report.metrics) {
      for (const one of [own, change?.quantity, time.duration]) {
        if (!one) continue;
        const { before, number, after, text } = formatQuantity(one, 'zh');
        assert.equal(text, one.written);
        assert.equal(before + number + after, one.written);
        assert.notEqual(number, '');
      }
    }
  });

  it('is its written words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const { before, number, after, text } = formatQuantity(
          { value: 1, unit: '', qualifier: 'exact', written },
          'zh',
        );
        assert.deepEqual([before + number + after, text], [written, written]);
      }),
    );
  });
});

describe('a quantity in English', () => {
  const cases: [written: string, text: string][] = [
    ['131家', '131'],
    ['1584家', '1,584'],
    ['1225家', '1,225'],
    ['超2.5万亿元', 'over 2.5 trillion yuan'],
    ['14.6万亿元', '14.6 trillion yuan'],
    ['5700多万次', 'over 57 million'],
    ['630多万次', 'over 6.3 million'],
    ['8万多次', 'over 80,000'],
    ['400余件', 'over 400'],
    ['近1.6万家', 'nearly 16,000'],
    ['近300家', 'nearly 300'],
    ['约60万家', 'about 600,000'],
    ['25万个', '250,000'],
    ['超1.46万笔', 'over 14,600'],
    ['百万家', '1 million'],
    ['十万家', '100,000'],
    ['万家', '10,000'],
    ['3.2亿元', '320 million yuan'],
    ['12亿元', '1.2 billion yuan'],
    ['12.34567891亿元', '1.234567891 billion yuan'],
    ['95.4%', '95.4%'],
    ['5个百分点', '5 percentage points'],
    ['1个百分点', '1 percentage point'],
    ['3~5年', '3–5 years'],
    ['1年', '1 year'],
    ['126天', '126 days'],
    ['两项', '2'],
    ['三分之一', '1/3'],
    ['5亿日元', '500 million yen'],
    ['3000亩', '3,000 mu'],
    ['7省', '7 provinces'],
    ['4100万人次', '41 million person-times'],
    ['0起', '0 cases'],
    ['不到300家', 'under 300'],
  ];
  for (const [written, text] of cases) {
    it(`says ${written} as ${text}`, () => {
      assert.equal(formatQuantity(quantity(written), 'en').text, text);
    });
  }

  const read = (value: number, unit: string, more: Partial<Quantity> = {}): string =>
    formatQuantity({ value, unit, qualifier: 'exact', written: '-', ...more }, 'en').text;

  it('keeps a unit that has no English word', () => {
    assert.equal(read(5e8, '碗'), '500 million 碗');
    assert.equal(read(5e8, '日元'), '500 million yen');
  });

  it('is exact however small or large, without the noise of binary fractions', () => {
    const exact: [value: number, text: string][] = [
      [0, '0'],
      [-0, '0'],
      [1e-7, '0.0000001'],
      [1e-12, '0.000000000001'],
      [0.1 + 0.2, '0.3'],
      [6.8 - 0.6, '6.2'],
      [-5, '−5'],
      [1e15, '1,000 trillion'],
      [1e18, '1,000,000 trillion'],
      [1.0000000000001e12, '1.0000000000001 trillion'],
      [Number.MAX_SAFE_INTEGER, '9,007.199254740991 trillion'],
      [1e308, '1 × 10³⁰⁸'],
      [5e-324, '5 × 10⁻³²⁴'],
      [2 / 3, '2/3'],
    ];
    for (const [value, text] of exact) assert.equal(read(value, ''), text);
  });

  // Never: loses a unit or a figure between languages
  it('never says two different numbers alike', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -30, max: 30 }))
      .map(([digits, power]) => Number(`${digits}e${power}`));
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        if (a !== b) assert.notEqual(read(a, '元'), read(b, '元'));
        assert.doesNotMatch(read(a, '元'), /NaN|Infinity|undefined|e[+-]?\d/);
      }),
      { numRuns: 2000 },
    );
  });

  it('joins a range below zero in words, and scales no end away', () => {
    assert.equal(read(-3, '%', { high: 4 }), '−3 to 4%');
    assert.equal(read(-5, '%', { high: -3 }), '−5 to −3%');
    assert.equal(read(0, '元', { high: 5e6 }), '0–5 million yuan');
    assert.equal(read(3, '元', { high: 5e6 }), '3–5,000,000 yuan');
  });

  it('cuts the qualifier from the number and the number from its scale and unit', () => {
    assert.deepEqual(cut('超2.5万亿元', 'en'), ['over', '2.5', 'trillion yuan']);
    assert.deepEqual(cut('约60万家', 'en'), ['about', '600,000', '']);
    assert.deepEqual(cut('29.6%', 'en'), ['', '29.6', '%']);
  });

  it('keeps every digit of a whole number, up to fifteen of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
        const { number, after } = formatQuantity({ value, unit: '元', qualifier: 'exact', written: '-' }, 'en');
        assert.equal(taken(number, after), value);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every digit of a decimal, and shows none that it has not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 1, max: 6 }), (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        const { number } = formatQuantity({ value, unit: '%', qualifier: 'exact', written: '-' }, 'en');
        if (value < 1e6) assert.equal(number.replaceAll(',', ''), String(Number(value.toFixed(places))));
      }),
    );
  });

  it('gives both ends of a range the scale of the larger', () => {
    const range = (value: number, high: number): string =>
      formatQuantity({ value, high, unit: '元', qualifier: 'exact', written: '-' }, 'en').text;
    assert.equal(range(2e6, 3e6), '2–3 million yuan');
    assert.equal(range(5e5, 1e6), '0.5–1 million yuan');
    assert.equal(range(1, 1), '1–1 yuan');
  });

  // Never: loses a unit or a figure between languages
  it('never says a qualifier that the text does not, nor drops one', () => {
    const said = { exact: '', about: 'about ', nearly: 'nearly ', over: 'over ', under: 'under ' };
    for (const { quantity: own } of report.metrics)
      assert.ok(
        formatQuantity(own, 'en').text.startsWith(said[own.qualifier] + formatQuantity(own, 'en').number),
        own.written,
      );
  });

  it('has no Chinese, for any figure of the bundled report', () => {
    for (const { quantity: own, change, time } of report.metrics)
      for (const one of [own, change?.quantity, time.duration])
        if (one) assert.doesNotMatch(formatQuantity(one, 'en').text, /\p{Script=Han}/u);
  });
});

describe('a change from the year before', () => {
  const change = (direction: 'up' | 'down') => ({
    quantity: quantity('29.6%'),
    direction,
    basis: 'year-on-year' as const,
    quote: { spans: [] },
  });

  it('is said with its direction and basis', () => {
    assert.equal(formatChange(change('up'), 'zh'), '同比增长29.6%');
    assert.equal(formatChange(change('down'), 'zh'), '同比下降29.6%');
    assert.equal(formatChange(change('up'), 'en'), 'up 29.6% from a year earlier');
    assert.equal(formatChange(change('down'), 'en'), 'down 29.6% from a year earlier');
  });

  const said = (
    written: string,
    direction: 'up' | 'down',
    language: 'zh' | 'en',
    edit: Partial<Quantity> = {},
  ): string => formatQuantity({ ...quantity(written), ...edit }, language, direction).text;

  it('has a verb that suits its unit', () => {
    assert.equal(said('0.6个百分点', 'up', 'zh'), '上升0.6个百分点');
    assert.equal(said('0.6个百分点', 'down', 'en'), 'down 0.6 percentage points');
    assert.equal(said('5家', 'down', 'zh'), '减少5家');
    assert.equal(said('超4.4%', 'down', 'zh'), '下降超4.4%');
    assert.equal(said('超4.4%', 'down', 'en'), 'down over 4.4%');
  });

  it('says multiples so that they have one sense', () => {
    assert.equal(said('1.2倍', 'up', 'zh'), '增长1.2倍');
    assert.equal(said('1.2倍', 'up', 'en'), 'up 120%');
    assert.equal(said('翻两番', 'up', 'zh'), '翻两番');
    assert.equal(said('翻两番', 'up', 'en'), '4 times what it was');
  });

  it('says what a multiple came to, and never that it rose by as much', () => {
    const doubled: Quantity = { value: 2, unit: 'times', qualifier: 'exact', written: 'doubled', numeral: [0, 7] };
    assert.equal(formatQuantity(doubled, 'en', 'up').text, '2 times what it was');
    assert.equal(formatQuantity(doubled, 'zh', 'up').text, 'doubled');
  });

  it('takes the place of a minus, which is never said twice', () => {
    const negative = { written: '-1.6%', numeral: [0, 4] as [number, number] };
    for (const [value, direction] of [
      [-1.6, 'up'],
      [1.6, 'down'],
    ] as const) {
      assert.equal(said('1.6%', direction, 'zh', { ...negative, value }), '下降1.6%');
      assert.equal(said('1.6%', direction, 'en', { ...negative, value }), 'down 1.6%');
    }
  });

  // Never: turns a direction round, or gives one that the text does not state
  it('is called year-on-year only where it is', () => {
    const words = (basis: 'period-on-period' | 'two-year-average', language: 'zh' | 'en'): string =>
      formatChange({ ...change('up'), basis }, language);
    assert.equal(words('period-on-period', 'zh'), '环比增长29.6%');
    assert.equal(words('period-on-period', 'en'), 'up 29.6% from the period before');
    assert.equal(words('two-year-average', 'zh'), '两年平均增长29.6%');
    assert.equal(words('two-year-average', 'en'), 'up 29.6% a year, averaged over two years');
  });
});

describe('a round number of the picture’s own', () => {
  it('is grouped by 万 and 亿 in Chinese, by thousands in English', () => {
    const cases: [value: number, zh: string, en: string][] = [
      [0, '0', '0'],
      [50, '50', '50'],
      [1000, '1000', '1,000'],
      [10_000, '1万', '10,000'],
      [250_000, '25万', '250,000'],
      [100_000_000, '1亿', '100 million'],
      [2_500_000_000_000, '2.5万亿', '2.5 trillion'],
    ];
    for (const [value, zh, en] of cases) {
      assert.equal(formatRound(value, 'zh'), zh);
      assert.equal(formatRound(value, 'en'), en);
    }
  });

  it('is read back from the Chinese as the same number', () => {
    const value = fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 12 }))
      .map(([digits, zeros]) => digits * 10 ** zeros);
    fc.assert(
      fc.property(value, (round) => {
        assert.equal(quantity(`${formatRound(round, 'zh')}家`).value, round);
      }),
    );
  });
});

describe('a quantity that is read beside Chinese in letters', () => {
  const quantityOf = (written: string, numeral: [number, number]): Quantity => ({
    value: 18,
    unit: '%',
    qualifier: 'exact',
    written,
    numeral,
  });

  it('keeps its spaces, and stands apart from the verb before it', () => {
    const { before, number, after, text } = formatQuantity(quantityOf('18 per cent', [0, 2]), 'zh', 'up');
    assert.deepEqual([before, number, after, text], ['增长', '18', 'per cent', '增长 18 per cent']);
    assert.equal(formatQuantity(quantityOf('about a third', [6, 13]), 'zh', 'down').text, '下降 about a third');
    assert.equal(formatQuantity(quantityOf('18%', [0, 2]), 'zh', 'up').text, '增长18%');
  });

  it('has a space on either side in a sentence, which Chinese has not', () => {
    assert.equal(joinWords(['计划', 'at least 50', '以上'], 'zh'), '计划 at least 50以上');
    assert.equal(joinWords(['Rail journeys', '96 million'], 'zh'), 'Rail journeys 96 million');
    assert.equal(joinWords(['预计', '2.5万亿元'], 'zh'), '预计2.5万亿元');
  });
});
