import { append } from '../../../drawing/append.js';
import { item, label, line, rule, tag, tagWidth } from '../../../drawing/builders.js';
import type { Mark, PlainMark } from '../../../drawing/marks.js';
import { recordMarks } from '../../../drawing/record-mark.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { joinClauses } from '../../../i18n/punctuation.js';
import { statusTag } from '../../../i18n/terms.js';
import { recordTarget } from '../../../report/mark-target.js';
import { timelineMessages } from '../messages.js';
import type { ListContext } from './axis-context.js';
import { stepFor, stepsIn } from './calendar.js';
import { datedMarks, wrapDated } from './dated-text.js';
import { GLYPH, recordGlyph } from './glyph.js';
import { listEnd, listId } from './list-end.js';
import type { TimelineIndex } from './record-index.js';
import { setRecordLines } from './record-lines.js';
import type { TimelineRecord } from './records.js';
import { layoutTerms, termRecords } from './terms.js';
import type { Projection } from './time-scale.js';
import { countInView, isDated, recordsInView } from './view.js';
import { yearGroups } from './year-groups.js';
import { openLines, setYearGroups } from './year-list.js';

/** So many dated records are open at first. */
const LISTED = 8;

/** From the strip down, where words have no room on a calendar: what has a date, each on a rail of its own; then what has a year; after the publication plans, and lengths of time. */
export function layoutNarrow(
  timeline: TimelineIndex,
  { top, projection }: { top: number; projection: Projection },
  context: ListContext,
): { marks: Mark[]; height: number } {
  const { view, width, scale, language } = context;
  const marks: Mark[] = [];
  let y = top;
  const add = (set: { marks: Mark[]; height: number }, after = 14 * scale): void => {
    append(marks, set.marks);
    y += set.height + (set.height > 0 ? after : 0);
  };
  add(layoutRails(timeline, { y, projection }, context));
  const groups = view.yearOnly ? yearGroups(timeline.lanes, view.yearOnly) : [];
  const options = { kind: timeline.kind, bureaus: timeline.bureaus.length, open: openLines(groups, context) };
  const set = (isPlanned: boolean): { marks: Mark[]; height: number } =>
    setYearGroups(
      groups.filter((group) => group.isPlanned === isPlanned),
      options,
      { x: 0, y, width },
      context,
    );
  add(set(false));
  const hasPast = y > top;
  const isAhead =
    groups.some(({ isPlanned }) => isPlanned) ||
    (view.terms !== null && timeline.lanes.some((lane) => termRecords(lane, 0).count > 0));
  if (isAhead && hasPast) {
    marks.push(line(0, y + 2, width, y + 2, 'ink', { width: 2 }));
    marks.push(label(timelineMessages[language].now.at, 0, y + 19 * scale, type('small', scale), 'ink-2'));
    y += 28 * scale;
  }
  add(set(true));
  if (view.terms) add(layoutTermSection(timeline, y, context));
  return { marks, height: Math.max(y - top - 10 * scale, 0) };
}

/** Lengths of time without a start under a heading of their own, lane by lane. */
export function layoutTermSection(
  { lanes }: TimelineIndex,
  top: number,
  context: ListContext,
): { marks: Mark[]; height: number } {
  const { width, scale, language, measure } = context;
  const own = lanes.filter((lane) => termRecords(lane, 0).count > 0);
  const count = own.reduce((sum, lane) => sum + termRecords(lane, 0).count, 0);
  if (count === 0) return { marks: [], height: 0 };
  const { strip, counts } = timelineMessages[language];
  const isPlanned = own.every(({ strata }) =>
    strata.every(({ shape, status }) => shape !== 'horizon' || status === 'planned'),
  );
  const marks: Mark[] = [rule(top, 0, width, 'ink')];
  const middle = top + 17 * scale;
  const words = isPlanned ? statusTag('planned', language) : '';
  if (words !== '') marks.push(tag(words, 0, middle - 9 * scale, true, context, { height: 18, isQuiet: true }));
  let x = words === '' ? 0 : tagWidth(words, context) + 7 * scale;
  const strong = type('strong', scale);
  marks.push(label(strip.terms, x, middle + strong.size * 0.38, strong, 'ink'));
  x += measure(strip.terms, strong) + 8 * scale;
  const note = type('note', scale);
  const long = joinClauses([counts.all(count), strip.offCalendar], language);
  const short = measure(long, note) <= width - x ? long : counts.all(count);
  marks.push(label(short, x, middle + strong.size * 0.38, note, 'ink-2'));
  let y = top + 32 * scale;
  for (const lane of own) {
    const set = layoutTerms(lane, { x: 0, y, width, hasHeading: false, isUnderPlan: isPlanned }, context);
    append(marks, set.marks);
    y += set.height + 4 * scale;
  }
  return { marks, height: y - top };
}

