import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import type { BarMark, Drawing, TextMark } from '../../../src/drawing/marks.js';
import { layoutReportOutline } from '../../../src/elements/report-outline/layout.js';
import type { OutlineRow } from '../../../src/elements/report-outline/row.js';
import { reportOutline } from '../../../src/elements/report-outline/widget.js';
import { indexReport } from '../../../src/report/report-index.js';
import bundled from '../../../src/reports/miit-2020-2021.js';
import { assertClear, itemsOf, plainMarksOf, wordsOf } from '../../drawing/assert-clear.js';

const contextOf = (width: number, scale = 1, language: LayoutContext['language'] = 'zh'): LayoutContext => ({
  width,
  scale,
  language,
  measure: measureByTable,
});

function rowOf(more: Partial<OutlineRow> = {}): OutlineRow {
  return {
    target: { type: 'section', id: 'a' },
    depth: 2,
    bureau: '',
    tone: 'bureau-1',
    title: '(一)全力推动行业复工复产',
    tag: '',
    isPlanned: false,
    content: [15, 5, 6, 0],
    direct: '',
    isTotal: false,
    name: 'x',
    ...more,
  };
}

const draw = (rows: readonly OutlineRow[], width = 720, language: LayoutContext['language'] = 'zh'): Drawing =>
  layoutReportOutline(rows, contextOf(width, 1, language));
const barsOf = (drawing: Drawing): BarMark[] => plainMarksOf(drawing).filter((mark) => mark.kind === 'bar');
const text = (drawing: Drawing, words: string): TextMark | undefined =>
  plainMarksOf(drawing).find((mark): mark is TextMark => mark.kind === 'text' && mark.text === words);

const row = fc
  .record({
    depth: fc.nat({ max: 6 }),
    bureau: fc.constantFrom('', '工业和信息化部中小企业局', 'Bureau of Small and Medium-sized Enterprises, MIIT'),
    tone: fc.constantFrom<OutlineRow['tone']>('bureau-1', 'bureau-4', null),
    title: fc.constantFrom(
      '编者按',
      '六是　着力提升中小企业专业化能力和水平',
      '把握新形势展现新作为 开创产业政策与法规工作新局面',
      '五是 Protecting SMEs’ lawful rights',
    ),
    tag: fc.constantFrom('', '计划', 'planned'),
    isPlanned: fc.boolean(),
    content: fc.oneof(
      fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 9 }), fc.nat({ max: 200 }), fc.nat({ max: 100_000 })),
      fc.constantFrom('原文未述', 'not stated'),
    ),
    isTotal: fc.boolean(),
    direct: fc.constantFrom('', '其中不在下属各节的：数字2、文件1'),
    link: fc.boolean(),
  })
  .map(({ link, ...more }) => rowOf({ ...more, ...(link ? { href: '#a' } : {}) }));

