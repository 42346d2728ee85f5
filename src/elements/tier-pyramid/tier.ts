import type { BureauTone } from '../../drawing/marks.js';
import type { Language } from '../../i18n/language.js';
import type { Metric } from '../../report/types.js';

/** A tier, or a figure stated towards the tier below it, in the reader's language. */
export interface Tier {
  metric: Metric;
  label: string;
  /** Said after the label: the time, where it is not that of all tiers; else "". */
  time: string;
  /** What a screen reader says. */
  name: string;
  /** True for a result that stands beside its tier, drawn solid; a tier itself is a target, hatched. */
  isStated: boolean;
}

/** A sentence of the text. */
export interface Passage {
  /** "" where no one sentence states all tiers. */
  text: string;
  /** By whose rules its lines break. */
  language: Language;
  /** Its BCP 47 tag where that is not the reader's language. */
  lang?: string;
}

/** What all tiers have in common. */
export interface TierStyle {
  tone: BureauTone;
  /** The sentence that states them all. */
  passage: Passage;
}
