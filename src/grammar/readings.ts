/** What a grammar finds in a text. Every language reads into these same shapes. */
import type { Change, Quantity } from '../report/types.js';

/** A counted or measured amount; `quantity.written` is the text at `[start, end)`. */
export interface QuantityReading {
  kind: 'quantity';
  start: number;
  end: number;
  quantity: Quantity;
  /** The clause says that it is a forecast: 预计. */
  expected?: true;
  /** The amount is a rise or a fall, not a level. A fall has a positive value. */
  change?: { direction: Change['direction']; basis?: 'year-on-year' | 'period-on-period' | 'two-year-average' };
}

/** A date or a period, as EDTF. */
export interface TimeReading {
  kind: 'time';
  start: number;
  end: number;
  /** `stated` is false when the year comes from the context, not from the words. */
  time: { edtf: string; kind: 'as-of' | 'during' | 'by' | 'from'; stated: boolean };
}

/** A document named between title marks; the span includes the marks. */
export interface TitleReading {
  kind: 'title';
  start: number;
  end: number;
  title: string;
  /** 中办国办 in 《中办国办〈…〉》: who issued the title inside. */
  issuers?: string;
}

/**
 * A number that the grammar sees and does not read, because something numeral-like touches what it could read, or
 * because its characters make no number: ±5%, 12，2255家. The span holds all of them; there is no figure here.
 */
export interface UnreadReading {
  kind: 'unread';
  start: number;
  end: number;
}

export type Reading = QuantityReading | TimeReading | TitleReading | UnreadReading;

/** What the words alone do not say. */
export interface ReadingContext {
  /** The language of the text; Chinese where it is left out. */
  language?: 'zh' | 'en';
  /** The year of the section, for 全年, 今年, 9月末. Without it such words give no time. */
  year?: number;
  /** When the report was published, as EDTF, for a day that the sentence ties to that: 记者1月19日获悉. */
  published?: string;
}
