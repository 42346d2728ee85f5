import { sum } from 'd3-array';
import { append } from '../../../drawing/append.js';
import { label } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { BureauTone, Mark, PlainMark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { blanksOf, wrapText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { type CollaborationAction, MARK } from './action.js';
import { setLink } from './bureau-bar.js';
import { measureDeed, type SetDeed, setDeed } from './deed.js';
import type { CollaborationPartner } from './list.js';
import type { Side, Zones } from './zones.js';

/** A deed in its place, and whose it is. */
export type PlacedDeed = SetDeed & { bureau: number; isPlanned: boolean };

/** A side with the tone of its bureau and its place in the list of bureaus. */
export interface DrawnSide extends Side {
  bureau: number;
  tone: BureauTone;
}

const PADDING = 8;
/** In pixels at a scale of 1: from a name to the lines that join it with its marks, and from those to a mark. */
const NAME_GAP = 8;
const MARK_GAP = 4;
/** What lines to several marks take of the room of a name. */
const BRACE = 12;

interface SetRow {
  marks: Mark[];
  deeds: PlacedDeed[];
  height: number;
}

/** A partner that two bureaus name: its name in the middle, what each did at its side. */
export function setSharedRow(
  partner: CollaborationPartner,
  y: number,
  sides: readonly DrawnSide[],
  { middle }: Zones,
  context: LayoutContext,
): SetRow {
  const { scale } = context;
  const room = middle.width - 2 * (NAME_GAP + 2) * scale;
  const font = type('strong', scale);
  const name = wrapName(partner.name, room, 'strong', context);
  const stacks = sides.map((side) => stackOf(partner.actions, side, context));
  const height = Math.max(name.length * font.leading + PADDING * scale, ...stacks.map((stack) => stack.height));
  const centre = y + height / 2;
  const widest = Math.max(...name.map((line) => context.measure(line, font)));
  const x = middle.x + middle.width / 2;
  const lines = sides.flatMap((side, i): PlainMark[] => {
    const from = x - side.direction * (widest / 2 + NAME_GAP * scale);
    return (stacks[i]?.set(centre) ?? []).map(({ middle: at }) => joint(from, centre, at, side, context));
  });
  const deeds = stacks.flatMap((stack) => stack.set(centre));
  const words = setName(name, (width) => x - width / 2, centre, 'strong', context);
  return { marks: [...lines, ...words, ...deeds.map(({ item }) => item)], deeds, height };
}

/** A partner that one bureau names: its name at the far side of the marks. */
export function setOwnRow(partner: CollaborationPartner, y: number, side: DrawnSide, context: LayoutContext): SetRow {
  const { scale } = context;
  const brace = partner.actions.length > 1 ? BRACE * scale : 0;
  const font = type('body', scale);
  const name = wrapName(partner.name, side.nameWidth - brace, 'body', context);
  const stack = stackOf(partner.actions, side, context);
  const height = Math.max(name.length * font.leading + PADDING * scale, stack.height);
  const centre = y + height / 2;
  const deeds = stack.set(centre);
  const from = side.name + side.direction * brace;
  const marks: Mark[] = setName(name, (width) => (side.direction === 1 ? from : from - width), centre, 'body', context);
  if (brace > 0) {
    const edge = from - side.direction * MARK_GAP * scale;
    for (const { middle } of deeds) marks.push(joint(edge, centre, middle, side, context));
  }
  append(
    marks,
    deeds.map(({ item }) => item),
  );
  return { marks, deeds, height };
}

/** From a name to the mark of one deed. */
function joint(from: number, centre: number, middle: number, side: DrawnSide, { scale }: LayoutContext): PlainMark {
  const inner = side.mark + side.direction * MARK * scale;
  return setLink(
    [
      [from, centre],
      [inner + side.direction * MARK_GAP * scale, middle],
    ],
    side.tone,
  );
}

/** What one bureau did with a partner, one under the other about a height. */
function stackOf(
  actions: readonly CollaborationAction[],
  side: DrawnSide,
  context: LayoutContext,
): { height: number; set: (centre: number) => PlacedDeed[] } {
  const measured = actions
    .filter(({ bureau }) => bureau === side.bureau)
    .map((action) => measureDeed(action, side, context));
  const height = sum(measured, (deed) => deed.height);
  return {
    height,
    set: (centre) => {
      let y = round(centre - height / 2);
      return measured.map((deed) => {
        const set = setDeed(deed, y, side, side.tone, context);
        y += deed.height;
        return { ...set, bureau: side.bureau, isPlanned: deed.action.tag !== '' };
      });
    },
  };
}

function wrapName(name: string, width: number, style: 'body' | 'strong', context: LayoutContext): string[] {
  const { scale, measure, language } = context;
  return wrapText(name, width, type(style, scale), measure, language);
}

/** Lines of a name about a height; `place` says where a line of a width begins. */
function setName(
  lines: readonly string[],
  place: (width: number) => number,
  centre: number,
  style: 'body' | 'strong',
  { scale, measure }: LayoutContext,
): PlainMark[] {
  const font = type(style, scale);
  const top = centre - (lines.length * font.leading) / 2;
  return lines.map((text, i) => {
    const blanks = blanksOf(text, font, measure);
    const width = measure(text, font) - blanks.start - blanks.end;
    const baseline = top + i * font.leading + (font.leading + font.size * 0.76) / 2;
    return label(text, place(width) - blanks.start, baseline, font, 'ink');
  });
}
