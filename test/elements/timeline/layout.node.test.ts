import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { baseMessages } from '../../../src/base/messages.js';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import type { Drawing, ItemMark, Mark, PlainMark } from '../../../src/drawing/marks.js';
import { timelineLabels } from '../../../src/elements/timeline/labels.js';
import {
  countWithin,
  indexTimeline,
  recordsWithin,
  type TimelineIndex,
} from '../../../src/elements/timeline/layout/record-index.js';
import {
  extentOf,
  FULL_EXTENT,
  panExtent,
  type TimeExtent,
  timeScale,
  zoomExtent,
} from '../../../src/elements/timeline/layout/time-scale.js';
import { layoutTimeline } from '../../../src/elements/timeline/layout.js';
import { dayOf } from '../../../src/report/day.js';
import { formatTarget } from '../../../src/report/mark-target.js';
import { indexReport } from '../../../src/report/report-index.js';
import type { Report, ReportEvent } from '../../../src/report/types.js';
import bundled from '../../../src/reports/miit-2020-2021.js';

const measure: LayoutContext['measure'] = (text, { size }) =>
  [...text].reduce((width, character) => width + ((character.codePointAt(0) ?? 0) > 0x2e80 ? size : size * 0.6), 0);

function contextOf(width: number, language: LayoutContext['language'] = 'zh', scale = 1): LayoutContext {
  return { width, measure, language, scale };
}

function draw(
  report: Report,
  context: LayoutContext,
  {
    extent = FULL_EXTENT,
    kind = 'bureau',
    limit = 12,
  }: { extent?: TimeExtent; kind?: 'bureau' | 'theme'; limit?: number } = {},
): { drawing: Drawing; timeline: TimelineIndex } {
  const index = indexReport(report);
  const timeline = indexTimeline(index, kind, '');
  const scale = timeScale(timeline.start, timeline.end, timeline.now);
  const labels = timelineLabels(index, kind, context.language);
  const { more, truncated } = baseMessages[context.language];
  const lists = { limit: () => limit, more, truncated };
  const drawing = layoutTimeline(timeline, { scale, extent, brush: null, labels, lists }, context);
  return { drawing, timeline };
}

/** The bundled report with other events and nothing else. */
function reportOf(times: readonly string[]): Report {
  const [model] = bundled.events;
  assert.ok(model);
  const events = times.map(
    (edtf, i): ReportEvent => ({
      ...model,
      id: `event-${i}`,
      metrics: [],
      bureau: i % 2 === 0 ? 'policy-law' : 'sme',
      time: { edtf, kind: 'during', stated: true },
    }),
  );
  return { ...bundled, published: '2100-01', metrics: [], tasks: [], events };
}

const isItem = (mark: Mark): mark is ItemMark => mark.kind === 'item';
const items = ({ marks }: Drawing): ItemMark[] => marks.filter(isItem);
const itemOf = (drawing: Drawing, id: string): ItemMark | undefined =>
  items(drawing).find(({ target }) => target.type === 'record' && target.id === id);
const plain = ({ marks }: Drawing): PlainMark[] =>
  marks.flatMap((mark) => (mark.kind === 'item' ? mark.marks : [mark]));

interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  text: string;
}

function textBoxes(drawing: Drawing): Box[] {
  return plain(drawing).flatMap((mark): Box[] => {
    if (mark.kind !== 'text') return [];
    const width = measure(mark.text, mark);
    const x0 = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
    return [{ x0, x1: x0 + width, y0: mark.y - mark.size * 0.7, y1: mark.y + mark.size * 0.1, text: mark.text }];
  });
}

function assertNoOverlap(boxes: readonly Box[]): void {
  const sorted = [...boxes].sort((a, b) => a.y0 - b.y0);
  sorted.forEach((a, i) => {
    for (const b of sorted.slice(i + 1)) {
      if (b.y0 >= a.y1) break;
      const apart = a.x1 <= b.x0 + 0.5 || b.x1 <= a.x0 + 0.5;
      assert.ok(apart, `“${a.text}” and “${b.text}” overlap at y ${a.y0}`);
    }
  });
}

