import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findWords } from '../../../src/elements/source-text/find-words.js';
import report from '../../../src/reports/miit-2020-2021.js';

const { text } = report.source;

describe('finding words', () => {
  const found = (query: string): string[] =>
    findWords(text, [0, text.length], query).map(([start, end]) => text.slice(start, end));

  it('finds every place, over a page break too', () => {
    assert.equal(found('《保障中小企业款项支付条例》').length, 4);
    assert.deepEqual(found('第四批国家工业遗产认定'), ['第四批国家工业遗产认定']);
    assert.equal(found('直接提供服务630多万次')[0]?.replace(/\s/g, ''), '直接提供服务630多万次');
  });

  it('minds neither case nor full width', () => {
    assert.deepEqual(found('apec'), ['APEC']);
    assert.deepEqual(found('（一）聚焦'), ['(一)聚焦']);
  });

  it('finds nothing for nothing, and nothing outside its stretch', () => {
    assert.deepEqual(found(' '), []);
    assert.deepEqual(findWords(text, [0, 100], '普惠小微'), []);
  });
});
