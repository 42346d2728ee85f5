import type { Language } from '../i18n/language.js';
import type { Report } from '../report/types.js';

/**
 * What a layout returns: marks as data, in CSS pixels from the drawing's top left corner. One drawing serves the live
 * element, the standalone SVG, the tests and the benchmark.
 */

/** A colour by its role; the theme gives the value. `bureau-N` counts from 1 in the order of the report. */
export type Tone = 'ink' | 'ink-2' | 'ink-3' | 'hair' | 'axis' | BureauTone;
export type BureauTone = 'bureau-1' | 'bureau-2' | 'bureau-3' | 'bureau-4';

/** Done is solid, planned is hatched, expected is outlined; dashed is the uncertain part of a range. */
export type Texture = 'solid' | 'hatch' | 'outline' | 'dashed';

/** Display is the face of headings and figures. */
export interface Font {
  size: number;
  weight: 400 | 600 | 700;
  face: 'body' | 'display';
}

export interface TextMark extends Font {
  kind: 'text';
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  tone: Tone;
  /** True for a tick of a scale, which is for the eye: each item says its own time or figure. */
  quiet?: boolean;
}

export interface BarMark {
  kind: 'bar';
  x: number;
  y: number;
  width: number;
  height: number;
  texture: Texture;
  tone: Tone;
}

export interface LineMark {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  tone: Tone;
  width: number;
  dashes?: string;
}

/** SVG path data, stroked at `width`, or filled when it has none. */
export interface PathMark {
  kind: 'path';
  d: string;
  tone: Tone;
  width?: number;
}

/** A boxed status word: 计划 in a dashed box, 预计 in a solid one. */
export interface TagMark extends Font {
  kind: 'tag';
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
  dashed: boolean;
  /** True where each item under it says the same. */
  quiet?: boolean;
}

/** The seal 据 that opens the source; x and y are its top left corner. */
export interface SealMark {
  kind: 'seal';
  x: number;
  y: number;
  size: number;
}

export type PlainMark = TextMark | BarMark | LineMark | PathMark | TagMark | SealMark;

/** Marks that stand for one record: pointed at, focused and opened as one. */
export interface ItemMark {
  kind: 'item';
  /** The record's id. */
  record: string;
  /** The target, at least 24 px high. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** What a screen reader says. */
  label: string;
  /** Makes it a link to this address in place of a button; whoever sets it vouches for the address. */
  href?: string;
  marks: PlainMark[];
}

export type Mark = PlainMark | ItemMark;

/** A kind of mark that a drawing uses and its key explains. */
export type KeyEntry =
  | 'done'
  | 'planned'
  | 'expected'
  | 'over'
  | 'nearly'
  | 'under'
  | 'about'
  | 'range'
  | 'as-of'
  | 'year';

export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
  /** The kinds of mark that a reader may need explained, each once. */
  key: KeyEntry[];
}

/** The width in pixels of a line of text. */
export type Measure = (text: string, font: Font) => number;

/** What every layout is given beside its records. */
export interface Frame {
  /** The width to fill, in CSS pixels. */
  width: number;
  measure: Measure;
  /** The language of labels. */
  language: Language;
  /** Multiplies every type size and target; 1 is the design's size, 1.5 large text. */
  scale: number;
  /** True for a picture, in which nothing can be pressed. */
  still?: boolean;
}

const BUREAU_TONES: BureauTone[] = ['bureau-1', 'bureau-2', 'bureau-3', 'bureau-4'];

/** The tone of a bureau by its place in the report's list; the fifth takes the first again, its shape too. */
export function bureauTone(bureau: string | undefined, { bureaus }: Report): BureauTone {
  const place = bureaus.findIndex(({ id }) => id === bureau);
  return BUREAU_TONES[Math.max(0, place) % BUREAU_TONES.length] ?? 'bureau-1';
}

/** The mark before a bureau's name: ■ ● ▲ ◆, so that colour alone never tells bureaus apart. */
export function bureauMark(tone: BureauTone, x: number, y: number, size: number): PathMark {
  const half = size / 2;
  const shapes: Record<BureauTone, string> = {
    'bureau-1': `M${x} ${y}h${size}v${size}h${-size}z`,
    'bureau-2': `M${x} ${y + half}a${half} ${half} 0 1 1 ${size} 0a${half} ${half} 0 1 1 ${-size} 0z`,
    'bureau-3': `M${x + half} ${y}L${x + size} ${y + size}H${x}z`,
    'bureau-4': `M${x + half} ${y}L${x + size} ${y + half}L${x + half} ${y + size}L${x} ${y + half}z`,
  };
  return { kind: 'path', d: shapes[tone], tone };
}
