/** Bureaus at the edges, partners between, links as curves with what was done at their end. */
import { max, min } from 'd3-array';
import { append } from '../../../drawing/append.js';
import { label, path, rule } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import type { CollaborationBureau } from './bureau.js';
import { setBureauBar, setBureauHead } from './bureau-bar.js';
import type { CollaborationGroup, CollaborationPartner } from './list.js';
import { type DrawnSide, type PlacedDeed, setOwnRow, setSharedRow } from './partner-row.js';
import { type Zones, zonesFor } from './zones.js';

/** The partners of one bureau or of two. */
export interface CollaborationDiagram {
  /** Each bureau by its place in the list of bureaus, with the partners that it alone names, by kind. */
  sides: readonly { bureau: number; groups: readonly CollaborationGroup[] }[];
  /** Those that both name; none where there is one bureau. */
  shared: { heading: string; partners: readonly CollaborationPartner[] };
}

/** In pixels at a scale of 1. */
const UNDER_HEAD = 14;
const BETWEEN_KINDS = 7;
const AROUND_BAND = 20;
const BAND_HEADING = 30;
const BETWEEN_SHARED = 6;
const HEAD_GAP = 24;
const BRACKET = 4;

/** The height of nothing drawn yet, and what is drawn. */
interface Page {
  y: number;
  marks: Mark[];
  deeds: PlacedDeed[];
  /** Where the hairlines about the band stand. */
  rules: number[];
}

/**
 * Draws one bureau's own partners, those of both in a band, then those of the other; on a wide page the band
 * first, and under it the two beside one another, so that no half is empty.
 */
export function setDiagram(
  { sides: given, shared }: CollaborationDiagram,
  bureaus: readonly CollaborationBureau[],
  top: number,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { width, scale } = context;
  const zones = zonesFor(given.length, context);
  const drawnIn = (own: Zones['sides']): DrawnSide[] =>
    given.flatMap(({ bureau }, i): DrawnSide[] => {
      const [side, drawn] = [own[i], bureaus[bureau]];
      return side && drawn ? [{ ...side, bureau, tone: drawn.tone }] : [];
    });
  const sides = drawnIn(zones.sides);
  const halves = drawnIn(zones.halves);
  const room = sides.length > 1 ? (width - HEAD_GAP * scale) / 2 : width;
  const heads = sides.map((side) => {
    const bureau = bureaus[side.bureau];
    return bureau ? setBureauHead(bureau, side, { top, room }, context) : { marks: [], height: 0 };
  });
  const under = top + Math.max(0, ...heads.map(({ height }) => height));
  const page: Page = { y: under + UNDER_HEAD * scale, marks: [], deeds: [], rules: [] };
  const owns = given.map(({ groups }) => groups);
  const inHalves = zones.halves !== zones.sides && owns.every(({ length }) => length > 0);
  if (inHalves) {
    if (shared.partners.length > 0) setBand(page, shared, sides, zones, { isFirst: true, isLast: false }, context);
    const from = page.y;
    const ends = halves.map((half, i) => {
      page.y = from;
      setOwn(page, owns[i] ?? [], half, context);
      return page.y;
    });
    page.y = Math.max(...ends);
  } else {
    const [first, second] = sides;
    if (first) setOwn(page, owns[0] ?? [], first, context);
    if (shared.partners.length > 0) {
      const [isFirst, isLast] = [(owns[0] ?? []).length === 0, (owns[1] ?? []).length === 0];
      setBand(page, shared, sides, zones, { isFirst, isLast }, context);
    }
    if (second) setOwn(page, owns[1] ?? [], second, context);
  }
  const own = sides.map((side) => page.deeds.filter(({ bureau }) => bureau === side.bureau));
  // All links of a side have become straight where the longest words of it begin.
  const straight = sides.map(({ direction }, i) => {
    const ends = own[i]?.map(({ linkEnd }) => linkEnd) ?? [];
    return (direction === 1 ? min(ends) : max(ends)) ?? 0;
  });
  const bars = sides.flatMap((side, i) =>
    setBureauBar(own[i] ?? [], side, straight[i] ?? 0, top + (heads[i]?.height ?? 0), context),
  );
  bars.push(...page.rules.map((y) => rule(y, straight[0] ?? 0, straight[1] ?? width, 'hair')));
  // Links under the words that can be pressed.
  return { marks: [...heads.flatMap(({ marks }) => marks), ...bars, ...page.marks], height: page.y - top };
}

/** One bureau's own partners, with a bracket about those of one kind. */
function setOwn(page: Page, groups: readonly CollaborationGroup[], side: DrawnSide, context: LayoutContext): void {
  const { scale } = context;
  groups.forEach(({ heading, partners }, i) => {
    if (i > 0) page.y += BETWEEN_KINDS * scale;
    const from = page.y;
    for (const partner of partners) {
      const row = setOwnRow(partner, page.y, side, context);
      append(page.marks, row.marks);
      append(page.deeds, row.deeds);
      page.y += row.height;
    }
    const kind = setKind(heading, from, page.y, side, context);
    append(page.marks, kind.marks);
    page.y = Math.max(page.y, from + kind.height);
  });
}

/** The word for a kind beside its partners, and the bracket that holds them. */
function setKind(
  heading: string,
  from: number,
  to: number,
  { direction, bracket, kindWidth }: DrawnSide,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const { scale, measure } = context;
  const font = type('dense', scale);
  const arm = direction * BRACKET * scale;
  const [upper, lower] = [round(from + 4 * scale), round(to - 4 * scale)];
  const d = `M${round(bracket)} ${upper}h${round(arm)}V${lower}h${round(-arm)}`;
  const x = bracket + arm + direction * 6 * scale;
  const set = setText({ text: heading, x, y: 0, width: kindWidth, ...font, tone: 'ink-3' }, context);
  const y = Math.max(from, (from + to - set.height) / 2);
  const words = set.marks.map((mark) => ({
    ...mark,
    x: direction === -1 ? round(x - measure(mark.text, mark)) : mark.x,
    y: round(mark.y + y),
  }));
  return { marks: [path(d, 'axis', 1), ...words], height: set.height };
}

/** The partners that both bureaus name, between two hairlines under a heading. */
function setBand(
  page: Page,
  { heading, partners }: CollaborationDiagram['shared'],
  sides: readonly DrawnSide[],
  zones: Zones,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
  context: LayoutContext,
): void {
  const { scale, measure } = context;
  const font = type('label', scale);
  if (!isFirst) {
    page.y += (AROUND_BAND / 2) * scale;
    page.rules.push(page.y);
  }
  const x = zones.middle.x + zones.middle.width / 2 - measure(heading, font) / 2;
  page.marks.push(label(heading, x, page.y + (BAND_HEADING - 10) * scale, font, 'ink'));
  page.y += BAND_HEADING * scale;
  partners.forEach((partner, i) => {
    if (i > 0) page.y += BETWEEN_SHARED * scale;
    const row = setSharedRow(partner, page.y, sides, zones, context);
    append(page.marks, row.marks);
    append(page.deeds, row.deeds);
    page.y += row.height;
  });
  if (isLast) return;
  page.y += (AROUND_BAND / 2) * scale;
  page.rules.push(page.y);
  page.y += AROUND_BAND * scale;
}
