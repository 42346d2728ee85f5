import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import type { PathMark, PlainMark, TextMark } from '../../../src/drawing/marks.js';
import type { ThreadEnd } from '../../../src/elements/outcome-threads/layout/end.js';
import type { Linked } from '../../../src/elements/outcome-threads/layout/linked.js';
import { layoutOutcomeThreads, type OutcomeThreadsDrawing } from '../../../src/elements/outcome-threads/layout.js';
import { recordTarget } from '../../../src/report/mark-target.js';
import { assertClear, itemsOf, plainMarksOf, wordsOf } from '../../drawing/assert-clear.js';

const HEADS = { done: { text: '2020年已做', count: '22项' }, planned: { text: '2021年接着做', count: '20项' } };
const NONE = {
  heading: '原文未述前后对应',
  outcomes: { heading: '没有写明后续的0项', ends: [] },
  tasks: { heading: '没有写明此前工作的0项', ends: [] },
};
const LOANS = {
  quantity: { value: 14.6, unit: '万亿元', qualifier: 'over', written: '超14.6万亿元', numeral: [1, 5] },
} as const satisfies { quantity: object };

const contextOf = (width: number, scale = 1, language: LayoutContext['language'] = 'zh'): LayoutContext => ({
  width,
  scale,
  language,
  measure: measureByTable,
});

const end = (title: string, more: Partial<ThreadEnd> = {}): ThreadEnd => ({
  target: recordTarget(title),
  title,
  detail: '',
  figure: null,
  verb: '',
  status: 'done',
  tag: '',
  tone: 'bureau-2',
  name: title,
  ...more,
});
const figure = { quantity: { ...LOANS.quantity, numeral: [1, 5] as [number, number] } };
const planned = { status: 'planned' } as const;

const drawingOf = (linked: Linked[], loose = NONE as OutcomeThreadsDrawing['loose']): OutcomeThreadsDrawing => ({
  themes: linked.length === 0 ? [] : [{ heading: '惠企政策与融资', linked }],
  loose,
  heads: HEADS,
});

const titles = fc.constantFrom(
  '办好会展',
  '《关于健全支持中小企业发展制度的若干意见》',
  '联合财政部研究完善小微企业融资担保业务降费奖补政策，支持“小巨人”企业',
  'Have the SME environment evaluated by third parties',
);

