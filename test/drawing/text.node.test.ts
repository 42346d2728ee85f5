import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureByTable } from '../../src/drawing/advance-widths.js';
import type { Measure } from '../../src/drawing/layout-context.js';
import { setText, unbrokenPieces } from '../../src/drawing/text.js';

const set = (text: string, measure: Measure = measureByTable): ReturnType<typeof setText> =>
  setText({ text, x: 20, y: 0, width: 400, size: 14, tone: 'ink', leading: 21 }, { measure, language: 'zh' });
const lastWidth = (text: string, measure?: Measure): number => set(text, measure).lastWidth;

describe('where a block of text ends', () => {
  it('is at the ink of a full-width closing mark, so that a seal stands as near to 》 as to a character', () => {
    assert.equal(lastWidth('稀土管理条例'), 6 * 14);
    assert.equal(lastWidth('《电信法》'), 4 * 14);
    assert.equal(lastWidth('支持“小巨人”'), 6.5 * 14);
  });

  it('begins at the ink of a full-width opening mark, which hangs', () => {
    assert.equal(set('电信法').marks[0]?.x, 20);
    assert.equal(set('《电信法》').marks[0]?.x, 20 - 7);
  });

  it('is after the whole of a closing mark that a font sets narrow', () => {
    const narrow: Measure = (text, font) => measureByTable(text.replaceAll(/[“”]/g, '.'), font);
    assert.equal(lastWidth('“a”', narrow), narrow('“a”', { size: 14, weight: 400, face: 'body' }));
  });
});

describe('a line ends', () => {
  const within = (text: string, word: string): void => {
    const pieces = unbrokenPieces(text, 'zh-Hans');
    assert.equal(pieces.join(''), text);
    assert.ok(
      pieces.some((piece) => piece.includes(word)),
      `${word}: ${pieces.join('|')}`,
    );
  };

  it('never within a word with what makes it a noun, nor within one that a dictionary lacks', () => {
    within('深入开展数字化、工业设计', '数字化');
    within('规模以上工业企业人员平均复岗率', '复岗率');
    within('点线处可看原句', '点线处');
    within('产业政策与法规司两个司局', '司局');
    within('展现新作为 开创新局面', '新作为');
    within('各用一把尺，都从零起点', '零起点');
    within('一枚记号是一项记录；点一格，只看那一段', '点一格');
  });

  it('never within a short quotation or a term that officials print without one', () => {
    within('培育十万家省级“专精特新中小”企业', '“专精特新中小”');
    within('第二批专精特新“小巨人”企业', '专精特新');
  });

  it('between words all the same, whose every piece is short', () => {
    const pieces = unbrokenPieces('国家小型微型企业创业创新示范基地与公共服务示范平台的服务体系进一步健全', 'zh-Hans');
    assert.ok(
      pieces.every((piece) => piece.length <= 4),
      pieces.join('|'),
    );
  });
});
