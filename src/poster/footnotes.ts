import type { ItemMark, PlainMark } from '../drawing/marks.js';
import { languageOf, localized } from '../i18n/language.js';
import { quoteText } from '../report/quote.js';
import type { ReportIndex } from '../report/report-index.js';
import { sectionPath } from '../report/section-tree.js';
import { resolveSource } from '../source/resolve-source.js';

/** A sentence with the number that figures bear which stand in it. */
export interface Footnote {
  number: number;
  /** Verbatim. */
  sentence: string;
  /** The headings that it stands under, as printed. */
  place: string;
}

/** Where a number stands: to the right of the words that it is of. */
export interface NumberPlace {
  x: number;
  /** The baseline. */
  y: number;
}

/** The numbers of sentences, given in the order in which figures are met: one a sentence, however many figures it has. */
export class Footnotes {
  readonly #index: ReportIndex;
  readonly #notes = new Map<string, Footnote>();

  constructor(index: ReportIndex) {
    this.#index = index;
  }

  /** The footnote of a mark; null where it stands for no sentence, as the count of a month does. */
  of({ target }: ItemMark): Footnote | null {
    if (target.type === 'cluster' || target.type === 'more') return null;
    const source = resolveSource(target, this.#index, 'zh');
    if (!source || source.records) return null;
    const sentence = quoteText(this.#index.report, source.sentence).replaceAll(/\s+/g, ' ').trim();
    const known = this.#notes.get(sentence);
    if (known) return known;
    const headings = sectionPath(this.#index.sections, source.section).map(({ marker = '', title }) => {
      return `${marker}${localized(title, languageOf(this.#index.report.lang))}`;
    });
    const note = { number: this.#notes.size + 1, sentence, place: headings.join(' › ') };
    this.#notes.set(sentence, note);
    return note;
  }

  get all(): Footnote[] {
    return [...this.#notes.values()];
  }
}

/** Where the number of a mark has room: in place of its seal, else at the end of the dotted line under its words. */
export function numberPlace(marks: readonly PlainMark[]): NumberPlace | null {
  const seal = marks.find((mark) => mark.kind === 'seal');
  if (seal) return { x: seal.x, y: seal.y + seal.size * 0.55 };
  const dots = marks.filter((mark) => mark.kind === 'dots').at(-1);
  return dots ? { x: dots.x2 + 2, y: dots.y - 12 } : null;
}