describe('the outline of a report', () => {
  it('keeps every word, number, bar and target apart and inside, from 280 to 1200 px', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 280, max: 1200 }),
        fc.constantFrom(1, 1.5),
        fc.constantFrom<LayoutContext['language']>('zh', 'en'),
        (rows, width, scale, language) => {
          assertClear(layoutReportOutline(rows, contextOf(width, scale, language)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('draws every bar on one scale from zero, whatever its column', () => {
    const counts = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }));
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 320, max: 1200 }),
        (all, width) => {
          const bars = barsOf(
            draw(
              all.map((content) => rowOf({ content })),
              width,
            ),
          );
          const drawn = all.flat().filter((count) => count > 0);
          assert.equal(bars.length, drawn.length);
          const [first] = drawn;
          bars.forEach((bar, i) => {
            const expected = ((bars[0]?.width ?? 0) * (drawn[i] ?? 0)) / (first ?? 1);
            // Widths are to a hundredth of a pixel.
            assert.ok(Math.abs(bar.width - expected) <= 0.01 * (1 + (drawn[i] ?? 0) / (first ?? 1)));
          });
        },
      ),
      { numRuns: 50 },
    );
  });

  for (const [width, language] of [
    [320, 'zh'],
    [320, 'en'],
    [720, 'zh'],
    [1200, 'en'],
  ] as const) {
    it(`aligns columns down the page: numbers by their last digit, bars by their start, at ${width} px, ${language}`, () => {
      const drawing = draw(
        [rowOf({ content: [15, 5, 6, 1] }), rowOf({ depth: 1, content: [1, 17, 11, 2] })],
        width,
        language,
      );
      const bars = barsOf(drawing);
      assert.equal(bars.length, 8);
      for (let i = 0; i < 4; i += 1) assert.equal(bars[i]?.x, bars[i + 4]?.x);
      for (const { marks } of itemsOf(drawing)) {
        const numbers = marks.filter((mark): mark is TextMark => mark.kind === 'text' && /^\d+$/.test(mark.text));
        numbers.forEach((number, i) => {
          const end = number.x + measureByTable(number.text, number);
          assert.ok(Math.abs((bars[i]?.x ?? 0) - end - 5) < 0.1);
        });
      }
    });
  }

  it('sets counts beside the titles only where the longest bar has 40 px', () => {
    for (const width of [400, 480, 560, 640, 720, 1200])
      for (const language of ['zh', 'en'] as const) {
        const [bar] = barsOf(draw([rowOf({ content: [17, 0, 0, 0] })], width, language));
        assert.ok((bar?.width ?? 0) >= 40, `${width} ${language}`);
      }
  });

  it('draws no bar of a sum', () => {
    const drawing = draw([rowOf({ isTotal: true, content: [26, 38, 21, 1] })]);
    assert.deepEqual(barsOf(drawing), []);
    assert.ok(['26', '38', '21', '1'].every((count) => wordsOf(drawing).includes(count)));
    assert.deepEqual(drawing.legend, []);
  });

  it('tells planned sections by hatching, and explains the marks that it uses', () => {
    const drawing = draw([rowOf({ isPlanned: true, content: [0, 3, 0, 4] })]);
    assert.deepEqual(
      barsOf(drawing).map(({ texture }) => texture),
      ['hatch', 'hatch'],
    );
    assert.deepEqual(drawing.legend, ['planned']);
    assert.deepEqual(draw([rowOf()]).legend, ['done']);
  });

  for (const width of [280, 720]) {
    it(`says in words what is not counted, without number or bar, at ${width} px`, () => {
      const drawing = draw([rowOf({ content: '原文未述' })], width);
      assert.equal(text(drawing, '原文未述')?.tone, 'ink-3');
      assert.deepEqual(barsOf(drawing), []);
      assert.ok(!wordsOf(drawing).some((words) => /^\d+$/.test(words)));
    });

    it(`says a count of zero in words, at ${width} px`, () => {
      const drawing = draw([rowOf({ content: [3, 0, 0, 0] })], width);
      assert.equal(wordsOf(drawing).filter((words) => words === '无').length, 3);
      assert.ok(!wordsOf(drawing).includes('0'));
      assert.equal(barsOf(drawing).length, 1);
    });
  }

  it('steps each title in by what it stands in, and sets no number left of its title', () => {
    for (const width of [320, 720]) {
      const drawing = draw([rowOf({ depth: 0 }), rowOf({ depth: 1 }), rowOf({ depth: 2 })], width);
      const lefts = itemsOf(drawing).map(({ x }) => x);
      assert.ok((lefts[0] ?? 0) < (lefts[1] ?? 0) && (lefts[1] ?? 0) < (lefts[2] ?? 0));
      for (const { marks, x } of itemsOf(drawing))
        for (const mark of marks) if (mark.kind === 'text') assert.ok(mark.x >= x - 0.01);
    }
  });

  it('gives the counts as words where columns would not fit, each name with its number', () => {
    const drawing = layoutReportOutline([rowOf()], contextOf(280, 1.5, 'en'));
    assert.deepEqual(
      ['Figures 15', 'Documents 5', 'Events 6', 'Tasks none'].filter((words) => !wordsOf(drawing).includes(words)),
      [],
    );
    assert.deepEqual(barsOf(drawing), []);
  });

  it('marks a link with an arrow in place of the seal, and carries its address', () => {
    const [opens, leads] = itemsOf(draw([rowOf(), rowOf({ href: '#section-a' })]));
    assert.equal(opens?.marks.filter(({ kind }) => kind === 'seal').length, 1);
    assert.equal(opens?.href, undefined);
    assert.equal(leads?.marks.filter(({ kind }) => kind === 'seal').length, 0);
    assert.equal(leads?.href, '#section-a');
  });
});

describe('the outline of the bundled report', () => {
  const rows = (language: LayoutContext['language']): OutlineRow[] =>
    reportOutline.select(indexReport(bundled), { bureau: '', href: '' }, language).sections.map((own) => own.row);

  it('says what of a sum is in no subsection, so that its counts add up', () => {
    assert.deepEqual(
      rows('zh').flatMap(({ title, direct }) => (direct === '' ? [] : [[title, direct]])),
      [['多措并举 促进中小企业工作迈上新台阶', '其中不在下属各节的：数字2、文件1']],
    );
    const { content } = rows('en').find(({ direct }) => direct !== '') ?? assert.fail();
    assert.deepEqual(content, [5, 6, 0, 25]);
  });

  it('has one word for a count of zero, and another only where the text has nothing', () => {
    const words = rows('en').flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
    assert.deepEqual([...new Set(words)], ['not stated']);
    assert.match(rows('en')[0]?.name ?? '', /none$/);
  });
});
