import { bar, item, label, line, path, tag, tagWidth } from '../../../drawing/builders.js';
import { hatchPath } from '../../../drawing/hatch.js';
import type { BureauTone, ItemMark, Mark, PlainMark, TextMark } from '../../../drawing/marks.js';
import { setOpeningText } from '../../../drawing/opening-text.js';
import { round } from '../../../drawing/round.js';
import { linearLength } from '../../../drawing/scale.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { formatQuantity } from '../../../i18n/quantity.js';
import { countOf } from '../../../report/count.js';
import { recordTarget } from '../../../report/mark-target.js';
import type { Status } from '../../../report/status.js';
import type { Quantity } from '../../../report/types.js';
import { timelineMessages } from '../messages.js';
import type { ListContext } from './axis-context.js';
import { figureRuns, type Run } from './dated-text.js';
import { listEnd, listId } from './list-end.js';
import type { Lane } from './record-index.js';
import { setRecordLines } from './record-lines.js';
import type { TimelineRecord } from './records.js';

/** More lengths of time, or more records in one, are listed in words. */
const MOST_BARS = 4;
const LISTED = 12;
const BAR = 14;
/** A longer bar would only be long. */
const LONGEST = 420;
/** Words have at least so much room beside their figure, else they go under it. */
const LEAST_WORDS = 125;

/** The records of a lane that have a length of time without a start. */
export function termRecords({ strata }: Lane, limit: number): { records: TimelineRecord[]; count: number } {
  const terms = strata.filter(({ shape }) => shape === 'horizon');
  const count = terms.reduce((sum, { records }) => sum + records.length, 0);
  return { records: terms.flatMap(({ records }) => records.slice(0, limit)).slice(0, limit), count };
}

/** Where lengths of time stand, and whether a heading of theirs, or one that says that they are planned, is over them. */
export interface TermsBox {
  x: number;
  y: number;
  width: number;
  hasHeading: boolean;
  isUnderPlan?: boolean;
}

/**
 * Lengths of time without a start, which are on no calendar: a bar without a left edge over a ruler of its own, one for
 * all records of one length.
 */
export function layoutTerms(
  lane: Lane,
  { x, y: top, width, hasHeading, isUnderPlan = false }: TermsBox,
  context: ListContext,
): { marks: Mark[]; height: number } {
  const { lists, scale, language, measure } = context;
  const { strip } = timelineMessages[language];
  const list = listId(lane.id, 'terms', 0);
  const { records, count } = termRecords(lane, lists.limit(list, LISTED));
  if (count === 0) return { marks: [], height: 0 };
  const marks: Mark[] = [];
  let y = top;
  if (hasHeading) {
    const strong = type('noteStrong', scale);
    const small = type('note', scale);
    marks.push(label(strip.terms, x, y + 14 * scale, strong, 'ink'));
    const after = x + measure(strip.terms, strong) + 6 * scale;
    if (measure(strip.offCalendar, small) <= x + width - after)
      marks.push(label(strip.offCalendar, after, y + 14 * scale, small, 'ink-2'));
    y += 20 * scale;
  }
  const byLength = new Map<string, TimelineRecord[]>();
  for (const record of records) {
    const key = `${record.status} ${record.source.time.duration?.written}`;
    byLength.set(key, [...(byLength.get(key) ?? []), record]);
  }
  const ends = listEnd(list, count - records.length, lists);
  if (byLength.size > MOST_BARS) {
    const set = setRecordLines(records, ends, { x, y, width, hasTimes: true }, context);
    return { marks: [...marks, ...set.marks], height: y - top + set.height };
  }
  for (const own of byLength.values()) {
    const set = setLength(own, { x, y, width, isUnderPlan }, context);
    marks.push(...set.marks);
    y += set.height;
  }
  const rest = setRecordLines([], ends, { x, y, width }, context);
  return { marks: [...marks, ...rest.marks], height: y - top + rest.height };
}