/** Records with a date in the order of time, each over a rail that is the whole calendar. */
function layoutRails(
  { lanes }: TimelineIndex,
  { y: top, projection }: { y: number; projection: Projection },
  context: ListContext,
): { marks: Mark[]; height: number } {
  const { view, lists, width, scale, language } = context;
  const strata = lanes.flatMap((lane) => lane.strata.filter(isDated));
  const count = countInView(strata, view);
  if (count === 0) return { marks: [], height: 0 };
  const { datedHeading, counts } = timelineMessages[language];
  const strong = type('strong', scale);
  const heading = setText({ text: datedHeading, x: 0, y: top + 6 * scale, width, ...strong, tone: 'ink' }, context);
  const marks: Mark[] = [...heading.marks];
  const note = type('note', scale);
  const words = counts.all(count);
  const isBeside = heading.lastWidth + 8 * scale + context.measure(words, note) <= width;
  const below = top + 6 * scale + heading.height;
  const baseline = isBeside ? below - 7 * scale : below + 14 * scale;
  marks.push(label(words, isBeside ? heading.lastWidth + 8 * scale : 0, baseline, note, 'ink-2'));
  let y = below + (isBeside ? 4 : 24) * scale;
  const list = listId('', 'dated', 0);
  const records = recordsInView(strata, view, lists.limit(list, LISTED));
  records.forEach((record, i) => {
    if (i > 0) marks.push(rule(y, 0, width, 'hair'));
    const set = layoutRail(record, y + 6 * scale, projection, context);
    marks.push(set.item);
    y += set.height + 12 * scale;
  });
  const rest = setRecordLines([], listEnd(list, count - records.length, lists), { x: 0, y, width }, context);
  append(marks, rest.marks);
  return { marks, height: y + rest.height - top };
}

function layoutRail(
  record: TimelineRecord,
  y: number,
  projection: Projection,
  context: ListContext,
): { item: Mark; height: number } {
  const { scale, width, labels } = context;
  const label = labels.record(record);
  const inset = 15 * scale;
  const text = wrapDated(label, width - inset, context);
  const rail = round(y + text.height + GLYPH + 4);
  const marks: PlainMark[] = [
    ...recordMarks(label.tone, record.status, 8 * scale, [{ x: 0.5, y: round(y + 5 * scale) }]),
    ...datedMarks(text, { x: inset, y, isFlushRight: false, isPlanned: record.status === 'planned' }, context),
    line(0, rail, width, rail, 'axis'),
  ];
  const glyph = recordGlyph(record, projection, label.tone, round(rail - GLYPH - 1));
  const step = stepFor(Math.min(...projection.sides.map(({ pixelsADay }) => pixelsADay)), 40 * scale, 'month');
  for (const side of projection.sides)
    for (const { start } of stepsIn(side.from, side.to, step)) {
      const x = projection.x(start);
      if (x >= 0 && x <= width) marks.push(line(x, rail, x, rail + 4, 'axis'));
    }
  marks.push(...glyph.marks);
  const height = text.height + GLYPH + 8;
  return { item: item(recordTarget(record.id), { x: 0, y, width, height }, label.figuredName, marks), height };
}
