import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOneLine, leastTableWidth, phrasesOf, statementsOf } from '../../src/base/table-width.js';
import type { Table } from '../../src/drawing/table.js';

describe('the phrases of a cell', () => {
  it('end before a bracket and after a clause', () => {
    assert.deepEqual(phrasesOf('2020年（推定）'), ['2020年', '（推定）']);
    assert.deepEqual(phrasesOf('over 3–5 years (start not stated)'), ['over 3–5 years ', '(start not stated)']);
    assert.deepEqual(phrasesOf('Policy: 2020\u00a0›\u00a0(1); SMEs: 2021'), [
      'Policy: ',
      '2020\u00a0›\u00a0(1); ',
      'SMEs: ',
      '2021',
    ]);
    assert.deepEqual(phrasesOf('over 14,600'), ['over 14,600']);
    assert.deepEqual(phrasesOf('印发、出台、发布'), ['印发、出台、发布']);
    assert.deepEqual(phrasesOf(''), []);
  });
});

describe('the statements of a cell', () => {
  it('end at a semicolon', () => {
    assert.deepEqual(statementsOf('法规司：2020年；中小企业局：2021年'), ['法规司：2020年；', '中小企业局：2021年']);
    assert.deepEqual(statementsOf('Policy: 2020; SMEs: 2021'), ['Policy: 2020; ', 'SMEs: 2021']);
    assert.deepEqual(statementsOf(''), []);
  });
});

describe('the least width of a table', () => {
  const table = (words: string, wraps = false): Table => ({
    columns: [{ label: '指标' }, { label: '时间', wraps }],
    rows: [['普惠小微贷款余额', words]],
  });

  it('grows with the longest phrase of a column, not with words that wrap', () => {
    assert.ok(leastTableWidth(table('截至2020年9月末'), 1) > leastTableWidth(table('2020年'), 1));
    assert.equal(leastTableWidth(table('2020年（推定）'), 1), leastTableWidth(table('（推定）'), 1));
    assert.equal(leastTableWidth(table('口径。'.repeat(40), true), 1), leastTableWidth(table('口径。', true), 1));
  });

  it('grows with the size of its type', () => {
    assert.equal(leastTableWidth(table('2020年'), 1.5), 1.5 * leastTableWidth(table('2020年'), 1));
  });

  it('takes a smaller line to wrap where it is long', () => {
    assert.ok(isOneLine('同比增长29.6%'));
    assert.ok(!isOneLine('淘汰落后和化解过剩产能现场督查的省份'));
  });
});
