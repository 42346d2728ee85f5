import { round } from '../../drawing/hatch.js';
import {
  type BureauTone,
  bureauMark,
  type Drawing,
  type Font,
  type Frame,
  type ItemMark,
  type Mark,
  type PlainMark,
} from '../../drawing/marks.js';
import { setSealedText } from '../../drawing/sealed-text.js';
import { setText } from '../../drawing/text.js';

/** One thing that a bureau did with a partner. */
export interface CollaborationAction {
  key: string;
  /** The place of its bureau in the list of columns. */
  bureau: number;
  what: string;
  /** 计划 or "": boxed before what is not done. */
  tag: string;
  /** What a screen reader says. */
  name: string;
}

export interface CollaborationPartner {
  name: string;
  /** A line under the name; "" for none. */
  detail: string;
  actions: readonly CollaborationAction[];
}

export interface CollaborationGroup {
  heading: string;
  partners: readonly CollaborationPartner[];
}

export interface CollaborationBureau {
  name: string;
  tone: BureauTone;
  /** What is said of a bureau that worked with none; "" for one that did. */
  none: string;
}

/** A column for what was done holds about ten characters of Chinese with a tag and a seal. */
const LEAST_COLUMN = 170;
const LEAST_NAME = 130;
const GUTTER = 20;

/**
 * Partners under headings, a row each; the bureaus are columns, or, where those would not fit, marks before the words.
 * @param notStated stands in a column's cell where its bureau names no work with the partner
 */
export function layoutCollaborationMap(
  groups: readonly CollaborationGroup[],
  bureaus: readonly CollaborationBureau[],
  notStated: string,
  frame: Frame,
): Drawing {
  const { width, scale } = frame;
  const gutter = GUTTER * scale;
  const least = (LEAST_NAME + bureaus.length * (LEAST_COLUMN + GUTTER)) * scale;
  const beside = width >= least;
  const nameWidth = beside ? Math.max(LEAST_NAME * scale, Math.min(width * 0.26, 280 * scale)) : width;
  const column = (width - nameWidth) / bureaus.length - gutter;
  const lefts = bureaus.map((_, i) => round(nameWidth + gutter + i * (column + gutter)));
  const marks: Mark[] = [];
  let y = beside
    ? setHeads(bureaus, lefts, column, marks, frame)
    : setNone(
        bureaus.filter(({ none }) => none !== ''),
        marks,
        frame,
      );
  for (const { heading, partners } of groups) {
    marks.push(rule(y, width, 'ink'));
    const head = setText({ text: heading, x: 0, y: y + 6 * scale, width, ...bold(13.5, scale), ...body(frame) }, frame);
    marks.push(...head.marks);
    y += head.height + 10 * scale;
    partners.forEach((partner, i) => {
      if (i > 0) marks.push(rule(y, width, 'hair'));
      const name = setName(partner, y, nameWidth, frame);
      marks.push(...name.marks);
      y += beside
        ? Math.max(name.height, setCells(partner.actions, y, lefts, column, notStated, marks, frame))
        : name.height + setStack(partner.actions, bureaus, y + name.height, marks, frame);
    });
    y += 14 * scale;
  }
  return { width, height: Math.ceil(Math.max(y - 12 * scale, 0)), marks, key: [] };
}

const bold = (size: number, scale: number): Font => ({ size: size * scale, weight: 600, face: 'body' });

function body({ scale, language }: Frame): { tone: 'ink'; leading: number; language: string } {
  return { tone: 'ink', leading: 21 * scale, language };
}

function rule(y: number, width: number, tone: 'ink' | 'hair'): PlainMark {
  return { kind: 'line', x1: 0, x2: width, y1: round(y) + 0.5, y2: round(y) + 0.5, tone, width: 1 };
}

/** Heads the columns with the bureaus; one that worked with none says so here, for the whole of its column. */
function setHeads(
  bureaus: readonly CollaborationBureau[],
  lefts: readonly number[],
  column: number,
  marks: Mark[],
  frame: Frame,
): number {
  let height = 0;
  bureaus.forEach((bureau, i) => {
    height = Math.max(height, setBureau(bureau, lefts[i] ?? 0, 0, column, marks, frame));
  });
  return height + 6 * frame.scale;
}

/** Where bureaus have no columns, those that worked with none are told first, a line each. */
function setNone(bureaus: readonly CollaborationBureau[], marks: Mark[], frame: Frame): number {
  let y = 0;
  for (const bureau of bureaus) y += setBureau(bureau, 0, y, frame.width, marks, frame) + 4 * frame.scale;
  return y === 0 ? 0 : y + 4 * frame.scale;
}

