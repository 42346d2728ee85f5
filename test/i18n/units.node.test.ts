import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UNIT_WORDS } from '../../src/grammar/zh/units.js';
import { LANGUAGE_TAGS, languageOf, localized } from '../../src/i18n/language.js';
import { unitName } from '../../src/i18n/units.js';
import report from '../../src/reports/miit-2020-2021.js';

describe('a unit in English', () => {
  it('is its name, one or many', () => {
    const cases: [unit: string, one: string, many: string][] = [
      ['元', 'yuan', 'yuan'],
      ['美元', 'US dollar', 'US dollars'],
      ['%', '%', '%'],
      ['个百分点', 'percentage point', 'percentage points'],
      ['年', 'year', 'years'],
      ['天', 'day', 'days'],
      ['公里', 'kilometre', 'kilometres'],
      ['千瓦时', 'kilowatt-hour', 'kilowatt-hours'],
    ];
    for (const [unit, one, many] of cases) assert.deepEqual([unitName(unit, true), unitName(unit, false)], [one, many]);
  });

  it('is nothing for a word that only counts what the label says: 家, 项, 次, 个', () => {
    for (const unit of ['家', '项', '次', '笔', '门', '个', '']) assert.equal(unitName(unit, false), '');
  });

  it('is itself where it is Latin', () => {
    for (const unit of ['GB', 'km²', 'CNY']) assert.equal(unitName(unit, false), unit);
  });

  // Never: loses a unit or a figure between languages
  it('is known for every unit of the grammar’s lexicon, one and many', () => {
    assert.ok(UNIT_WORDS.length > 300);
    for (const unit of UNIT_WORDS)
      for (const isOne of [true, false])
        assert.doesNotMatch(unitName(unit, isOne), /\p{Script=Han}|undefined|\||=/u, unit);
  });

  it('is a word for every currency, rate and physical unit', () => {
    const nameless = UNIT_WORDS.filter((unit) => unitName(unit, false) === '');
    assert.doesNotMatch(nameless.join(' '), /元|镑|币|郎|布|年|月|天|小时|米|里|吨|瓦|克|升|点|亩|%/u);
    for (const unit of nameless) assert.equal(unit.length, 1, unit);
  });

  it('is made of the names of its parts: SI prefixes, powers, and what stands below the line', () => {
    const cases: [unit: string, many: string][] = [
      ['兆瓦时', 'megawatt-hours'],
      ['毫升', 'millilitres'],
      ['平方公里', 'square kilometres'],
      ['元/千瓦时', 'yuan per kilowatt-hour'],
      ['微克/立方米', 'micrograms per cubic metre'],
      ['吨标准煤/万元', 'tonnes of standard coal per 10,000 yuan'],
      ['张/千人口', 'per 1,000 people'],
      ['台/百户', 'per 100 households'],
      ['元/平方米/天', 'yuan per square metre per day'],
      ['米/分', 'metres per minute'],
      ['元/件', 'yuan each'],
    ];
    for (const [unit, many] of cases) assert.equal(unitName(unit, false), many);
  });

  // Never: loses a unit or a figure between languages
  it('keeps its Chinese word where it has no English one, alone or in a compound', () => {
    for (const unit of ['碗', '千碗', '元/碗', '碗/天', '萬元']) assert.equal(unitName(unit, false), unit);
  });

  it('never has Chinese in it, for any unit of the bundled report', () => {
    for (const { quantity } of report.metrics) assert.doesNotMatch(unitName(quantity.unit, false), /\p{Script=Han}/u);
  });
});

describe('the language of a reader', () => {
  it('is English for an English tag, else Chinese', () => {
    for (const tag of ['en', 'en-GB', 'EN-us']) assert.equal(languageOf(tag), 'en');
    for (const tag of ['zh', 'zh-Hans', '', null, undefined, 'fr', 'enm']) assert.equal(languageOf(tag), 'zh');
  });

  it('has words that fall back to the other language where its own are missing', () => {
    assert.equal(localized({ zh: '项', en: 'item' }, 'en'), 'item');
    assert.equal(localized({ zh: '项' }, 'en'), '项');
    assert.equal(localized({ en: 'item' }, 'zh'), 'item');
    assert.equal(localized({}, 'zh'), '');
  });

  it('has a tag that chooses simplified glyphs', () => {
    assert.deepEqual(LANGUAGE_TAGS, { zh: 'zh-Hans', en: 'en' });
  });
});
