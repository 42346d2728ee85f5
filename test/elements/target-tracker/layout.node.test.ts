import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import type { BarMark, Drawing, LineMark } from '../../../src/drawing/marks.js';
import { withoutEmptyColumns } from '../../../src/drawing/table.js';
import { targetTracker } from '../../../src/elements/target-tracker/widget.js';
import { LANGUAGES } from '../../../src/i18n/language.js';
import { formatTarget } from '../../../src/report/mark-target.js';
import { indexReport } from '../../../src/report/report-index.js';
import type { Report } from '../../../src/report/types.js';
import bundled from '../../../src/reports/miit-2020-2021.js';
import city from '../../../stories/reports/city-targets.js';
import yunhe from '../../../stories/reports/yunhe-2023.js';
import { assertClear, itemsOf, plainMarksOf, wordsOf } from '../../drawing/assert-clear.js';

interface Setting {
  report?: Report;
  metrics?: string;
  language?: LayoutContext['language'];
  scale?: number;
}

function draw(width: number, { report = city, metrics = '', language = 'zh', scale = 1 }: Setting = {}): Drawing {
  const index = indexReport(report);
  const targets = targetTracker.select(index, { metrics }, language);
  const drawing = targetTracker.draw(targets, index, { width, scale, language, measure: measureByTable });
  assert.ok(drawing);
  return drawing;
}

const barsOf = (drawing: Drawing, texture: BarMark['texture']): BarMark[] =>
  plainMarksOf(drawing).filter((mark): mark is BarMark => mark.kind === 'bar' && mark.texture === texture);
/** Ticks of targets. */
const ticksOf = (drawing: Drawing): LineMark[] =>
  plainMarksOf(drawing).filter((mark): mark is LineMark => mark.kind === 'line' && mark.width === 2);
const wordsIn = (width: number, setting: Setting): string => wordsOf(draw(width, setting)).join(' ');

describe('the target tracker', () => {
  for (const report of [city, bundled, yunhe])
    for (const width of [280, 320, 480, 660, 720, 1200, 1600])
      for (const language of LANGUAGES)
        it(`keeps words, marks and targets apart and inside at ${width} px, ${language}, ${report.id}`, () => {
          for (const scale of [1, 1.5]) assertClear(draw(width, { report, language, scale }));
        });

  for (const width of [320, 1200])
    it(`measures target and result on one scale from zero, at ${width} px`, () => {
      const drawing = draw(width, { metrics: 'estates-target' });
      const [rail] = barsOf(drawing, 'hatch');
      const [bar] = barsOf(drawing, 'solid');
      const [tick] = ticksOf(drawing);
      assert.ok(rail && bar && tick);
      assert.equal(rail.x, bar.x);
      assert.ok(Math.abs(bar.width / rail.width - 176 / 180) < 0.002);
      assert.ok(Math.abs(tick.x1 - (rail.x + rail.width)) < 0.1);
    });

  it('cuts a bar that goes on beyond the tick on both sides of it', () => {
    const drawing = draw(720, { metrics: 'jobs-target' });
    const [before, after] = barsOf(drawing, 'solid');
    const [tick] = ticksOf(drawing);
    assert.ok(before && after && tick);
    assert.ok(before.x + before.width <= tick.x1 - 2.5 && after.x >= tick.x1 + 2.5);
  });

  it('draws what fell where a rise was meant on the other side of zero', () => {
    const drawing = draw(720, { metrics: 'trade-target' });
    const [rail] = barsOf(drawing, 'hatch');
    const [bar] = barsOf(drawing, 'solid');
    assert.ok(rail && bar);
    assert.ok(Math.abs(bar.x + bar.width - rail.x) < 0.1);
  });

  it('has a tick at both ends of a range, and a zigzag in place of one that is only about so', () => {
    assert.equal(ticksOf(draw(720, { metrics: 'industry-target' })).length, 2);
    const drawing = draw(720, { metrics: 'gdp-target' });
    assert.equal(ticksOf(drawing).length, 0);
    assert.ok(plainMarksOf(drawing).some((mark) => mark.kind === 'path' && mark.tone === 'ink'));
  });

  it('opens the source of the target and of the result', () => {
    const opened = itemsOf(draw(720, { metrics: 'gdp-target small-loans-target' })).map(({ target }) =>
      formatTarget(target),
    );
    assert.deepEqual(opened, ['gdp-target', 'gdp', 'small-loans-target', 'small-loans']);
  });

  // Never: draws what a figure does not say
  it('draws no bar of a target without a result, and no bar of a batch', () => {
    const drawing = draw(720, { report: bundled });
    assert.equal(barsOf(drawing, 'solid').length + barsOf(drawing, 'hatch').length, 0);
    assert.ok(wordsOf(drawing).includes('1584'));
  });

  it('says no rate and no verdict', () => {
    const words = wordsIn(720, { metrics: 'estates-target chargers-target' });
    assert.doesNotMatch(words, /%|完成|超额|未达/);
  });

  it('says of a pair what most others are not: its times, and how it was made', () => {
    assert.match(wordsIn(1200, {}), /2025年12月末的目标.*2024.*12月末的结果.*按报告中的计划配对/);
    assert.doesNotMatch(wordsIn(1200, {}), /按名配对/);
  });

  // Never: draws what a figure does not say
  it('sets the year before each figure of a pair of different years, and before no other', () => {
    for (const width of [280, 352, 720, 1200]) {
      const words = wordsOf(draw(width, { metrics: 'small-loans-target' }));
      assert.ok(words.includes('2025年目标') || words.includes('2025年'), `${width}`);
      assert.ok(words.includes('2024年'), `${width}`);
      assert.doesNotMatch(wordsIn(width, { metrics: 'jobs-target' }), /年/);
    }
    assert.match(wordsIn(720, { metrics: 'small-loans-target', language: 'en' }), /2025 target .*2024: /);
  });

  it('says where zero is, where a fall or what is below zero stands on its scale, and only there', () => {
    for (const width of [320, 720, 1200]) {
      const drawing = draw(width, { metrics: 'trade-target' });
      const [rail] = barsOf(drawing, 'hatch');
      const zero = plainMarksOf(drawing).find((mark) => mark.kind === 'text' && mark.text === '0');
      assert.ok(rail && zero?.kind === 'text', `${width}`);
      assert.ok(Math.abs(zero.x - rail.x) < 13, `${zero.x} ${rail.x}`);
      assert.ok(!wordsOf(draw(width, { metrics: 'jobs-target estates-target' })).includes('0'));
    }
  });

  it('has seals where there are few figures, and dotted words where there are many', () => {
    const seals = (metrics: string): boolean[] =>
      itemsOf(draw(720, { metrics })).map(({ marks }) => marks.some((mark) => mark.kind === 'seal' && !mark.onDemand));
    assert.deepEqual(seals('research-target metro-target'), [true, true]);
    assert.deepEqual(seals('').slice(-4), [false, false, false, false]);
  });
});

