import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Drawing, ItemMark } from '../../../src/drawing/marks.js';
import type { PickedCell } from '../../../src/elements/timeline/layout/view.js';
import { dayOf } from '../../../src/report/day.js';
import bundled from '../../../src/reports/miit-2020-2021.js';

import {
  cellsOf,
  contextOf,
  draw,
  itemOf,
  pixelOf,
  recordsOf,
  reportOf,
  shapesIn,
  textBoxes,
} from './draw-timeline.js';

describe('the strip of a timeline', () => {
  it('counts all records in the strip: one mark a record, plans right of the publication', () => {
    for (const width of [320, 720, 1200]) {
      const context = contextOf(width);
      const { drawing, timeline } = draw(bundled, context);
      const cells = cellsOf(drawing);
      const marks = cells.reduce((sum, cell) => sum + shapesIn(cell), 0);
      // Two stretches are bars over their months.
      assert.equal(marks, timeline.count - 2, `at ${width} px`);
      const kinds = cells.map(({ target }) => (target.type === 'cluster' ? target.lane : ''));
      assert.equal(kinds[0], 'year-only');
      assert.deepEqual(kinds.slice(-2), ['both', 'terms']);
      const now = pixelOf(timeline, timeline.now, context);
      for (const cell of cells)
        assert.equal(cell.x >= now - 1, cell.label.includes('2021年') || cell.label.includes('期限'));
    }
  });

  it('says of each cell what it holds, and that a press shows it alone', () => {
    const labels = cellsOf(draw(bundled, contextOf(1200)).drawing).map(({ label }) => label);
    assert.equal(labels.length, 15);
    assert.ok(labels.includes('2020年，月日未述，40项，只看这一段'));
    assert.ok(labels.includes('2020年6月，3项，只看这一段'));
    assert.ok(labels.includes('2021年，25项，只看这一段'));
    assert.ok(labels.includes('期限，起点未述，3项，只看这一段'));
  });

  it('shows what is in a picked cell alone', () => {
    const cases: [PickedCell, string[], number][] = [
      [{ kind: 'dated', from: dayOf(2020, 6), to: dayOf(2020, 7) }, ['industry-resumed'], 3],
      [{ kind: 'year-only', from: dayOf(2020), to: dayOf(2021) }, ['design-award'], 40],
      [{ kind: 'both', from: dayOf(2021), to: dayOf(2022) }, [], 25],
      [{ kind: 'terms', from: 0, to: 0 }, ['target-innovative-smes'], 3],
    ];
    for (const width of [360, 720, 1200])
      for (const [picked, ids, count] of cases) {
        const { drawing } = draw(bundled, contextOf(width), { picked, limit: 100 });
        assert.equal(recordsOf(drawing).length, count, `${picked.kind} at ${width} px`);
        for (const id of ids) assert.ok(itemOf(drawing, id), id);
        // A month is no cell where cells are quarters.
        if (width > 600) assert.equal(cellsOf(drawing).filter(({ label }) => label.includes('看全部')).length, 1);
      }
  });

  it('names months, or quarters where months have no room', () => {
    const named = (width: number): string[] =>
      draw(bundled, contextOf(width)).drawing.marks.flatMap((mark) =>
        mark.kind === 'text' && /^(\d+月|.季)$/.test(mark.text) ? mark.text : [],
      );
    assert.equal(named(1200).length, 12);
    assert.equal(named(720).length, 12);
    assert.deepEqual(named(360), ['一季', '二季', '三季', '四季']);
  });

  /** The counts over bars, and what each cell says that it holds. */
  const countsIn = (drawing: Drawing): { bars: number; said: number } => {
    const cells = cellsOf(drawing);
    const bars = cells.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' && /^\d+$/.test(mark.text) ? Number(mark.text) : [])),
    );
    const said = cells.map(({ label }) => Number(/，(\d+)项[，：]/.exec(label)?.[1]));
    return { bars: bars.reduce((a, b) => a + b, 0), said: said.reduce((a, b) => a + b, 0) };
  };

  it('has years for its unit where the text dates nothing more closely, and their records in them', () => {
    const report = { ...reportOf(Array.from({ length: 60 }, (_, i) => String(2012 + (i % 9)))), published: '2021-01' };
    for (const width of [360, 1000]) {
      const { drawing } = draw(report, contextOf(width));
      const labels = cellsOf(drawing).map(({ label }) => label);
      if (width === 1000)
        assert.deepEqual(
          labels.map((label) => label.slice(0, 5)),
          Array.from({ length: 9 }, (_, i) => `${2012 + i}年`),
        );
      assert.equal(
        cellsOf(drawing).reduce((sum, cell) => sum + shapesIn(cell), 0),
        60,
      );
      assert.ok(textBoxes(drawing).every(({ text }) => !/^\d+月$/.test(text)));
    }
  });

  it('has bars with their counts where a cell holds more than 40 records, all on one scale', () => {
    const times = Array.from(
      { length: 3000 },
      (_, i) => `${2011 + (i % 7)}-${String((i % 12) + 1).padStart(2, '0')}-09`,
    );
    const report = { ...reportOf(times), published: '2018-01' };
    const { drawing, timeline } = draw(report, contextOf(1200));
    assert.deepEqual(countsIn(drawing), { bars: timeline.count, said: timeline.count });
    const bars = cellsOf(drawing).flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'bar' ? mark : [])));
    const counts = cellsOf(drawing).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' && /^\d+$/.test(mark.text) ? Number(mark.text) : [])),
    );
    const scales = bars.map(({ height }, i) => height / (counts[i] ?? 1));
    for (const scale of scales) assert.ok(Math.abs(scale - (scales[0] ?? 0)) < 0.01);
  });

  it('piles two bureaus away from one line, and the marks of more than two on it', () => {
    const report = reportOf(Array.from({ length: 12 }, (_, i) => `2020-0${1 + (i % 3)}-11`));
    const tones = (drawing: Drawing): Map<string, number> =>
      new Map(
        cellsOf(drawing).flatMap(({ marks }) =>
          marks.flatMap((mark) =>
            mark.kind === 'path' ? [[mark.tone, Number(/^M[\d.]+ ([\d.]+)/.exec(mark.d)?.[1])]] : [],
          ),
        ),
      );
    const two = tones(draw(report, contextOf(900)).drawing);
    assert.ok((two.get('bureau-1') ?? 0) < (two.get('bureau-2') ?? 0) - 8);
    const [first] = report.bureaus;
    assert.ok(first);
    const bureaus = [...report.bureaus, { ...first, id: 'third' }];
    const events = report.events.map((event, i) => (i % 3 === 2 ? { ...event, bureau: 'third' } : event));
    const three = draw({ ...report, bureaus, events }, contextOf(900)).drawing;
    assert.equal(
      cellsOf(three).reduce((sum, cell) => sum + shapesIn(cell), 0),
      12,
    );
    assert.equal(tones(three).size, 3);
  });

  it('keeps planned and expected records apart from done ones by texture', () => {
    const { drawing } = draw(bundled, contextOf(1200));
    const [years] = cellsOf(drawing);
    const plans = cellsOf(drawing).at(-2);
    const strokes = (cell: ItemMark | undefined): (number | undefined)[] =>
      cell?.marks.flatMap((mark) => (mark.kind === 'path' ? [mark.width] : [])) ?? [];
    assert.deepEqual(strokes(years), [undefined, undefined, 1.5]);
    assert.deepEqual(strokes(plans), [1.2, 1.2]);
  });
});