const day = fc.integer({ min: dayOf(1990), max: dayOf(2050) });
const edtf = fc
  .record({
    start: day,
    length: fc.integer({ min: 1, max: 4000 }),
    form: fc.constantFrom('day', 'month', 'year', 'span', 'open'),
  })
  .map(({ start, length, form }) => {
    const iso = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
    switch (form) {
      case 'day':
        return iso(start);
      case 'month':
        return iso(start).slice(0, 7);
      case 'year':
        return iso(start).slice(0, 4);
      case 'span':
        return `${iso(start)}/${iso(start + length)}`;
      default:
        return `${iso(start)}/..`;
    }
  });

describe('the time scale', () => {
  const scale = timeScale(dayOf(2020), dayOf(2026), dayOf(2021));

  it('turns a unit back into the day that it came from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(2020), max: dayOf(2026) }),
        (at) => Math.abs(scale.units.invert(scale.units(at)) - at) < 1e-6,
      ),
    );
  });

  it('says that its two sides differ where the past is told by the month and the future by the year', () => {
    assert.equal(scale.isEven, false);
    assert.equal(timeScale(dayOf(2020), dayOf(2021), dayOf(2022)).isEven, true);
  });

  it('keeps the day under the pointer in place when zoomed', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 0.8, noNaN: true }),
        fc.double({ min: 1, max: 20, noNaN: true }),
        (at, factor) => {
          const { from, to } = zoomExtent(scale, FULL_EXTENT, factor, at);
          assert.ok(Math.abs((at - from) / (to - from) - at) < 1e-9 || to - from < 1e-3 || from === 0 || to === 1);
        },
      ),
    );
  });

  it('never leaves the axis, however it is panned and zoomed', () => {
    const move = fc.record({
      factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
      by: fc.double({ min: -3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        let extent = FULL_EXTENT;
        for (const { factor, by } of moves) extent = panExtent(scale, zoomExtent(scale, extent, factor, 0.4), by);
        assert.ok(extent.from >= 0 && extent.to <= 1 + 1e-12 && extent.to > extent.from);
      }),
    );
  });
});

describe('the timeline of the bundled report', () => {
  it('draws a record known only to its year at no day: it stands in the list under the year', () => {
    const { drawing } = draw(bundled, contextOf(1200), { limit: 100 });
    const award = itemOf(drawing, 'design-award');
    assert.ok(award);
    assert.deepEqual(
      award.marks.filter(({ kind }) => kind === 'bar'),
      [],
    );
    assert.ok(textBoxes(drawing).some(({ text }) => text === '2020年，月日未述'));
  });

  it('ends an as-of mark at its date and a stretch where the text ends it', () => {
    const { drawing, timeline } = draw(bundled, contextOf(1200));
    const scale = timeScale(timeline.start, timeline.end, timeline.now);
    const loans = itemOf(drawing, 'inclusive-loans');
    const line = loans?.marks.find((mark) => mark.kind === 'line');
    assert.equal(line?.kind === 'line' && Math.round(line.x1), Math.round(scale.units(dayOf(2020, 10, 1)) * 1200));
    const services = itemOf(drawing, 'services-given');
    const bar = services?.marks.find((mark) => mark.kind === 'bar');
    assert.equal(
      bar?.kind === 'bar' && Math.round(bar.x + bar.width),
      Math.round(scale.units(dayOf(2020, 12, 1)) * 1200),
    );
  });

  it('draws the targets from the publication on, hatched to three years and dashed to five', () => {
    const { drawing } = draw(bundled, contextOf(1200));
    for (const id of ['target-innovative-smes', 'target-specialised-smes', 'target-little-giants']) {
      const bars = itemOf(drawing, id)?.marks.flatMap((mark) => (mark.kind === 'bar' ? mark.texture : []));
      assert.deepEqual(bars, ['hatch', 'dashed']);
    }
  });

  it('hatches what is planned and leaves what is done solid', () => {
    const { drawing } = draw(bundled, contextOf(1200));
    const capacity = itemOf(drawing, 'capacity');
    assert.deepEqual(
      capacity?.marks.flatMap((mark) => (mark.kind === 'bar' ? mark.texture : [])),
      ['solid'],
    );
  });

  it('labels the years after the publication from the first whole one, however few there is room for', () => {
    for (const width of [600, 720, 900, 1200, 1600]) {
      const { drawing } = draw(bundled, contextOf(width));
      const years = drawing.marks.flatMap((mark) =>
        mark.kind === 'text' && /^\d{4}年$/.test(mark.text) && mark.y < 20 ? Number(mark.text.slice(0, 4)) : [],
      );
      assert.deepEqual(years.slice(0, 2), [2020, 2021], `at ${width} px`);
      const steps = new Set(years.slice(2).map((year, i) => year - (years[i + 1] ?? 0)));
      assert.ok(steps.size <= 1, years.join(' '));
    }
  });

  it('says where a bureau states no plan', () => {
    const { drawing } = draw(bundled, contextOf(1200));
    assert.ok(textBoxes(drawing).some(({ text }) => text === '文中未提此后的计划'));
  });

  for (const language of ['zh', 'en'] as const) {
    for (const width of [280, 320, 480, 600, 720, 900, 1200, 1600]) {
      it(`sets no word over another and none beyond the edge: ${language}, ${width} px`, () => {
        for (const kind of ['bureau', 'theme'] as const) {
          const { drawing } = draw(bundled, contextOf(width, language), { kind });
          const boxes = textBoxes(drawing);
          assertNoOverlap(boxes);
          for (const { x0, x1, text } of boxes) assert.ok(x0 >= -0.5 && x1 <= width + 0.5, `“${text}” ${x0}–${x1}`);
        }
      });
    }
  }

  it('shows every record once, in a list, where an axis has no room', () => {
    const { drawing, timeline } = draw(bundled, contextOf(360), { limit: 1000 });
    const records = items(drawing).map(({ target }) => formatTarget(target));
    assert.equal(records.length, timeline.count);
    assert.equal(new Set(records).size, timeline.count);
  });
});

