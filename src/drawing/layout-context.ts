import type { Language } from '../i18n/language.js';
import type { Font } from './marks.js';

/** The width in pixels of a line of text. */
export type Measure = (text: string, font: Font) => number;

/** What every layout is given beside its records. */
export interface LayoutContext {
  /** The width to fill, in CSS pixels. */
  width: number;
  measure: Measure;
  /** The language of labels. */
  language: Language;
  /** Multiplies every type size and target; 1 is the design's size, 1.5 large text. */
  scale: number;
}
