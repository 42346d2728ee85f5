import { max, min } from 'd3-array';
import { append } from '../../../drawing/append.js';
import { rule } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Drawing, Mark } from '../../../drawing/marks.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { sequence } from '../../../platform/host-proof.js';
import { type LedgerPlace, NAME_ROW, setBureauName, setFigures, setStack, setThemeTitle } from './ledger-theme.js';
import type { LedgerColumn, LedgerTheme } from './rows.js';

/** Between columns, and the least width of one, in pixels at a scale of 1. */
const GAP = 48;
const LEAST_COLUMN = 230;
/** How many figures of a theme show at first. */
const LIMIT = { inColumns: 3, stacked: 2 };

/** A theme in which one bureau alone has figures, and how many. */
interface OneSided {
  title: string;
  detail: string;
  column: LedgerColumn;
}

/**
 * The ledger: figures by theme, without bars, since their units differ. First the themes in which more than one bureau
 * has figures, a column a bureau; then those of one alone, in the column of that one. Narrow, bureaus follow one another.
 * @param oneSidedTitle heads the themes of one alone
 */
export function layoutLedger(themes: readonly LedgerTheme[], context: LayoutContext, oneSidedTitle = ''): Drawing {
  const { width, scale } = context;
  const places = placesOf(themes[0]?.columns.length ?? 1, context);
  const [first] = themes;
  const bureaus = first?.columns ?? [];
  const bothSided = themes.filter((theme) => statingIn(theme).length > 1);
  const oneSided = themes.flatMap((theme): OneSided[] =>
    statingIn(theme).length > 1
      ? []
      : statingIn(theme).map((column) => ({ title: theme.title, detail: column.count ?? '', column })),
  );
  const marks: Mark[] = [];
  let y = 0;
  const isStacked = places.length < bureaus.length;
  if (!isStacked && bureaus.length > 1) {
    bureaus.forEach((bureau, i) => {
      const place = places[i];
      if (place) marks.push(...setBureauName(bureau, place.x, y, place.width, context));
    });
    y += (NAME_ROW + 2) * scale;
  }
  for (const theme of bothSided) {
    const set = isStacked ? stackedTheme(theme, places, y, context) : themeInColumns(theme, places, y, context);
    append(marks, set.marks);
    y = set.bottom + 10 * scale;
  }
  if (oneSided.length > 0) {
    marks.push(rule(y, 0, width, bothSided.length > 0 ? 'hair' : 'ink'));
    y += 10 * scale;
    if (oneSidedTitle !== '' && bureaus.length > 1) {
      const font = type('note', scale);
      const head = setText({ text: oneSidedTitle, x: 0, y, width, tone: 'ink-2', ...font }, context);
      marks.push(...head.marks);
      y += head.height + 6 * scale;
    }
    const set = isStacked
      ? stackedOneSided(oneSided, bureaus, places, y, context)
      : oneSidedInColumns(oneSided, bureaus, places, y, context);
    append(marks, set.marks);
    y = set.bottom;
  }
  return { width, height: Math.ceil(y + 4 * scale), marks, legend: [] };
}

/** The columns that have a figure. */
function statingIn({ columns }: LedgerTheme): LedgerColumn[] {
  return columns.filter(({ figures }) => figures.length > 0);
}

/** A column a bureau where each has room, two for one bureau alone, else one. */
function placesOf(bureaus: number, { width, scale }: LayoutContext): LedgerPlace[] {
  const gap = GAP * scale;
  const columnWidth = (count: number): number => Math.floor((width - gap * (count - 1)) / count);
  const wanted = Math.max(bureaus, 2);
  const count = columnWidth(wanted) >= LEAST_COLUMN * scale ? wanted : 1;
  const each = columnWidth(count);
  const limit = count > 1 ? LIMIT.inColumns : LIMIT.stacked;
  return sequence(count, (i) => ({ x: i * (each + gap), width: each, limit }));
}

interface Block {
  marks: Mark[];
  bottom: number;
}

function themeInColumns(theme: LedgerTheme, places: readonly LedgerPlace[], y: number, context: LayoutContext): Block {
  const { width, scale } = context;
  const head = setThemeTitle(theme.title, theme.detail ?? '', { x: 0, y: y + 9 * scale, width }, context);
  const bodies = theme.columns.flatMap((column, i) => {
    const place = places[i];
    return place ? [setFigures(column, place, head.bottom, context)] : [];
  });
  return {
    marks: [rule(y, 0, width, 'hair'), ...head.marks, ...bodies.flatMap(({ marks }) => marks)],
    bottom: max(bodies, ({ bottom }) => bottom) ?? head.bottom,
  };
}

function stackedTheme(theme: LedgerTheme, [place]: readonly LedgerPlace[], y: number, context: LayoutContext): Block {
  const { width, scale } = context;
  const head = setThemeTitle(theme.title, theme.detail ?? '', { x: 0, y: y + 9 * scale, width }, context);
  const marks: Mark[] = [rule(y, 0, width, 'hair'), ...head.marks];
  let bottom = head.bottom + 2 * scale;
  for (const column of place ? statingIn(theme) : []) {
    marks.push(...setBureauName(column, 0, bottom, width, context));
    const body = place ? setFigures(column, place, bottom + NAME_ROW * scale, context) : { marks: [], bottom };
    append(marks, body.marks);
    bottom = body.bottom + 6 * scale;
  }
  return { marks, bottom: bottom - 6 * scale };
}

/** Each bureau's own themes down its column; of one bureau alone each theme in the column that is shortest so far. */
function oneSidedInColumns(
  themes: readonly OneSided[],
  bureaus: readonly LedgerColumn[],
  places: readonly LedgerPlace[],
  y: number,
  context: LayoutContext,
): Block {
  const stacks = places.map((): OneSided[] => []);
  const rows = places.map(() => 0);
  for (const theme of themes) {
    const own = bureaus.findIndex(({ bureau }) => bureau === theme.column.bureau);
    const shortest = rows.indexOf(min(rows) ?? 0);
    const i = bureaus.length === 1 ? shortest : own;
    stacks[i]?.push(theme);
    rows[i] = (rows[i] ?? 0) + theme.column.figures.length + 2;
  }
  const sets = places.map((place, i) => {
    const between = (at: number): Mark => rule(at, place.x, place.x + place.width, 'hair');
    return setStack(stacks[i] ?? [], place, y, between, context);
  });
  return { marks: sets.flatMap(({ marks }) => marks), bottom: max(sets, ({ bottom }) => bottom) ?? y };
}

function stackedOneSided(
  themes: readonly OneSided[],
  bureaus: readonly LedgerColumn[],
  [place]: readonly LedgerPlace[],
  y: number,
  context: LayoutContext,
): Block {
  const { width, scale } = context;
  const marks: Mark[] = [];
  let bottom = y;
  for (const bureau of bureaus) {
    const own = themes.filter(({ column }) => column.bureau === bureau.bureau);
    if (own.length === 0 || !place) continue;
    marks.push(...setBureauName(bureau, 0, bottom, width, context));
    const set = setStack(own, place, bottom + NAME_ROW * scale, (at) => rule(at, 0, width, 'hair'), context);
    append(marks, set.marks);
    bottom = set.bottom + 12 * scale;
  }
  return { marks, bottom: bottom - 12 * scale };
}
