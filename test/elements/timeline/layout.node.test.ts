import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countWithin, indexTimeline, recordsWithin } from '../../../src/elements/timeline/layout/record-index.js';
import {
  extentOf,
  FULL_EXTENT,
  panExtent,
  timeScale,
  zoomExtent,
} from '../../../src/elements/timeline/layout/time-scale.js';
import { dayOf } from '../../../src/report/day.js';
import { formatTarget } from '../../../src/report/mark-target.js';
import { indexReport } from '../../../src/report/report-index.js';
import bundled from '../../../src/reports/miit-2020-2021.js';

import {
  assertNoOverlap,
  type Box,
  cellsOf,
  contextOf,
  day,
  draw,
  edtf,
  itemOf,
  items,
  pixelOf,
  plain,
  recordsOf,
  reportOf,
  shapesIn,
  textBoxes,
} from './draw-timeline.js';

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

  it('says every number that it draws', () => {
    for (const language of ['zh', 'en'] as const)
      for (const width of [360, 720, 1200])
        for (const { label, marks } of items(draw(bundled, contextOf(width, language)).drawing))
          for (const mark of marks)
            for (const [number] of mark.kind === 'text' ? mark.text.matchAll(/\d[\d,.]*/g) : [])
              assert.ok(label.includes(number), `${number} is not in “${label}”`);
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

  it('starts what a figure measures on the figure’s own line, with more room to the next pair than within it', () => {
    for (const width of [760, 900, 1200, 1600]) {
      const record = itemOf(draw(bundled, contextOf(width, 'en')).drawing, 'industry-resumed') ?? assert.fail();
      assert.ok(record.marks.some(({ kind }) => kind === 'line'));
      const texts = record.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
      const at = (start: string): number =>
        texts.find(({ text }) => text.startsWith(start))?.y ?? assert.fail(`${start} at ${width} px`);
      assert.equal(at('staff'), at('95.4'), `${width} px`);
      const beside = texts.filter(({ y }) => y === at('99.1'));
      assert.ok(
        beside.some(({ text }) => text.startsWith('larger industrial')),
        `${width} px`,
      );
      const rows = [...new Set(texts.map(({ y }) => y))].filter((y) => y >= at('95.4') && y <= at('99.1'));
      const steps = rows.slice(1).map((y, i) => y - (rows[i] ?? 0));
      assert.ok((steps.at(-1) ?? 0) > Math.max(0, ...steps.slice(0, -1)) + 8, `${width} px: ${steps.join(', ')}`);
    }
  });

  it('takes a row of its own before it breaks a time or a short title into a sliver', () => {
    const record = itemOf(draw(bundled, contextOf(1200, 'en')).drawing, 'late-payment-complaints');
    const texts = record?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])) ?? [];
    assert.ok(
      texts.includes('as of 30 December 2020') && texts.includes('Late-payment complaints passed on'),
      String(texts),
    );
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

  it('sets no words over others nor beyond the edge, and no target too small, whatever the times and the stretch', () => {
    const situation = fc.record({
      times: fc.array(edtf, { minLength: 1, maxLength: 40 }),
      published: fc.constantFrom('2021-01', '2010-06-15', '2100-01', '1995'),
      width: fc.constantFrom(280, 320, 599, 640, 720, 900, 1079, 1080, 1200, 1600),
      language: fc.constantFrom('zh' as const, 'en' as const),
      scale: fc.constantFrom(1, 1.5),
      kind: fc.constantFrom('bureau' as const, 'theme' as const),
      from: fc.constantFrom(0, 0.3, 0.6),
      length: fc.constantFrom(0.1, 1),
      hasMetrics: fc.boolean(),
    });
    fc.assert(
      fc.property(situation, ({ times, published, width, language, scale, kind, from, length, hasMetrics }) => {
        const base = reportOf(times);
        const events = base.events.map((event, i) => ({
          ...event,
          role: i % 4 === 0 ? ('plan' as const) : event.role,
          time: { ...event.time, stated: i % 3 > 0, kind: i % 5 === 1 ? ('as-of' as const) : event.time.kind },
        }));
        const report = { ...base, published, events, metrics: hasMetrics ? bundled.metrics : [] };
        const extent = { from, to: Math.min(from + length, 1) };
        const { drawing } = draw(report, contextOf(width, language, scale), { extent, kind });
        const boxes = textBoxes(drawing);
        assertNoOverlap(boxes);
        for (const { x0, x1, text } of boxes) assert.ok(x0 >= -1 && x1 <= width + 1, `“${text}” ${x0}–${x1}`);
        for (const mark of items(drawing)) {
          assert.ok(mark.height >= 24 * scale - 0.5 && mark.width >= 23.5, mark.label);
          assert.ok(mark.x >= -5 && mark.x + mark.width <= width + 5, mark.label);
        }
      }),
      { numRuns: 150 },
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
