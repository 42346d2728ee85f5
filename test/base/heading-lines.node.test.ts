import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasLineForEachClause } from '../../src/base/heading-lines.js';

/** Every character a square. */
const measure = (text: string, { size }: { size: number }): number => [...text].length * size;

describe('the lines of a heading', () => {
  it('end between clauses where each of them, with its mark, has room for itself', () => {
    const heading = '这份报告怎样分节，各节写了多少';
    assert.ok(hasLineForEachClause(heading, { width: 9 * 19, measure, scale: 1 }));
    assert.ok(!hasLineForEachClause(heading, { width: 9 * 19 - 1, measure, scale: 1 }));
    assert.ok(!hasLineForEachClause('全国中小企业公共服务示范平台', { width: 240, measure, scale: 1 }));
  });

  it('are those of larger type in a wide widget and in large text', () => {
    const clause = '字'.repeat(22);
    assert.ok(hasLineForEachClause(clause, { width: 479, measure, scale: 1 }));
    assert.ok(!hasLineForEachClause(clause, { width: 480, measure, scale: 1 }));
    assert.ok(!hasLineForEachClause(clause, { width: 479, measure, scale: 1.5 }));
  });
});
