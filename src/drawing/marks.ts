import type { LegendEntry } from '../i18n/legend.js';
import type { MarkTarget } from '../report/mark-target.js';

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
  /** The language of words that are not the drawing's, as a BCP 47 tag. */
  lang?: string;
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
  /** True where it shows only while its item is pointed at, focused or open: among many, dotted words say that they open. */
  onDemand?: boolean;
}

/** The dotted line under words that open their source. */
export interface DotsMark {
  kind: 'dots';
  x1: number;
  x2: number;
  y: number;
}

export type PlainMark = TextMark | BarMark | LineMark | PathMark | TagMark | SealMark | DotsMark;

/** Marks that stand for one record: pointed at, focused and opened as one. */
export interface ItemMark {
  kind: 'item';
  target: MarkTarget;
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
  /** What stands in a picture, in which nothing can be pressed, where that is something else. */
  inPicture?: { label: string; marks: PlainMark[] };
}

export type Mark = PlainMark | ItemMark;

export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
  /** The kinds of mark that a reader may need explained, each once. */
  legend: LegendEntry[];
}
