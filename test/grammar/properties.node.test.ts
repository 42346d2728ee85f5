import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { read, readQuantity } from '../../src/grammar/index.js';

const DIGITS = '零一二三四五六七八九';

/** A number below ten thousand as it is said. */
function sayFour(value: number): string {
  let said = '';
  let gap = false;
  for (const [place, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) gap = said !== '';
    else {
      said += `${gap ? '零' : ''}${DIGITS.charAt(digit)}${unit}`;
      gap = false;
    }
  }
  return said;
}

/** A whole number as it is said, written from the rules of the language and not from the parser. */
function say(value: number): string {
  const groups = [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const;
  let said = '';
  for (const [place, unit] of groups) {
    const group = Math.floor(value / place) % 1e4;
    if (group === 0) continue;
    // After a group of 万亿 comes 亿 alone: 三万亿五千亿 keeps both.
    said += `${said !== '' && group < 1000 ? '零' : ''}${sayFour(group)}${unit}`;
  }
  return said.replace(/^一十/, '十');
}

const whole = fc.oneof(fc.integer({ min: 3, max: 99_999 }), fc.integer({ min: 3, max: Number.MAX_SAFE_INTEGER }));
const forms = fc.constantFrom(
  say,
  (value: number) => String(value),
  (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
  (value: number) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
);
const alphabet = fc.array(
  fc.constantFrom(
    ...'0123456789零一二两三十百千万亿.,，。、—~-:/%年月日末底前起来多余几约近超过个家元成倍半番分之第每同比增长降至到截《》〈〉〔〕“”\n ',
  ),
  { maxLength: 60 },
);

/** Ways to write one value, each from the rules of its notation. */
const FORMAL: Readonly<Record<string, string>> = Object.fromEntries(
  [...'一壹二贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟'].flatMap((character, at, all) =>
    at % 2 === 0 ? [[character, all[at + 1] ?? '']] : [],
  ),
);
const thousands = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const inScript = (value: number, zero: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
const raised = (value: number): string =>
  [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
const notations: Readonly<Record<string, (value: number) => string>> = {
  'full-width digits': (value) => inScript(value, 0xff10),
  'Arabic-Indic digits': (value) => inScript(value, 0x0660),
  'full-width commas': (value) => thousands(value, '，'),
  commas: (value) => thousands(value, ','),
  spaces: (value) => thousands(value, ' '),
  'thin spaces': (value) => thousands(value, '\u2009'),
  'formal numerals': (value) => say(value).replace(/./g, (character) => FORMAL[character] ?? character),
  'tens in one character': (value) => say(value).replaceAll('二十', '廿').replaceAll('三十', '卅'),
  'a power of ten': (value) => `${value / 10 ** 3}×10^3`,
  'a raised power of ten': (value) => `${value / 10 ** 2}×10${raised(2)}`,
};

describe('a value reads back from each of its notations:', () => {
  for (const [name, write] of Object.entries(notations)) {
    it(name, () => {
      fc.assert(
        fc.property(fc.integer({ min: 3, max: 99_999_999 }), (value) => {
          assert.equal(readQuantity(`新增${write(value)}家`)?.quantity.value, value, write(value));
        }),
        { numRuns: 300 },
      );
    });
  }

  it('a sign, in each of its forms', () => {
    const sign = fc.constantFrom('-', '－', '−', '﹣', '负');
    const shown = fc.integer({ min: 1, max: 99_999 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`);
    fc.assert(
      fc.property(sign, shown, (minus, value) => {
        assert.equal(readQuantity(`净利润${minus}${value}亿元`)?.quantity.value, Number(`-${value}e8`));
        const growth = readQuantity(`同比增长${minus}${value}%`);
        assert.deepEqual(
          [growth?.quantity.value, growth?.change?.direction],
          [Number(value), Number(value) === 0 ? undefined : 'down'],
        );
      }),
    );
  });
});

describe('whatever the text', () => {
  it('a whole number means the same in every way of writing it', () => {
    fc.assert(
      fc.property(whole, forms, (value, form) => {
        assert.equal(readQuantity(`${form(value)}家`)?.quantity.value, value);
      }),
      { numRuns: 500 },
    );
  });

  it('a decimal with a multiplier means the same as the number written out', () => {
    const multiplier = fc.constantFrom(['万', 4], ['亿', 8], ['万亿', 12]) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99_999 }), multiplier, (tenths, [word, zeros]) => {
        const written = `${Math.floor(tenths / 10)}.${tenths % 10}`;
        assert.equal(readQuantity(`${written}${word}元`)?.quantity.value, Number(`${written}e${zeros}`));
      }),
    );
  });

  it('offsets are in order, apart, and cut out the words as printed', () => {
    const check = (text: string) => {
      let end = 0;
      for (const reading of read(text, { year: 2020 })) {
        assert.ok(reading.start >= end && reading.end > reading.start && reading.end <= text.length);
        end = reading.end;
        if (reading.kind === 'quantity') {
          assert.equal(text.slice(reading.start, reading.end), reading.quantity.written);
          assert.ok(Number.isFinite(reading.quantity.value));
        }
        if (reading.kind === 'time') assert.match(reading.time.edtf, /^[0-9./-]{4,21}$/);
      }
    };
    fc.assert(
      fc.property(alphabet, (parts) => check(parts.join(''))),
      { numRuns: 1200 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check));
  });

  it('plain prose around a phrase leaves its reading alone', () => {
    const phrase = fc.constantFrom(
      '超2.5万亿元',
      '400余件',
      '8万多次',
      '近1.6万家',
      '约60万家',
      '3~5年',
      '万家',
      '三个',
      '1:15',
      '七成五',
      '95.4%',
      '20—30万吨',
      '三分之二',
      '截至2020年9月末',
      '2020年1—11月',
      '“十三五”期间',
      '《中办国办〈意见〉》',
      '5个百分点',
    );
    const prose = fc.constantFrom(
      '',
      '积极推动企业发展，',
      '各地区认真落实。',
      '成效明显；',
      '（',
      '有关情况：',
      '服务体系更加完善\n',
    );
    const tail = fc.constantFrom('', '，效果良好', '。各地继续推进', '；', '）', '\n随后');
    fc.assert(
      fc.property(phrase, prose, tail, (words, head, rest) => {
        const alone = read(words);
        const within = read(head + words + rest);
        const moved = alone.map((reading) => ({
          ...reading,
          start: reading.start + head.length,
          end: reading.end + head.length,
        }));
        assert.deepEqual(within, moved);
      }),
    );
  });

  it('reading is done once over: a long run costs no more than its parts', () => {
    // A grammar that backtracks over the run would never finish these.
    for (const part of [
      '9',
      '1,234',
      '1.',
      '一',
      '万',
      '零',
      '几',
      '数',
      'A',
      'A1',
      '1+',
      '1-',
      '3～',
      '第一、',
      '2020年',
      '《',
      '〔',
      '“',
      '每',
      '约',
      '1:',
      ' ',
      '1 ',
      '个',
      '多',
      '1，',
      '3、',
      '5和',
      '壹',
      '1/',
    ]) {
      assert.ok(Array.isArray(read(part.repeat(100_000 / part.length), { year: 2020 })));
    }
  });
});