/** Outcomes and tasks that lead to one another, no two with one target. */
const linkedOf = fc
  .record({
    outcomes: fc.array(
      fc.record({
        title: titles,
        detail: fc.constantFrom('', '全社会的数，截至2020年9月末，同比增长29.6%'),
        verb: fc.constantFrom('', '联合印发'),
        hasFigure: fc.boolean(),
        status: fc.constantFrom<ThreadEnd['status']>('done', 'expected'),
        tone: fc.constantFrom<ThreadEnd['tone']>('bureau-1', 'bureau-2', 'bureau-3', 'bureau-4'),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    tasks: fc.array(titles, { minLength: 1, maxLength: 4 }),
    seed: fc.nat(),
  })
  .map(({ outcomes, tasks, seed }): Linked => {
    const mark = seed.toString(36);
    return {
      outcomes: outcomes.map(({ hasFigure, verb, status, ...rest }, i) =>
        end(rest.title, {
          ...rest,
          status,
          tag: status === 'expected' ? '预计' : '',
          ...(hasFigure ? { figure } : { verb }),
          target: recordTarget(`o${mark}-${i}`),
        }),
      ),
      tasks: tasks.map((title, i) => end(title, { ...planned, target: recordTarget(`t${mark}-${i}`) })),
      links: outcomes.flatMap((_, i) => tasks.flatMap((_task, j) => ((seed >> (i + j)) % 2 ? [[i, j] as const] : []))),
    };
  });

/** Where a link begins and ends: its path data's first and last two numbers. */
const endsOf = ({ d }: PathMark): { start: number[]; end: number[] } => {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  return { start: numbers.slice(0, 2), end: numbers.slice(-2) };
};
const curvesOf = (marks: readonly unknown[]): PathMark[] =>
  (marks as PathMark[]).filter(({ kind, d }) => kind === 'path' && d.includes('C'));
const textsOf = (marks: readonly PlainMark[]): TextMark[] => marks.filter((mark) => mark.kind === 'text');

describe('outcome threads', () => {
  it('keep every word, figure, seal and target apart and inside, from 280 to 1600 px', () => {
    fc.assert(
      fc.property(
        fc.array(linkedOf, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 280, max: 1600 }),
        fc.constantFrom(1, 1.5),
        fc.constantFrom<LayoutContext['language']>('zh', 'en'),
        (linked, width, scale, language) => {
          // Large type has its narrowest page too.
          const context = contextOf(Math.max(width, 280 * scale), scale, language);
          assertClear(layoutOutcomeThreads(drawingOf(linked), context));
        },
      ),
      { numRuns: 150 },
    );
  });

  for (const width of [720, 1200])
    it(`begin a line after what stands on its row, and end it before the mark of the task, at ${width} px`, () => {
      const outcomes = [
        end('普惠小微贷款余额', { figure }),
        end('年度改革台账'),
        end('支付条例', { verb: '推动出台' }),
      ];
      const linked = { outcomes, tasks: [end('优化平台功能', planned)], links: [0, 1, 2].map((i) => [i, 0] as const) };
      const drawing = layoutOutcomeThreads(drawingOf([linked]), contextOf(width));
      const items = itemsOf(drawing);
      const lines = curvesOf(drawing.marks).map(endsOf);
      assert.equal(lines.length, 3);
      lines.forEach(({ start, end: last }, i) => {
        const ink = (items[i]?.marks ?? []).map((mark) => {
          if (mark.kind === 'text') return mark.x + measureByTable(mark.text, mark);
          return mark.kind === 'seal' ? mark.x + mark.size : 0;
        });
        const gap = (start[0] ?? 0) - Math.max(...ink);
        // What has no figure is shorter; its line begins where the others do.
        assert.ok(gap >= 7 && (gap <= 9 || i === 1), `${gap}`);
        const task = textsOf(items[3]?.marks ?? [])[0];
        assert.ok(task && (last[0] ?? 0) < task.x - 20);
      });
    });

  it('draw an outcome once with a line to each of its sequels, and a plan once with all that lead to it', () => {
    const fan = {
      outcomes: [end('小巨人', { figure })],
      tasks: [end('遴选', planned), end('财政支持', planned)],
      links: [[0, 0] as const, [0, 1] as const],
    };
    const drawing = layoutOutcomeThreads(drawingOf([fan]), contextOf(1200));
    assert.equal(itemsOf(drawing).length, 3);
    const lines = curvesOf(drawing.marks).map(endsOf);
    assert.deepEqual(lines[0]?.start, lines[1]?.start);
    const [above = 0, below = 0] = lines.map((line) => line.end[1] ?? 0);
    const middle = lines[0]?.start[1] ?? 0;
    assert.ok(above < middle && middle < below, 'the outcome stands between its sequels');
  });

  it('keep level what leads to one task alone, however many lines it has', () => {
    const one = {
      outcomes: [end('普惠小微贷款余额', { figure, detail: '截至2020年9月末' })],
      tasks: [end('加大信贷投放', planned)],
      links: [[0, 0] as const],
    };
    const drawing = layoutOutcomeThreads(drawingOf([one]), contextOf(1200));
    const [line] = curvesOf(drawing.marks).map(endsOf);
    assert.equal(line?.start[1], line?.end[1]);
  });

  it('say 计划 once, at the head of its column, where outcomes and tasks stand beside one another', () => {
    const linked = { outcomes: [end('甲')], tasks: [end('乙', planned)], links: [[0, 0] as const] };
    for (const [width, times] of [
      [1200, 1],
      [320, 0],
    ] as const) {
      const drawing = layoutOutcomeThreads(drawingOf([linked, linked]), contextOf(width));
      assert.equal(wordsOf(drawing).filter((words) => words === '计划').length, times);
      assert.deepEqual(drawing.legend, ['done', 'planned']);
    }
  });

  it('step in on a narrow page, so that each outcome has a rail of its own, those of two bureaus apart at their task', () => {
    const linked = {
      outcomes: [end('甲'), end('乙', { tone: 'bureau-1' })],
      tasks: [end('丙', planned)],
      links: [[0, 0] as const, [1, 0] as const],
    };
    const drawing = layoutOutcomeThreads(drawingOf([linked]), contextOf(320));
    const rails = (drawing.marks as PathMark[]).filter(({ kind, d }) => kind === 'path' && d.includes('a'));
    const starts = rails.map((rail) => endsOf(rail).start[0]);
    assert.deepEqual(starts, [5, 14]);
    const bends = rails.map(({ d }) => Number(/V([\d.]+)/.exec(d)?.[1]));
    assert.equal(Math.abs((bends[0] ?? 0) - (bends[1] ?? 0)), 5);
    const [first, second, task] = itemsOf(drawing).map(({ marks }) => textsOf(marks)[0]?.x ?? 0);
    assert.ok(first !== undefined && second !== undefined && task !== undefined && first < second && second < task);
  });

  it('let no rail of a narrow page cross another where one outcome leads further than the next', () => {
    const linked = {
      outcomes: [end('甲'), end('乙', { tone: 'bureau-1' })],
      tasks: [end('丙', planned), end('丁', planned)],
      links: [[0, 0] as const, [1, 0] as const, [1, 1] as const],
    };
    const drawing = layoutOutcomeThreads(drawingOf([linked]), contextOf(320));
    assert.deepEqual(
      itemsOf(drawing)
        .slice(0, 2)
        .map(({ marks }) => textsOf(marks)[0]?.text),
      ['乙', '甲'],
    );
    const rails = (drawing.marks as PathMark[])
      .filter(({ kind, d }) => kind === 'path' && d.includes('a'))
      .map((rail) => ({ x: endsOf(rail).start[0] ?? 0, foot: Number(/V([\d.]+)/.exec(rail.d)?.[1]) }));
    // A rail further in, which another passes under, ends above it.
    for (const inner of rails) for (const outer of rails) if (outer.x < inner.x) assert.ok(inner.foot < outer.foot);
  });

  it('begin all lines beside one another at one place, whether a figure stands before them or not', () => {
    const drawing = layoutOutcomeThreads(
      drawingOf([
        { outcomes: [end('普惠小微贷款余额', { figure })], tasks: [end('丙', planned)], links: [[0, 0]] },
        { outcomes: [end('志愿服务体系')], tasks: [end('丁', planned)], links: [[0, 0]] },
      ]),
      contextOf(1200),
    );
    const starts = curvesOf(drawing.marks).map((curve) => endsOf(curve).start[0]);
    assert.equal(starts.length, 2);
    assert.equal(starts[0], starts[1]);
  });

  it('list with their count what has no sequel and what has no forerunner, and draw no line to them', () => {
    const loose = {
      ...NONE,
      outcomes: { heading: '没有写明后续的2项', ends: [end('甲'), end('乙')] },
      tasks: { heading: '没有写明此前工作的1项', ends: [end('丙', planned)] },
    };
    for (const width of [320, 720, 1200]) {
      const drawing = layoutOutcomeThreads(drawingOf([], loose), contextOf(width));
      assertClear(drawing);
      assert.equal(curvesOf(drawing.marks).length, 0);
      assert.ok(['没有写明后续的2项', '没有写明此前工作的1项'].every((words) => wordsOf(drawing).includes(words)));
    }
  });

  it('dot the figure where there is one, else the words', () => {
    const drawing = layoutOutcomeThreads(
      drawingOf([
        {
          outcomes: [end('普惠小微贷款余额', { figure }), end('志愿服务体系')],
          tasks: [end('丙', planned)],
          links: [],
        },
      ]),
      contextOf(1200),
    );
    const dots = itemsOf(drawing).map(({ marks }) => {
      const [words] = textsOf(marks);
      const dotted = plainMarksOf({ ...drawing, marks }).find((mark) => mark.kind === 'dots');
      assert.ok(words && dotted?.kind === 'dots');
      return Math.abs(dotted.x1 - words.x) < 1;
    });
    assert.deepEqual(dots, [false, true, true]);
  });
});
