import type { BureauTone } from '../../../drawing/marks.js';
import type { Status, TimelineRecord } from './records.js';

/** How a record is told, in the reader's language. */
export interface RecordWords {
  /** Its time, as a small line over the title. */
  time: string;
  title: string;
  /** 计划 or 预计, boxed before the time; "" for what is done. */
  tag: string;
  tone: BureauTone;
  /** What a screen reader says. */
  name: string;
}

/** The words that a timeline draws. Records are asked for one by one, as they come on screen. */
export interface TimelineWords {
  record: (record: TimelineRecord) => RecordWords;
  lane: (id: string) => string;
  /** Beside the line of the publication, for the two sides of it. */
  before: string;
  after: string;
  /** Over records whose day and month are not stated. */
  yearOnly: (year: string) => string;
  /** 计划 or 预计; "" for what is done. */
  status: (status: Status) => string;
  /** In a lane that states no plan where others do. */
  notStated: string;
  year: (year: number) => string;
  month: (month: number) => string;
  day: (month: number, day: number) => string;
  /** On a cluster, and what a screen reader says of it. */
  cluster: (count: number, from: number, to: number) => { text: string; name: string };
  /** Shows the rest of a long list. */
  more: (count: number) => string;
}
