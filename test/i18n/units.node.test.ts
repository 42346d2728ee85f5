import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

  it('is nothing for a measure word, which the label says: 家, 项, 次, 人次', () => {
    for (const unit of ['家', '项', '次', '人次', '笔', '篇', '门', '省', '部门', ''])
      assert.equal(unitName(unit, false), '');
  });

  it('is itself where it is Latin', () => {
    for (const unit of ['GB', 'km²', 'CNY']) assert.equal(unitName(unit, false), unit);
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
