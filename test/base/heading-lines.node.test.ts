import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headingPieces } from '../../src/base/heading-lines.js';

/** Every character a square. */
const measure = (text: string, { size }: { size: number }): number => [...text].length * size;

const context = { measure, scale: 1, language: 'zh' as const };

describe('the lines of a heading', () => {
  it('end between clauses where each of them, with its mark, has room for itself', () => {
    const heading = '这份报告怎样分节，各节写了多少';
    assert.deepEqual(headingPieces(heading, { ...context, width: 9 * 19 }), ['这份报告怎样分节，', '各节写了多少']);
  });

  it('end between words where one has not, and never before a closing mark', () => {
    const pieces = headingPieces('全国中小企业公共服务示范平台，共1584家', { ...context, width: 240 });
    assert.ok(
      pieces.length > 4 && pieces.includes('公共') && pieces.includes('平台，') && pieces.includes('1584家'),
      pieces.join('|'),
    );
  });

  it('end at the space that a title is printed with', () => {
    assert.deepEqual(headingPieces('展现新作为 开创新局面', { ...context, width: 7 * 19 }), [
      '展现新作为 ',
      '开创新局面',
    ]);
  });

  it('are those of larger type in a wide widget and in large text', () => {
    const clause = '示范'.repeat(11);
    const isWhole = (width: number, scale = 1): boolean =>
      headingPieces(clause, { ...context, width, scale }).length === 1;
    assert.ok(isWhole(479) && !isWhole(480) && !isWhole(479, 1.5));
  });

  it('are left as they are in words, whatever they hold', () => {
    for (const language of ['zh', 'en'] as const)
      for (const heading of ['', 'What was done, and what is planned', '第三批“小巨人”企业，1584家；《规划》'])
        assert.equal(headingPieces(heading, { ...context, language, width: 120 }).join(''), heading);
  });
});