describe('the captions of the target tracker', () => {
  const captionsOf = (report: Report, metrics = ''): ReturnType<typeof targetTracker.caption> => {
    const index = indexReport(report);
    const context = { width: 720, scale: 1, language: 'zh' as const, measure: measureByTable };
    return targetTracker.caption(targetTracker.select(index, { metrics }, 'zh'), index, context);
  };

  it('say how pairs were made', () => {
    assert.match(captionsOf(city).notes[0] ?? '', /名称、单位、时间相同.*写在名称下/);
    assert.equal(captionsOf(city, 'jobs-target').notes.join(), '配对：名称、单位、时间相同，是本图所配。');
    assert.match(captionsOf(bundled).notes.join(), /^“原文已述”/);
  });

  // Never: draws what a figure does not say
  it('say the years where targets stand beside results of another year, and that nothing is told by it', () => {
    const apart = captionsOf(yunhe);
    assert.equal(apart.heading, '2024年的目标，与2023年的结果并列');
    assert.match(apart.standfirst ?? '', /不说明完成与否/);
    assert.equal(apart.topic, '年份为推定');
    const alike = captionsOf(city, 'jobs-target');
    assert.equal(alike.heading, '目标定在哪里，结果到了哪里');
    assert.doesNotMatch(alike.standfirst ?? '', /不同年/);
    assert.match(captionsOf(city).standfirst ?? '', /目标与结果不同年的/);
  });

  it('say in one line that a report has no target, and nothing of the kind where a filter hides them', () => {
    assert.equal(captionsOf({ ...city, metrics: [], tasks: [] }).empty, '文中没有写明数的目标。');
    assert.equal(captionsOf(city).empty, undefined);
  });
});

describe('the table of the target tracker', () => {
  const tableOf = (report: Report, metrics = ''): ReturnType<typeof targetTracker.tabulate> => {
    const index = indexReport(report);
    return withoutEmptyColumns(targetTracker.tabulate(targetTracker.select(index, { metrics }, 'zh'), index, 'zh'));
  };

  it('has result, its time and how it was paired beside each target', () => {
    const [row] = tableOf(city, 'small-loans-target').rows;
    assert.deepEqual(
      row?.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
      [
        '普惠小微贷款余额',
        '1200亿元以上',
        '计划',
        '截至2025年12月末',
        '1043亿元',
        '截至2024年12月末',
        '按报告中的计划配对',
        '云河市政府',
      ],
    );
  });

  it('has no column that says nothing', () => {
    assert.deepEqual(
      tableOf(bundled).columns.map(({ label }) => label),
      ['目标', '数', '性质', '期限', '原文已述', '出处'],
    );
  });
});
