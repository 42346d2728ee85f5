import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { read } from '../../src/grammar/index.js';
import { notation, readsAs } from './notation.js';

/** Characters that make or join numbers, set down here apart from the grammar's own definition. */
const DIGITS = [...'0159２３４٣٤०१'];
const OTHER_NUMBERS = [...'①⑳ⅣⅫ²⁵½㈢〇零'];
const CHINESE = [...'一二两三四五六七八九十百千万亿兆廿卅半壹贰叁肆柒捌玖佰仟'];
const SIGNS = [...'-−－–—+＋±×^*/／~～√'];
const SEPARATORS = [...',，.．’ \u00a0\u2009\u200b:：点至到'];
const RATES = [...'%％‰'];
const anyCharacter = fc.constantFrom(
  ...DIGITS,
  ...DIGITS,
  ...OTHER_NUMBERS,
  ...CHINESE,
  ...SIGNS,
  ...SEPARATORS,
  ...RATES,
);

const isDigit = (character: string | undefined): boolean => character !== undefined && /\p{Nd}/u.test(character);
const isNumber = (character: string | undefined): boolean =>
  character !== undefined && (/\p{N}/u.test(character) || CHINESE.includes(character) || RATES.includes(character));

/** Two of these are a dash of punctuation. */
const isDash = (a: string | undefined, b: string | undefined): boolean =>
  ['-−－', '–', '—'].some((alike) => alike.includes(a ?? ' ') && alike.includes(b ?? ' '));

/** Whether a character outside a reading, on the side of `step`, makes it a part of something longer. */
function extendsBy(text: string, edge: number, step: -1 | 1, isHeld: (at: number) => boolean): boolean {
  const at = step === 1 ? edge : edge - 1;
  const [outer, inner, beyond] = [text[at], text[at - step], text[at + step]];
  // 万一 is “in case”, 9:01 a time of day: neither is the head of a number.
  const isName = /(?:万[一壹]|\p{Nd}[:：]\p{Nd}{2}[，,]?)$/u.test(text.slice(0, at + 1));
  const beginsTimeOfDay = step === 1 && /^\p{Nd}{1,2}[:：]\p{Nd}{2}(?!\p{Nd})/u.test(text.slice(at));
  if (outer === undefined || isHeld(at) || isName || beginsTimeOfDay) return false;
  if (step === -1 && (isNumber(outer) || (SIGNS.includes(outer) && isNumber(inner) && !isDash(outer, beyond))))
    return true;
  // A Chinese numeral after a unit may begin a word; a figure may not.
  if (step === 1 && (/\p{N}/u.test(outer) || RATES.includes(outer))) return outer !== '零' && outer !== '〇';
  if (step === 1 && CHINESE.includes(outer)) return !/[\u4e00-\u9fff]/.test(beyond ?? '');
  if (step === 1 && SIGNS.includes(outer)) return isDigit(beyond) && !isHeld(at + step) && !isDash(outer, beyond);
  return SEPARATORS.includes(outer) && isDigit(beyond) && isDigit(inner) && !isHeld(at + step);
}

const numeral = fc.oneof(
  fc.integer({ min: 2, max: 9_999_999 }).map(String),
  fc.integer({ min: 11, max: 9999 }).map((value) => `${Math.floor(value / 10)}.${value % 10}`),
  fc.constantFrom(
    '三',
    '十五',
    '二百三十',
    '1,225',
    '1，225',
    '３，２００',
    '3.2万',
    '廿五',
    '拾万',
    '壹佰',
    '半',
    '五六百',
  ),
);
const unit = fc.constantFrom('家', '万元', '%', '亿元', '个百分点', '吨', '年', '℃', '');
const neighbours = fc.array(anyCharacter, { maxLength: 4 }).map((characters) => characters.join(''));
const head = fc.constantFrom('', '共', '企业', '。', '（', '增长');
const tail = fc.constantFrom('', '企业', '。', '，其中', '）');