/** One length of time: its words, its bar with the ruler, and the records that have it. */
function setLength(
  records: readonly TimelineRecord[],
  { x, y: top, width, isUnderPlan }: Omit<TermsBox, 'hasHeading'>,
  context: ListContext,
): { marks: Mark[]; height: number } {
  const { scale, labels } = context;
  const [first] = records;
  const duration = first?.source.time.duration;
  if (!first || !duration) return { marks: [], height: 0 };
  const { time, tag: own, tone } = labels.record(first);
  const status = isUnderPlan && first.status === 'planned' ? '' : own;
  const marks: Mark[] = [];
  const indent = status === '' ? 0 : tagWidth(status, context) + 5 * scale;
  if (status !== '')
    marks.push(tag(status, x, top + 1.5 * scale, first.status === 'planned', context, { isQuiet: true }));
  const words = setText(
    { text: time, x: x + indent, y: top, width: width - indent, ...type('smallStrong', scale), tone },
    context,
  );
  let y = top + words.height + 3 * scale;
  const set = setBar(
    first.status,
    duration,
    tone,
    { x, y: round(y), width: Math.min(width, LONGEST * scale) },
    context,
  );
  marks.push(...words.marks, ...set.marks);
  y += set.height;
  const figures = records.map((record) => {
    const [figure] = labels.record(record).figures;
    return figure ? figureRuns(figure, context) : { runs: [], width: 0 };
  });
  const widest = Math.max(...figures.map((figure) => figure.width));
  const column = width - widest - 12 * scale >= LEAST_WORDS * scale ? widest : 0;
  records.forEach((record, i) => {
    const row = setTarget(record, figures[i] ?? { runs: [], width: 0 }, { x, y, width, column }, context);
    marks.push(row.item);
    y += row.height;
  });
  return { marks, height: y - top + 8 * scale };
}

/** The bar: no left edge; to the lower end as its status says, dashed to the higher; under it its ruler. */
function setBar(
  status: Status,
  { value, high = value, unit }: Quantity,
  tone: BureauTone,
  { x, y, width }: { x: number; y: number; width: number },
  { scale, language, measure }: ListContext,
): { marks: PlainMark[]; height: number } {
  const [low, top] = [Math.min(value, high), Math.max(value, high)];
  const height = BAR * scale;
  const pixels = linearLength(top, width);
  const middle = Math.min(Math.max(pixels(low), 1), width);
  const bottom = y + height;
  const marks: PlainMark[] = [];
  if (status === 'planned') marks.push(path(hatchPath(x, y, middle, height), tone, 1.8));
  if (status === 'done') marks.push(bar({ x, y, width: middle, height }, 'solid', tone));
  marks.push(
    path(`M${x} ${y + 0.75}H${round(x + middle)}M${x} ${bottom - 0.75}H${round(x + middle)}`, tone, 1.5),
    line(x + middle - 0.75, y, x + middle - 0.75, bottom, tone, { width: 1.5 }),
  );
  if (width - middle > 3) marks.push(bar({ x: x + middle, y, width: width - middle, height }, 'dashed', tone));
  const font = type('tag', scale);
  const baseline = bottom + 14 * scale;
  const length = (count: number): string => formatQuantity(countOf(count, unit), language).text;
  const start = timelineMessages[language].strip.startNotStated;
  const caption = (text: string, at: number, anchor: TextMark['anchor']): TextMark =>
    label(text, at, baseline, font, 'ink', { anchor, isQuiet: true });
  const [lowWords, topWords] = [length(low), length(top)];
  const topWidth = measure(topWords, font);
  const isClear = x + measure(start, font) + 8 <= x + width - topWidth;
  if (isClear) marks.push(caption(start, x, 'start'));
  marks.push(caption(topWords, x + width, 'end'));
  const half = measure(lowWords, font) / 2;
  const isBetween = middle - half > measure(start, font) + 6 && middle + half < width - topWidth - 6;
  if (low !== top && isBetween) marks.push(caption(lowWords, x + middle, 'middle'));
  return { marks, height: height + 22 * scale };
}

/** A record of a length of time: its figure, and what it is of. */
function setTarget(
  record: TimelineRecord,
  figure: { runs: readonly Run[]; width: number },
  { x, y, width, column }: { x: number; y: number; width: number; column: number },
  context: ListContext,
): { item: ItemMark; height: number } {
  const { scale } = context;
  const { words, figuredName } = context.labels.record(record);
  const isBeside = figure.width > 0 && figure.width <= column + 0.5;
  const padding = 4.25 * scale;
  const marks: PlainMark[] = [];
  const indent = isBeside ? column + 12 * scale : 0;
  const baseline = y + padding + 15.5 * scale;
  for (const run of figure.runs)
    marks.push(label(run.text, x + run.x, baseline, run.font, run.tone, { lang: run.lang }));
  const top = y + padding + (isBeside || figure.width === 0 ? 0 : 23 * scale);
  const text = setOpeningText(
    { text: words, x: x + indent, y: top, width: width - indent, ...type('body', scale), tone: 'ink' },
    context,
  );
  marks.push(...text.marks);
  const height = top - y + text.height + padding;
  return { item: item(recordTarget(record.id), { x: x - 4, y, width: width + 4, height }, figuredName, marks), height };
}
