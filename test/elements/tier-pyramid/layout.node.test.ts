import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { computeView } from '../../../src/base/compute-view.js';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { Captions } from '../../../src/drawing/captions.js';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import type { BarMark, Drawing, TextMark } from '../../../src/drawing/marks.js';
import { layoutTierPyramid } from '../../../src/elements/tier-pyramid/layout.js';
import { tierPyramidMessages } from '../../../src/elements/tier-pyramid/messages.js';
import type { Tier } from '../../../src/elements/tier-pyramid/tier.js';
import { tierPyramid } from '../../../src/elements/tier-pyramid/widget.js';
import { indexReport } from '../../../src/report/report-index.js';
import type { Metric } from '../../../src/report/types.js';
import bundled from '../../../src/reports/miit-2020-2021.js';
import { assertClear, plainMarksOf } from '../../drawing/assert-clear.js';

const tier = (value: number, isStated = false): Tier => ({
  metric: {
    id: `tier-${value}`,
    quantity: { value, unit: '家', qualifier: 'exact', written: `${value}家` },
  } as unknown as Metric,
  label: '中小企业',
  time: '',
  name: '中小企业',
  isStated,
});
const PASSAGE = '带动孵化百万家创新型中小企业，培育十万家省级“专精特新”中小企业，遴选公告万家专精特新“小巨人”企业。';
const TIERS = [tier(1584, true), tier(10_000), tier(100_000), tier(1_000_000)];

function draw(
  width: number,
  language: LayoutContext['language'],
  isLogarithmic = false,
  scale = 1,
  tiers: readonly Tier[] = TIERS,
): Drawing {
  const context = { width, scale, language, measure: measureByTable };
  return layoutTierPyramid(
    tiers,
    { tone: 'bureau-2', passage: { text: PASSAGE, language: 'zh' }, isLogarithmic },
    context,
  );
}

const barsOf = (drawing: Drawing, texture: BarMark['texture']): BarMark[] =>
  plainMarksOf(drawing).filter((mark): mark is BarMark => mark.kind === 'bar' && mark.texture === texture);

describe('the tier pyramid', () => {
  for (const width of [280, 320, 480, 720, 1200])
    for (const language of ['zh', 'en'] as const)
      for (const isLogarithmic of [false, true])
        it(`keeps words, marks and targets apart and inside at ${width} px, ${language}${isLogarithmic ? ', log' : ''}`, () => {
          assertClear(draw(width, language, isLogarithmic));
          assertClear(draw(width, language, isLogarithmic, 1.5));
        });

  for (const width of [320, 720, 1200])
    it(`draws every tier in cells of one size, which can be counted, at ${width} px`, () => {
      const cells = barsOf(draw(width, 'zh'), 'hatch');
      assert.equal(cells.length, 1 + 10 + 100);
      const sizes = new Set(cells.flatMap((cell) => [Math.round(cell.width * 10), Math.round(cell.height * 10)]));
      assert.equal(sizes.size, 1);
    });

  for (const width of [320, 1200])
    it(`draws a batch as a square of true area, apart from the cells, at ${width} px`, () => {
      const drawing = draw(width, 'zh');
      const [cell] = barsOf(drawing, 'hatch');
      const [batch] = barsOf(drawing, 'solid');
      assert.ok(cell && batch);
      const share = (batch.width * batch.height) / (cell.width * cell.height);
      assert.ok(Math.abs(share - 0.1584) < 0.005, `a share of ${share}`);
    });

  for (const width of [320, 720, 1200])
    it(`sets a batch on the ground line of its tier and at least 28 px from it, at ${width} px`, () => {
      const drawing = draw(width, 'zh');
      const [cell] = barsOf(drawing, 'hatch');
      const [batch] = barsOf(drawing, 'solid');
      assert.ok(cell && batch);
      assert.ok(Math.abs(cell.y + cell.height - (batch.y + batch.height)) < 0.1);
      assert.ok(batch.x - (cell.x + cell.width) >= 28);
    });

  for (const width of [320, 1200])
    it(`draws what is more than its tier in the same cells, at ${width} px`, () => {
      const drawing = draw(width, 'zh', false, 1, [tier(250_000, true), tier(10_000)]);
      const [cell] = barsOf(drawing, 'hatch');
      assert.ok(cell);
      const area = barsOf(drawing, 'solid').reduce((sum, { width: w, height }) => sum + w * height, 0);
      assert.ok(Math.abs(area / (cell.width * cell.height) - 25) < 0.1);
      assertClear(drawing);
    });

  it('quotes the sentence that states all tiers where the largest leaves it room', () => {
    const textOf = (width: number): string =>
      plainMarksOf(draw(width, 'zh'))
        .map((mark) => (mark.kind === 'text' ? mark.text : ''))
        .join('');
    assert.ok(textOf(1200).includes('遴选公告万家专精特新'));
    assert.ok(!textOf(720).includes('遴选公告万家专精特新'));
  });

  // Never: draws what a figure does not say
  it('draws positions and no bars on a log ruler', () => {
    for (const texture of ['solid', 'hatch'] as const)
      for (const { width, height } of barsOf(draw(720, 'zh', true), texture)) assert.equal(width, height);
  });

  for (const width of [280, 320, 480, 720, 1200])
    for (const language of ['zh', 'en'] as const)
      it(`labels the ruler at equal steps from its end at ${width} px, ${language}`, () => {
        const texts = plainMarksOf(draw(width, language, true)).filter(
          (mark): mark is TextMark => mark.kind === 'text',
        );
        const { logScale } = tierPyramidMessages[language];
        const name = texts.find(({ text }) => text === logScale);
        const ticks = texts.filter(({ quiet }) => quiet);
        assert.ok(name && ticks.length > 1);
        assert.ok(ticks.every(({ y }) => y < name.y));
      });
});

describe('the pyramid of the bundled report', () => {
  function viewOf(language: 'zh' | 'en'): { captions: Captions; drawing: Drawing } {
    const found = computeView(tierPyramid, {
      index: indexReport(bundled),
      options: { metrics: '', scale: 'area' },
      context: { width: 1200, scale: 1, language, measure: measureByTable },
      heading: '',
      standfirst: '',
    });
    assert.ok('drawing' in found && found.drawing);
    return { captions: found.captions, drawing: found.drawing };
  }
  const wordsOf = (drawing: Drawing): string[] =>
    plainMarksOf(drawing).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

  it('says what its tiers are of', () => {
    const { heading, standfirst } = viewOf('en').captions;
    assert.equal(heading, '3 planned tiers, from 10,000 to 1 million');
    assert.match(standfirst ?? '', /provincial specialised SMEs, innovative SMEs/);
    assert.equal(viewOf('zh').captions.heading, '3级计划，从1万家到100万家');
  });

  it('calls a stated square stated and not done, as its note does', () => {
    assert.deepEqual(viewOf('zh').drawing.legend, ['stated', 'planned']);
  });

  it('has its sentence in both languages, as printed, and says in which it is', () => {
    const marks = plainMarksOf(viewOf('en').drawing).filter(
      (mark) => mark.kind === 'text' && /专精特新/.test(mark.text),
    );
    assert.ok(marks.length > 0 && marks.every((mark) => mark.kind === 'text' && mark.lang === 'zh-Hans'));
  });

  it('has a number in digits beside one that is a bare 万', () => {
    const words = wordsOf(viewOf('zh').drawing);
    for (const number of ['（1万）', '（10万）', '（100万）']) assert.ok(words.includes(number), number);
    assert.ok(!wordsOf(viewOf('en').drawing).some((text) => text.includes('（')));
  });
});
