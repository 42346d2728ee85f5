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
import type { PickedCell } from '../../../src/elements/timeline/layout/view.js';
import { layoutTimeline, timelineColumns } from '../../../src/elements/timeline/layout.js';
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
    limit,
    picked = null,
  }: { extent?: TimeExtent; kind?: 'bureau' | 'theme'; limit?: number; picked?: PickedCell | null } = {},
): { drawing: Drawing; timeline: TimelineIndex } {
  const index = indexReport(report);
  const timeline = indexTimeline(index, kind, '');
  const scale = timeScale(timeline.start, timeline.end, timeline.now);
  const labels = timelineLabels(index, kind, context.language);
  const { more, truncated } = baseMessages[context.language];
  const lists = { limit: (_list: string, first: number) => limit ?? first, more, truncated };
  const drawing = layoutTimeline(timeline, { scale, extent, brush: null, picked, labels, lists }, context);
  return { drawing, timeline };
}

/** How many marks of records a path draws: each shape of a square or a circle ends in a z. */
const shapesIn = (drawn: ItemMark): number =>
  drawn.marks.reduce((sum, mark) => sum + (mark.kind === 'path' ? mark.d.split('z').length - 1 : 0), 0);

/** The pixel of a day in the calendar of a drawing. */
function pixelOf(timeline: TimelineIndex, day: number, context: LayoutContext): number {
  const { left, right } = timelineColumns(timeline, true, context);
  const scale = timeScale(timeline.start, timeline.end, timeline.now);
  return Math.round(left + scale.units(day) * (right - left));
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
/** The items that stand for records, and the cells of the strip. */
const recordsOf = (drawing: Drawing): ItemMark[] => items(drawing).filter(({ target }) => target.type === 'record');
const cellsOf = (drawing: Drawing): ItemMark[] => items(drawing).filter(({ target }) => target.type === 'cluster');
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
  it('draws a record known only to its year at no day: it stands under a heading of the year', () => {
    const { drawing } = draw(bundled, contextOf(1200), { limit: 100 });
    const award = itemOf(drawing, 'design-award');
    assert.ok(award);
    assert.deepEqual(
      award.marks.filter(({ kind }) => kind === 'bar'),
      [],
    );
    const words = textBoxes(drawing).map(({ text }) => text);
    assert.ok(words.includes('写明2020年') && words.includes('2020年（推定）') && words.includes('2021年（推定）'));
    assert.ok(words.includes('35项：产业政策与法规司17项，中小企业局18项'));
    assert.ok(words.includes('25项，都是中小企业局'));
  });

  it('stands stated years before inferred ones, and plans right of the publication', () => {
    const context = contextOf(1200);
    const { drawing, timeline } = draw(bundled, context);
    const boxes = textBoxes(drawing);
    const at = (words: string): Box => boxes.find(({ text }) => text === words) ?? assert.fail(words);
    assert.ok(at('写明2020年').y0 < at('2020年（推定）').y0);
    assert.ok(at('2021年（推定）').x0 > pixelOf(timeline, timeline.now, context));
  });

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

  it('says every number that it draws', () => {
    for (const language of ['zh', 'en'] as const)
      for (const width of [360, 720, 1200])
        for (const { label, marks } of items(draw(bundled, contextOf(width, language)).drawing))
          for (const mark of marks)
            for (const [number] of mark.kind === 'text' ? mark.text.matchAll(/\d[\d,.]*/g) : [])
              assert.ok(label.includes(number), `${number} is not in “${label}”`);
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

  it('ends an as-of mark at its date and a stretch where the text ends it', () => {
    const context = contextOf(1200);
    const { drawing, timeline } = draw(bundled, context);
    const loans = itemOf(drawing, 'inclusive-loans');
    const pole = loans?.marks.find((mark) => mark.kind === 'line');
    assert.equal(pole?.kind === 'line' && Math.round(pole.x1), pixelOf(timeline, dayOf(2020, 10, 1), context));
    const services = itemOf(drawing, 'services-given');
    const bar = services?.marks.find((mark) => mark.kind === 'bar');
    assert.equal(bar?.kind === 'bar' && Math.round(bar.x + bar.width), pixelOf(timeline, dayOf(2020, 12, 1), context));
  });

  it('sets the words of an as-of date beside its pole, at every width', () => {
    for (const width of [600, 720, 900, 1200, 1600]) {
      const { drawing } = draw(bundled, contextOf(width));
      for (const id of ['inclusive-loans', 'industry-resumed', 'late-payment-complaints']) {
        const record = itemOf(drawing, id);
        const pole = record?.marks.find((mark) => mark.kind === 'line');
        if (pole?.kind !== 'line' || !record) continue;
        for (const { x0, x1, text } of textBoxes({ ...drawing, marks: [record] }))
          assert.ok(x1 <= pole.x1 - 9 || x0 >= pole.x1 + 9, `“${text}” at ${width} px`);
      }
    }
  });

  it('sets the number of a dated figure larger than the words around it', () => {
    const loans = itemOf(draw(bundled, contextOf(1200)).drawing, 'inclusive-loans');
    const sizes = new Map(loans?.marks.flatMap((mark) => (mark.kind === 'text' ? [[mark.text, mark.size]] : [])));
    assert.equal(sizes.get('14.6'), 18);
    assert.equal(sizes.get('29.6'), 18);
    assert.equal(sizes.get('万亿元'), 12.5);
    assert.equal(sizes.get('同比增长'), 12.5);
  });

  it('draws one bar for all targets of one length of time, on no calendar and right of the publication', () => {
    for (const width of [720, 1200]) {
      const context = contextOf(width);
      const { drawing, timeline } = draw(bundled, context);
      const now = pixelOf(timeline, timeline.now, context);
      const dashed = drawing.marks.filter((mark) => mark.kind === 'bar' && mark.texture === 'dashed');
      assert.equal(dashed.length, 1);
      const [bar] = dashed;
      assert.ok(bar?.kind === 'bar' && bar.x > now);
      const ruler = ['起点未述', '3年', '5年'].map((words) => textBoxes(drawing).find(({ text }) => text === words));
      for (const tick of ruler) assert.ok(tick && tick.x0 > now);
      for (const id of ['target-innovative-smes', 'target-specialised-smes', 'target-little-giants'])
        assert.ok((itemOf(drawing, id)?.x ?? 0) > now);
      const years = textBoxes(drawing).filter(({ text }) => /^20(2[2-9]|3\d)年/.test(text));
      assert.deepEqual(years, [], 'no year that it could end in');
    }
  });

  it('draws what is done solid', () => {
    const { drawing } = draw(bundled, contextOf(1200));
    const capacity = itemOf(drawing, 'capacity');
    assert.deepEqual(
      capacity?.marks.flatMap((mark) => (mark.kind === 'bar' ? mark.texture : [])),
      ['solid'],
    );
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

  it('shows every record once, in a list under the strip, where words have no room on a calendar', () => {
    const { drawing, timeline } = draw(bundled, contextOf(360), { limit: 1000 });
    const records = recordsOf(drawing).map(({ target }) => formatTarget(target));
    assert.equal(records.length, timeline.count);
    assert.equal(new Set(records).size, timeline.count);
  });
});

describe('the strip of a timeline', () => {
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

  it('shows every record once where lists are long enough, and counts the rest where they are not', () => {
    fc.assert(
      fc.property(
        fc.array(edtf, { minLength: 1, maxLength: 80 }),
        fc.constantFrom(320, 640, 900, 1200),
        (times, width) => {
          const { drawing, timeline } = draw(reportOf(times), contextOf(width), { limit: 1e6 });
          const ids = recordsOf(drawing).map(({ target }) => formatTarget(target));
          assert.equal(ids.length, timeline.count);
          assert.equal(new Set(ids).size, timeline.count);
          const short = draw(reportOf(times), contextOf(width), { limit: 2 }).drawing;
          const rest = items(short).reduce((sum, { target, label }) => {
            const counts = target.type === 'more' ? /其余(\d+)项/.exec(label) : null;
            return sum + Number(counts?.[1] ?? 0);
          }, 0);
          assert.equal(recordsOf(short).length + rest, timeline.count);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts each record in one cell of the strip, or draws it over its cells', () => {
    fc.assert(
      fc.property(fc.array(edtf, { minLength: 1, maxLength: 30 }), fc.constantFrom(320, 900), (times, width) => {
        const { drawing, timeline } = draw(reportOf(times), contextOf(width));
        const marks = cellsOf(drawing).reduce((sum, cell) => sum + shapesIn(cell), 0);
        assert.ok(marks <= timeline.count && marks >= timeline.count - 6, `${marks} of ${timeline.count}`);
      }),
      { numRuns: 60 },
    );
  });

  it('sets no label over another, whatever the times', () => {
    fc.assert(
      fc.property(
        fc.array(edtf, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(320, 640, 900, 1200),
        (times, width) => {
          assertNoOverlap(textBoxes(draw(reportOf(times), contextOf(width)).drawing));
        },
      ),
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
      for (const cell of cellsOf(drawing)) {
        assert.equal(shapesIn(cell), 0, 'a bar, not a mark a record');
        assert.ok(cell.width >= 24);
      }
      const scale = timeScale(timeline.start, timeline.end, timeline.now);
      const closer = draw(report, contextOf(width), { extent: extentOf(scale, dayOf(1990), dayOf(1990, 3)) });
      assert.ok(plain(closer.drawing).length < width * 2);
    }
  });
});