function setBureau(
  { name, tone, none }: CollaborationBureau,
  x: number,
  y: number,
  width: number,
  marks: Mark[],
  frame: Frame,
): number {
  const { scale } = frame;
  const shape = 9 * scale;
  const inset = shape + 6 * scale;
  const head = setText(
    { text: name, x: round(x + inset), y, width: width - inset, ...bold(13, scale), ...body(frame), tone },
    frame,
  );
  marks.push(bureauMark(tone, x, round(y + 6 * scale), shape), ...head.marks);
  if (none === '') return head.height;
  const words = setText(
    { text: none, x: round(x + inset), y: y + head.height, width: width - inset, ...quiet(frame) },
    frame,
  );
  marks.push(...words.marks);
  return head.height + words.height;
}

function quiet({ scale, language }: Frame): Font & { tone: 'ink-3'; leading: number; language: string } {
  return { size: 12.5 * scale, weight: 400, face: 'body', tone: 'ink-3', leading: 21 * scale, language };
}

function setName(
  { name, detail }: CollaborationPartner,
  y: number,
  width: number,
  frame: Frame,
): { marks: PlainMark[]; height: number } {
  const { scale } = frame;
  const font: Font = { size: 14 * scale, weight: 400, face: 'body' };
  const title = setText({ text: name, x: 0, y: y + 5 * scale, width, ...font, ...body(frame) }, frame);
  if (detail === '') return { marks: title.marks, height: title.height + 10 * scale };
  const small = setText(
    { text: detail, x: 0, y: y + 5 * scale + title.height, width, ...quiet(frame), leading: 18 * scale },
    frame,
  );
  return { marks: [...title.marks, ...small.marks], height: title.height + small.height + 10 * scale };
}

/** The actions of one partner in the columns of their bureaus. */
function setCells(
  actions: readonly CollaborationAction[],
  y: number,
  lefts: readonly number[],
  column: number,
  notStated: string,
  marks: Mark[],
  frame: Frame,
): number {
  let height = 0;
  lefts.forEach((x, bureau) => {
    const own = actions.filter((action) => action.bureau === bureau);
    let at = y;
    for (const action of own) {
      const set = setAction(action, null, x, at, column, frame);
      marks.push(set.item);
      at += set.height;
    }
    if (own.length === 0) {
      const none = setText({ text: notStated, x, y: y + 5 * frame.scale, width: column, ...quiet(frame) }, frame);
      marks.push(...none.marks);
      at += none.height + 10 * frame.scale;
    }
    height = Math.max(height, at - y);
  });
  return height;
}

/** The actions of one partner under each other, each with the mark of its bureau. */
function setStack(
  actions: readonly CollaborationAction[],
  bureaus: readonly CollaborationBureau[],
  y: number,
  marks: Mark[],
  frame: Frame,
): number {
  // The name's foot and the first action's head are one gap.
  let at = y - 6 * frame.scale;
  for (const action of actions) {
    const set = setAction(action, bureaus[action.bureau]?.tone ?? null, 0, at, frame.width, frame);
    marks.push(set.item);
    at += set.height;
  }
  return at - y;
}

function setAction(
  { key, what, tag, name }: CollaborationAction,
  tone: BureauTone | null,
  x: number,
  y: number,
  width: number,
  frame: Frame,
): { item: ItemMark; height: number } {
  const { scale, measure } = frame;
  const shape = 8 * scale;
  const font: Font = { size: 14 * scale, weight: 400, face: 'body' };
  const small: Font = { size: 12 * scale, weight: 400, face: 'body' };
  const marks: PlainMark[] = [];
  let left = x;
  if (tone !== null) {
    marks.push(bureauMark(tone, round(left), round(y + 11.5 * scale), shape));
    left += shape + 7 * scale;
  }
  if (tag !== '') {
    const tagWidth = measure(tag, small) + 9 * scale;
    marks.push({
      kind: 'tag',
      x: round(left),
      y: round(y + 7 * scale),
      width: tagWidth,
      height: 17 * scale,
      text: tag,
      dashed: true,
      ...small,
    });
    left += tagWidth + 7 * scale;
  }
  const text = setSealedText(
    {
      text: what,
      x: round(left),
      y: y + 5 * scale,
      width: x + width - left,
      ...font,
      tone: 'ink',
      leading: 21 * scale,
    },
    frame,
  );
  marks.push(...text.marks);
  const height = text.height + 10 * scale;
  return {
    item: {
      kind: 'item',
      record: key,
      x: round(x),
      y: round(y + 1),
      width: round(width),
      height: round(height - 2),
      label: name,
      marks,
    },
    height,
  };
}
