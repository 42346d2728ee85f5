import assert from 'node:assert/strict';
import fc from 'fast-check';
import { baseMessages } from '../../../src/base/messages.js';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import type { Drawing, ItemMark, Mark, PlainMark } from '../../../src/drawing/marks.js';
import { timelineLabels } from '../../../src/elements/timeline/labels.js';
import { indexTimeline, type TimelineIndex } from '../../../src/elements/timeline/layout/record-index.js';
import { FULL_EXTENT, type TimeExtent, timeScale } from '../../../src/elements/timeline/layout/time-scale.js';
import type { PickedCell } from '../../../src/elements/timeline/layout/view.js';
import { layoutTimeline, timelineColumns } from '../../../src/elements/timeline/layout.js';
import { dayOf } from '../../../src/report/day.js';
import { indexReport } from '../../../src/report/report-index.js';
import type { Report, ReportEvent } from '../../../src/report/types.js';
import bundled from '../../../src/reports/miit-2020-2021.js';

const measure: LayoutContext['measure'] = (text, { size }) =>
  [...text].reduce((width, character) => width + ((character.codePointAt(0) ?? 0) > 0x2e80 ? size : size * 0.6), 0);

/** A context of a width, in which a Han character is as wide as its size and any other 0.6 of it. */
export function contextOf(width: number, language: LayoutContext['language'] = 'zh', scale = 1): LayoutContext {
  return { width, measure, language, scale };
}

/** The drawing of a report's timeline, as the widget has it. */
export function draw(
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
export const shapesIn = (drawn: ItemMark): number =>
  drawn.marks.reduce((sum, mark) => sum + (mark.kind === 'path' ? mark.d.split('z').length - 1 : 0), 0);

/** The pixel of a day in the calendar of a drawing. */
export function pixelOf(timeline: TimelineIndex, day: number, context: LayoutContext): number {
  const { left, right } = timelineColumns(timeline, true, context);
  const scale = timeScale(timeline.start, timeline.end, timeline.now);
  return Math.round(left + scale.units(day) * (right - left));
}

/** The bundled report with other events and nothing else. */
export function reportOf(times: readonly string[]): Report {
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
export const items = ({ marks }: Drawing): ItemMark[] => marks.filter(isItem);
/** The items that stand for records, and the cells of the strip. */
export const recordsOf = (drawing: Drawing): ItemMark[] =>
  items(drawing).filter(({ target }) => target.type === 'record');
export const cellsOf = (drawing: Drawing): ItemMark[] =>
  items(drawing).filter(({ target }) => target.type === 'cluster');
export const itemOf = (drawing: Drawing, id: string): ItemMark | undefined =>
  items(drawing).find(({ target }) => target.type === 'record' && target.id === id);
export const plain = ({ marks }: Drawing): PlainMark[] =>
  marks.flatMap((mark) => (mark.kind === 'item' ? mark.marks : [mark]));

export interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  text: string;
}

export function textBoxes(drawing: Drawing): Box[] {
  return plain(drawing).flatMap((mark): Box[] => {
    if (mark.kind !== 'text') return [];
    const width = measure(mark.text, mark);
    const x0 = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
    return [{ x0, x1: x0 + width, y0: mark.y - mark.size * 0.7, y1: mark.y + mark.size * 0.1, text: mark.text }];
  });
}

export function assertNoOverlap(boxes: readonly Box[]): void {
  const sorted = [...boxes].sort((a, b) => a.y0 - b.y0);
  sorted.forEach((a, i) => {
    for (const b of sorted.slice(i + 1)) {
      if (b.y0 >= a.y1) break;
      const apart = a.x1 <= b.x0 + 0.5 || b.x1 <= a.x0 + 0.5;
      assert.ok(apart, `“${a.text}” and “${b.text}” overlap at y ${a.y0}`);
    }
  });
}

export const day = fc.integer({ min: dayOf(1990), max: dayOf(2050) });
export const edtf = fc
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
