import { append } from '../../../drawing/append.js';
import { label, rule, tag, tagWidth } from '../../../drawing/builders.js';
import type { Mark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { statusTag } from '../../../i18n/terms.js';
import { dateOf } from '../../../report/day.js';
import { timelineMessages } from '../messages.js';
import type { ListContext } from './axis-context.js';
import { isNarrow, isWide } from './columns.js';
import { listEnd, listId } from './list-end.js';
import type { LaneKind } from './record-index.js';
import { setRecordLines } from './record-lines.js';
import { recordsOfGroup, type YearGroup, type YearLane } from './year-groups.js';

/** No column of lines is narrower where another could do without it. */
const LEAST_COLUMN = 250;
const GUTTER = 28;
/** All lists of a timeline open so many lines together at most. */
const MOST_LINES = 60;

/** What the groups of a timeline are set with. */
export interface YearListOptions {
  kind: LaneKind;
  /** How many bureaus the timeline shows. */
  bureaus: number;
  /** How many records a list opens. */
  open: number;
}

/** How many records each list opens, so that many groups do not open too many. */
export function openLines(groups: readonly YearGroup[], context: ListContext): number {
  const lists = groups.reduce((sum, { lanes }) => sum + lanes.length, 0);
  const wanted = isWide(context) ? 5 : isNarrow(context) ? 3 : 4;
  return Math.max(1, Math.min(wanted, Math.floor(MOST_LINES / Math.max(lists, 1))));
}

/** Groups one under another, each under its heading with its count. */
export function setYearGroups(
  groups: readonly YearGroup[],
  options: YearListOptions,
  { x, y: top, width }: { x: number; y: number; width: number },
  context: ListContext,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let y = top;
  groups.forEach((group, i) => {
    if (i > 0) y += 12 * context.scale;
    const heading = setHeading(group, options, { x, y, width }, context);
    append(marks, heading.marks);
    y += heading.height;
    const lists = setLists(group, options, { x, y, width }, context);
    append(marks, lists.marks);
    y += lists.height;
  });
  return { marks, height: y - top };
}

function setHeading(
  group: YearGroup,
  options: YearListOptions,
  { x, y, width }: { x: number; y: number; width: number },
  context: ListContext,
): { marks: Mark[]; height: number } {
  const { scale, language, measure } = context;
  const messages = timelineMessages[language];
  const years = messages.years(dateOf(group.from).year, dateOf(group.to - 1).year);
  const title = group.isStated ? messages.stated(years) : messages.inferred(years);
  const strong = type('strong', scale);
  const marks: Mark[] = [rule(y, x, x + width, 'ink')];
  let left = x;
  const middle = y + 17 * scale;
  if (group.isPlanned) {
    const words = statusTag('planned', language);
    marks.push(tag(words, x, middle - 9 * scale, true, context, { height: 18, isQuiet: true }));
    left += tagWidth(words, context) + 7 * scale;
  }
  const heading = setText(
    { text: title, x: left, y: middle - 11 * scale, width: x + width - left, ...strong, tone: 'ink' },
    context,
  );
  marks.push(...heading.marks);
  const below = heading.height - strong.leading;
  const end = left + heading.lastWidth + 8 * scale;
  const note = type('note', scale);
  const words = countWords(group, options, context);
  const count = words.find((text) => measure(text, note) <= x + width - end);
  const height = 32 * scale + below;
  if (count !== undefined) {
    marks.push(label(count, end, middle + below + strong.size * 0.38, note, 'ink-2'));
    return { marks, height };
  }
  const under = setText(
    { text: words.at(-1) ?? '', x, y: y + height - 4 * scale, width, ...note, tone: 'ink-2' },
    context,
  );
  return { marks: [...marks, ...under.marks], height: height + under.height };
}

/** How many records a group holds: of each bureau where there is room to say so. */
function countWords(
  { lanes, count }: YearGroup,
  { kind, bureaus }: YearListOptions,
  { language, labels }: ListContext,
): string[] {
  const { counts } = timelineMessages[language];
  const all = counts.all(count);
  if (kind === 'theme' || bureaus < 2) return [all, all];
  const [only] = lanes;
  if (lanes.length === 1 && only) return [counts.allOf(count, labels.lane(only.lane).text), all];
  return count > 9
    ? [
        counts.byBureau(
          count,
          lanes.map((own) => [labels.lane(own.lane).text, own.count]),
        ),
        all,
      ]
    : [all, all];
}

function setLists(
  group: YearGroup,
  { kind, open }: YearListOptions,
  { x, y, width }: { x: number; y: number; width: number },
  context: ListContext,
): { marks: Mark[]; height: number } {
  const { scale } = context;
  const gutter = GUTTER * scale;
  const fitting = Math.max(1, Math.min(3, Math.floor((width + gutter) / (LEAST_COLUMN * scale + gutter))));
  const [only] = group.lanes;
  // A lane alone fills the columns that several would have had.
  if (group.lanes.length === 1 && only && kind === 'bureau')
    return setLane(
      only,
      group,
      { open: fitting > 1 || group.isPlanned ? open * 2 : open, columns: fitting },
      { x, y, width },
      context,
    );
  const columns = Math.min(fitting, group.lanes.length);
  const column = (width - gutter * (columns - 1)) / columns;
  const bottoms = Array.from({ length: columns }, () => y);
  const marks: Mark[] = [];
  for (const own of group.lanes) {
    const shortest = bottoms.indexOf(Math.min(...bottoms));
    const left = x + shortest * (column + gutter);
    let top = bottoms[shortest] ?? y;
    if (kind === 'theme') {
      const strong = type('label', scale);
      const name = setText(
        {
          text: context.labels.lane(own.lane).text,
          x: left,
          y: top + 2 * scale,
          width: column,
          ...strong,
          tone: 'ink-2',
        },
        context,
      );
      append(marks, name.marks);
      top += name.height + 2 * scale;
    }
    const set = setLane(own, group, { open, columns: 1 }, { x: left, y: top, width: column }, context);
    append(marks, set.marks);
    bottoms[shortest] = top + set.height + (kind === 'theme' ? 8 * scale : 0);
  }
  return { marks, height: Math.max(...bottoms) - y };
}

function setLane(
  own: YearLane,
  group: YearGroup,
  { open, columns }: { open: number; columns: number },
  box: { x: number; y: number; width: number },
  context: ListContext,
): { marks: Mark[]; height: number } {
  const { lists } = context;
  const list = listId(own.lane.id, `${group.isPlanned ? 'planned' : 'done'} ${group.isStated}`, group.from);
  // One record more takes no more room than the line that would show it.
  const limit = lists.limit(list, open);
  const records = recordsOfGroup(own, group, own.count === limit + 1 ? own.count : limit);
  const fill = Math.min(columns, records.length);
  const ends = listEnd(list, own.count - records.length, lists);
  return setRecordLines(records, ends, { ...box, columns: fill, isUnderPlan: group.isPlanned }, context);
}