describe('any timeline', () => {
  it('finds the records of a stretch as reading them one by one would', () => {
    fc.assert(
      fc.property(
        fc.array(edtf, { minLength: 1, maxLength: 60 }),
        day,
        fc.integer({ min: 1, max: 3000 }),
        (times, from, length) => {
          const timeline = indexTimeline(indexReport(reportOf(times)), 'bureau', '');
          for (const { strata } of timeline.lanes) {
            for (const stratum of strata) {
              const slow = stratum.records
                .filter(({ start, end }) => start < from + length && end > from)
                .map(({ id }) => id);
              assert.deepEqual(
                recordsWithin(stratum, from, from + length, 1e9).map(({ id }) => id),
                slow,
              );
              assert.equal(countWithin(stratum, from, from + length), slow.length);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('accounts for every record that is in view: as itself, in a list, or in the count of a cluster', () => {
    fc.assert(
      fc.property(fc.array(edtf, { minLength: 1, maxLength: 80 }), fc.constantFrom(640, 900, 1200), (times, width) => {
        const { drawing, timeline } = draw(reportOf(times), contextOf(width), { limit: 1e6 });
        let shown = 0;
        for (const { target, marks } of items(drawing)) {
          const count = marks.find((mark) => mark.kind === 'text');
          shown += target.type === 'cluster' && count?.kind === 'text' ? Number(count.text) : 1;
        }
        assert.equal(shown, timeline.count);
      }),
      { numRuns: 60 },
    );
  });

  it('sets no label over another, whatever the times', () => {
    fc.assert(
      fc.property(fc.array(edtf, { minLength: 1, maxLength: 40 }), fc.constantFrom(640, 900, 1200), (times, width) => {
        assertNoOverlap(textBoxes(draw(reportOf(times), contextOf(width)).drawing));
      }),
      { numRuns: 60 },
    );
  });

  it('returns no more marks than the width can show, from 20 records to 100 000', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => {
      const at = new Date((dayOf(1950) + ((i * 7919) % 27_000)) * 86_400_000).toISOString();
      return at.slice(0, [10, 7, 4][i % 3]);
    });
    for (const width of [360, 1200]) {
      const report = reportOf(many);
      const { drawing, timeline } = draw(report, contextOf(width));
      assert.equal(timeline.count, many.length);
      assert.ok(plain(drawing).length < width * 2, `${plain(drawing).length} marks at ${width} px`);
      const scale = timeScale(timeline.start, timeline.end, timeline.now);
      const closer = draw(report, contextOf(width), { extent: extentOf(scale, dayOf(1990), dayOf(1990, 3)) });
      assert.ok(plain(closer.drawing).length < width * 2);
    }
  });
});
