import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measureByTable as measure } from '../../../src/drawing/advance-widths.js';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import type { Drawing, ItemMark } from '../../../src/drawing/marks.js';
import { series } from '../../../src/elements/series/widget.js';
import { indexReport } from '../../../src/report/report-index.js';
import type { Report } from '../../../src/report/types.js';
import years from '../../../stories/reports/city-years.js';

const MAIN = 'gdp-2019 small-loans-2019 jobs-2019 revenue-2019 cars-2020 foreign-2019';
const COUNTIES = 'east-2023 west-2023 hi-tech-2023 river-2023 lake-2023 north-2023';

function draw(
  metrics: string,
  width: number,
  language: LayoutContext['language'] = 'zh',
  scale = 1,
  report: Report = years,
): Drawing {
  const index = indexReport(report);
  const content = series.select(index, { metrics, bureau: '', shown: 24 }, language);
  const drawing = series.draw(content, index, { width, measure, language, scale });
  assert.ok(drawing);
  return drawing;
}
const wordsOf = ({ marks }: Drawing): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const itemsOf = ({ marks }: Drawing): ItemMark[] => marks.flatMap((mark) => (mark.kind === 'item' ? [mark] : []));
const dotOf = ({ marks }: ItemMark): [x: number, y: number] => {
  const path = marks.find(({ kind }) => kind === 'path');
  assert.ok(path?.kind === 'path');
  const [, x = '', y = ''] = /^M([\d.-]+) ([\d.-]+)a/.exec(path.d) ?? [];
  return [Number(x), Number(y)];
};

describe('the layout of series', () => {
  for (const width of [280, 320, 720, 1200]) {
    for (const metrics of ['gdp-2019 small-loans-2019', MAIN, COUNTIES]) {
      for (const language of ['zh', 'en'] as const) {
        it(`stays inside ${width} px with targets of at least 24 px: ${metrics.slice(0, 12)}, ${language}`, () => {
          const drawing = draw(metrics, width, language);
          const items = itemsOf(drawing);
          assert.ok(items.length > 10);
          for (const { height, width: breadth, marks } of items) {
            assert.ok(height >= 23.9 && breadth >= 23.9, `${breadth} × ${height}`);
            for (const mark of marks)
              if (mark.kind === 'text') {
                assert.ok(mark.x >= -0.5, mark.text);
                assert.ok(mark.x + measure(mark.text, mark) <= width + 0.5, mark.text);
                assert.ok(mark.y > 0 && mark.y <= drawing.height);
              }
          }
        });
      }
    }
  }

  it('sets a higher value higher, from zero, in one chart', () => {
    const items = itemsOf(draw('gdp-2019', 900));
    const heights = items.map((item) => dotOf(item)[1]);
    assert.deepEqual(
      heights,
      [...heights].sort((a, b) => b - a),
    );
    const axis = draw('gdp-2019', 900).marks.find((mark) => mark.kind === 'line');
    assert.ok(axis?.kind === 'line');
    // 3610.2 and 4862.3 of one length.
    const [first = 0, last = 0] = [heights[0], heights.at(-1)].map((y) => axis.y1 - (y ?? 0));
    assert.ok(Math.abs(first / last - 3610.2 / 4862.3) < 0.02, `${first / last}`);
  });

  // Never: draws what a figure does not say
  it('joins no target, and no value across a year that is not stated', () => {
    const { marks } = draw('small-loans-2019', 900);
    const curves = marks.filter((mark) => mark.kind === 'path');
    assert.equal(curves.length, 2);
  });

  it('gives slopes one scale, with or without room for them', () => {
    for (const width of [1200, 320]) {
      const all = itemsOf(draw(COUNTIES, width));
      assert.equal(all.length, 12);
    }
    const values = new Map(years.metrics.map(({ id, quantity }) => [id, quantity.value]));
    const placed = itemsOf(draw(COUNTIES, 1200)).map((item) => ({
      y: dotOf(item)[1],
      value: values.get('id' in item.target ? String(item.target.id) : '') ?? 0,
    }));
    const sorted = [...placed].sort((a, b) => a.value - b.value);
    assert.deepEqual(
      sorted.map(({ y }) => y),
      [...sorted.map(({ y }) => y)].sort((a, b) => b - a),
    );
  });

  for (const width of [352, 720, 1200])
    it(`names what slopes beside charts are of, and gives them their own years, at ${width} px`, () => {
      const drawing = draw('', width);
      assert.equal(wordsOf(drawing).filter((words) => words === '区县生产总值').length, 1);
      const counties = itemsOf(drawing).filter(({ label }) => label.startsWith('东城区'));
      const [from = 0, to = 0] = counties.map((item) => dotOf(item)[0]);
      assert.ok(to - from > width * 0.3, `${from} ${to}`);
    });

  // Never: draws what a figure does not say
  it('keeps the cap of a target clear of the line that parts it from what was', () => {
    for (const width of [320, 720, 1200]) {
      const drawing = draw(MAIN, width);
      const lines = drawing.marks.flatMap((mark) =>
        mark.kind === 'line' && mark.tone === 'ink' && mark.x1 === mark.x2 ? [mark.x1] : [],
      );
      const caps = itemsOf(drawing).flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === 'bar' ? [mark] : [])),
      );
      assert.equal(caps.length, 2);
      for (const { x, width: breadth } of caps)
        for (const at of lines) assert.ok(at <= x - 3.5 || at >= x + breadth + 3.5, `${at} ${x}`);
    }
  });

  it('says the first and the last value of every chart, in either language', () => {
    for (const language of ['zh', 'en'] as const)
      for (const width of [352, 720, 1200])
        for (const id of MAIN.split(' ')) {
          const items = itemsOf(draw(MAIN, width, language)).filter(({ target }) => 'id' in target && target.id === id);
          assert.ok(items.length === 1 && items[0]?.marks.some(({ kind }) => kind === 'text'), `${id} ${width}`);
        }
  });

  it('draws what is about so as a point', () => {
    const about = itemsOf(draw('foreign-2019', 720)).find(({ label }) => label.includes('约6.4亿'));
    assert.ok(about && dotOf(about)[0] > 0);
    assert.equal(about.marks.filter(({ kind }) => kind === 'path').length, 2);
  });

  it('lays no words of slopes over others', () => {
    for (const language of ['zh', 'en'] as const) {
      const words = itemsOf(draw(COUNTIES, 1200, language)).flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === 'text' ? [{ ...mark, end: mark.x + measure(mark.text, mark) }] : [])),
      );
      for (const [i, one] of words.entries())
        for (const other of words.slice(i + 1)) {
          const isBeside = one.end <= other.x + 0.5 || other.end <= one.x + 0.5;
          assert.ok(isBeside || Math.abs(one.y - other.y) >= 15, `${one.text} ${other.text}`);
        }
    }
  });

  it('draws only what is finite, inside its width, whatever the values', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -0, 5e-324, 1e308, -1e308, Number.MAX_VALUE),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 7 }),
        fc.constantFrom(MAIN, COUNTIES, 'small-loans-2019'),
        fc.constantFrom(280, 800),
        (values, metrics, width) => {
          const changed = years.metrics.map((metric, i) => ({
            ...metric,
            quantity: { ...metric.quantity, value: values[i % values.length] ?? 0 },
          }));
          const drawing = JSON.stringify(draw(metrics, width, 'zh', 1, { ...years, metrics: changed }));
          assert.doesNotMatch(drawing, /NaN|Infinity|null/);
        },
      ),
      { numRuns: 150 },
    );
  });
});