describe('the edge rule', () => {
  // Never: reads a part of a number, loses its sign, or takes points for a ratio
  it('gives a figure whole, whatever numeral-like characters stand around it, or gives none', () => {
    fc.assert(
      fc.property(head, neighbours, numeral, unit, neighbours, tail, (start, left, number, measure, right, end) => {
        const text = start + left + number + measure + right + end;
        const readings = read(text, { year: 2020 });
        for (const reading of readings) {
          if (reading.kind !== 'quantity') continue;
          const isHeld = (at: number) =>
            readings.some((other) => other.kind !== 'unread' && other.start <= at && at < other.end);
          for (const [edge, step] of [
            [reading.start, -1],
            [reading.end, 1],
          ] as const)
            assert.ok(
              !extendsBy(text, edge, step, isHeld),
              `“${text.slice(reading.start, reading.end)}” of “${text}”: ${notation(text)}`,
            );
        }
      }),
      { numRuns: 4000 },
    );
  });

  // Never: reads a part of a number, loses its sign, or takes points for a ratio
  it('says so where it gives none: digits before a unit are a figure or unread', () => {
    const digits = fc.integer({ min: 2, max: 9_999_999 }).map(String);
    const touching = fc.constantFrom(...DIGITS, ...SIGNS, ...'①Ⅳ²½', '千5', '1，', '2255 ', '0.');
    fc.assert(
      fc.property(head, touching, digits, (start, left, number) => {
        const text = `${start}${left}${number}家企业`;
        const at = start.length + left.length;
        assert.ok(
          read(text).some(({ kind, start: from, end }) => kind !== 'title' && from <= at && at < end),
          `${text}: ${notation(text)}`,
        );
      }),
      { numRuns: 2000 },
    );
  });

  readsAs([
    ['同比增长—3.2%', 'unread', '—3.2%'],
    ['±5%', 'unread', '±5%'],
    ['12，2255家', 'unread', '12，2255家'],
    ['1，22家', 'unread'],
    ['1,225,30家', 'unread'],
    ['5米8', 'unread', '5米8'],
    ['225家5', 'unread'],
    ['①225家', 'unread'],
    ['225家²', 'unread'],
    ['1OO家', 'unread', '1OO'],
    ['3.2×104吨', 'unread', '3.2×104吨'],
    ['3×5台', 'unread', '3×5台'],
    ['3/225家', 'unread'],
    ['5兆元', 'unread'],
    ['3万5家', 'unread', '3万5'],
    ['五一3天', 'unread', '五一3'],
    ['20%—10%', 'unread'],
    ['.5%', 'unread'],
    ['12345678901234567890家', 'unread'],
    ['净利润（3.2）亿元', 'unread'],
    ['共3. 2亿元', 'unread', '3. 2亿元'],
    ['-5%-10%', 'unread'],
    ['正负5%', 'unread'],
    ['12/30', 'unread'],
    ['12月30日至1月2日', 'unread'],
    // What stands at the edge here is read otherwise, or is a word.
    ['由20%至10%', '20 %; 10 %'],
    ['2020年7省', '2020 during; 7 省'],
    ['第三批21家', '21 家'],
    ['15部门一致同意', '15 部门'],
    ['18个三甲医院', '18 个'],
    ['5家半导体企业', '5 家'],
    ['5家半年报', '5 家'],
    ['±800千伏工程', ''],
    ['开展“1对1”帮扶', ''],
    ['占77.4%，三类海水占7.7%', '77.4 %; 7.7 %'],
    ['7×24小时', ''],
    ['共5家9:30开门', '5 家'],
    ['国内生产总值[2]1015986亿元', '101598600000000 元'],
    ['见表3，2020年产量5万吨', '2020 during; 50000 吨'],
    ['附件1：2020年目录', '2020 during'],
    ['三是——5家企业', '5 家'],
  ]);

  it('reports 10,000 digits, and drops none', () => {
    assert.equal(notation(`共${'9'.repeat(10_000)}家`), 'unread');
  });
});
