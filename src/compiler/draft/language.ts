import type { QuantityReading, ReadingContext, TimeReading, TitleReading } from '../../grammar/readings.js';
import type { Report } from '../../report/types.js';
import type { Stretch } from '../places.js';

/** A heading of a text, or the words with which a paragraph is numbered. */
export interface Heading {
  /** Offsets in the source. */
  start: number;
  end: number;
  /** The words at which the section begins, as printed. */
  words: string;
  /** The list marker as printed: 一、; 2.1. "" for none. */
  marker: string;
  title: string;
  /** 1 for the outermost. */
  level: number;
  /** Whether it is printed inside another section's text and has none of its own. */
  isEmpty?: boolean;
}

/** A figure of a sentence with the figures that say how it has changed. */
export interface ChangedFigure {
  figure: QuantityReading;
  changes: QuantityReading[];
  /** What it was before: 16% of 由16%降至13%. */
  before?: QuantityReading;
  /** Where the words begin that lead to both (由, 由上年的), and the time that they name; "" for none. */
  lead?: { start: number; time: string };
  /** What it is called, where the words before a row of figures name each. */
  name?: string;
  /** One of several in a row, of which another stands for another thing: 分别达到41260元、22180元. */
  isListed?: boolean;
}

/** That a figure is named after another of its sentence: against a target of £800 million; 总数突破2000家. */
export interface NamedAfter {
  /** The other figure, which stands before it. */
  of: QuantityReading;
  /** What it is called, given what the other is called. */
  nameAfter(label: string): string;
  /** A target of the other figure, or what no words around it make one; left out where they say. */
  role?: 'target' | 'outcome';
  /** Whether a time before it is what it is counted against, and not its own: 是2020年的2.4倍. */
  isUntimed?: boolean;
  /** What to look at in the label; "" for nothing. */
  check: string;
}

/** What a figure is called. */
export interface FigureName {
  /** Words of its sentence; "" where they name nothing. */
  label: string;
  /** Of a share: what it is a share of; "" for none. */
  whole: string;
  /** What to look at in the label; "" for nothing. */
  check: string;
}

/** A body that something was done with: the clause that says so, offsets in the text. */
export interface NamedPartner extends Stretch {
  name: string;
  kind: Report['partners'][number]['kind'];
  /** What was done. */
  what: string;
}

/** A clause, and its words without what only says when. */
export interface Clause extends Stretch {
  title: string;
  /** Whether it says who, or is of what is planned; of one without a title, that its time only says more of something. */
  isWhole?: boolean;
}

/** What a document's verb says of it. */
export interface DocumentAction {
  status: Report['documents'][number]['status'];
  action: string;
  check: string;
}

/** The text from one place to another. */
export type Words = (start: number, end: number) => string;

/** What drafting must know of a language. All words that it gives stand in the text. */
export interface DraftLanguage {
  language: 'zh' | 'en';
  /** BCP 47. */
  tag: string;
  findHeadings(source: string): Heading[];
  /** Whether a heading is over what is still to be done. */
  isPlan(heading: string): boolean;
  /** Names of the parts of the report: headings that name a body and nothing else. */
  partNames(headings: readonly Heading[]): string[];
  /** The latest year that words name. */
  yearIn(words: string): string | undefined;
  /** Who published a text, and when, from its first lines. */
  publicationIn(lines: readonly string[]): { publisher: string; published?: string };
  changedFigures(figures: readonly QuantityReading[], words: Words): ChangedFigure[];
  /** Where the time stands that a change is counted against; null for none that is a time by itself. */
  comparedWith(change: Stretch, words: Words, context: ReadingContext): Stretch | null;
  /** Whether the words before a change or after it say against what it is counted. */
  saysAgainst(before: string, after: string): boolean;
  /** Whether the time that ends these words is only what something is compared with. */
  isCompared(wordsToItsEnd: string): boolean;
  /**
   * What a figure is called.
   * @param start where the words that lead to it begin in its sentence
   * @param end where it ends there
   * @param isChange whether what leads to it is by how much something changed
   */
  nameOf(sentence: string, start: number, end: number, figure: QuantityReading, isChange: boolean): FigureName;
  /**
   * Whether a figure is named after another.
   * @param earlier the figures before it in its sentence, in their order
   */
  namedAfter(changed: ChangedFigure, earlier: readonly ChangedFigure[], words: Words): NamedAfter | null;
  /**
   * Why a figure stands for nothing by itself: 3岁以下 of 3岁以下婴幼儿托位数, 20 days of within 20 days; "" where it does.
   * @param next the figure after it in its sentence
   */
  asideReason(figure: QuantityReading, next: QuantityReading | undefined, words: Words): string;
  /** Whether words lead from a figure to the time that it is of. */
  leadsToTime(gap: string): boolean;
  /**
   * Whether a time is only of what stands before it, so that a figure after it is not of it: the office, opened in 2019,
   * @param before the words up to its end
   * @param gap the words from there to the figure
   */
  endsTime(before: string, gap: string, kind: TimeReading['time']['kind']): boolean;
  /** When the level before was, where the words beside it say that. */
  timeOfBefore(before: QuantityReading, times: readonly TimeReading[], words: Words): TimeReading | undefined;
  /** Documents that no marks of titles name, offsets in the text. */
  titlesIn(text: string): TitleReading[];
  /** Whether a paragraph opens with what is still to be done. */
  opensPlan(paragraph: string): boolean;
  /** Whether a clause says that something happened once, so that its month is that of an event. */
  isHappening(clause: string): boolean;
  /** Whether the words before a figure, or its name, say that it is aimed at. */
  isAimed(before: string, label: string): boolean;
  /** What a target and its result have in common of their names. */
  measureOf(label: string): string;
  /** The clause that says what happened at a time, within its sentence. */
  clauseAt(time: TimeReading, sentence: Stretch, words: Words): Clause;
  /** What each sentence of a plan says is to be done; `sentenceEnd` is where the sentence ends. */
  plannedClauses(text: string, from: number): (Clause & { sentenceEnd: number })[];
  namedPartners(text: string): NamedPartner[];
  /**
   * What the sentence around a title says of the document.
   * @param before the sentence up to the title
   * @param after the sentence after it
   */
  documentOf(before: string, isPlanned: boolean, after: string): DocumentAction;
}
