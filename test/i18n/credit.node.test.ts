import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { creditLine } from '../../src/i18n/credit.js';
import { fresh } from '../bundled.js';

describe('the credit of a report', () => {
  const { column: _, ...rest } = fresh();
  const report = { ...rest, publisher: { zh: '云河市', en: 'Yunhe' } };

  it('says who published it, and in which column', () => {
    assert.equal(creditLine(report, 'zh'), '云河市');
    assert.equal(creditLine({ ...report, column: { zh: '公报' } }, 'en'), 'Yunhe · 公报');
  });

  it('says of a corrected one when, and what has changed', () => {
    const revision = {
      date: '2024-03-05',
      note: { zh: '贷款余额更正为14.8万亿元。', en: 'Loans are 14.8 trillion yuan.' },
    };
    const corrected = { ...report, revision };
    assert.equal(creditLine(corrected, 'zh'), '云河市 · 已更正（2024年3月5日）：贷款余额更正为14.8万亿元。');
    assert.equal(creditLine(corrected, 'en'), 'Yunhe · Corrected 5 March 2024: Loans are 14.8 trillion yuan.');
  });
});
