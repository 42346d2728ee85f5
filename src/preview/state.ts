import type { LocalizedText, Span } from '../report/types.js';
import type { Check } from './checks.js';

/** What the page of a preview is told whenever a file is saved or edited. */
export interface PreviewState {
  /** False where the report does not compile: then the page shows what last did. */
  isSound: boolean;
  /** Of the two files: an edit says which it was made of. */
  digest: string;
  /** Of the report whose site is shown; "" for none. */
  shown: string;
  /** Whether the last edit can be taken back. */
  canUndo: boolean;
  faults: PreviewFault[];
  checks: PreviewCheck[];
  /** The text of the report; offsets below are of it. */
  text: string;
  headings: Span[];
  /** In the order of the text, none overlapping. */
  figures: PreviewFigure[];
  /** By list and place (metrics.3): those that figures and checks name. */
  records: Record<string, PreviewRecord>;
}

export interface PreviewFault {
  file: string;
  line: number;
  message: string;
  /** Of the figure that it is about, where it begins in the text. */
  start?: number;
}

export interface PreviewCheck extends Check {
  /** Its list and place; "" where it is of no record. */
  record: string;
  /** Where the words of the record stand; none for what has none. */
  spans: Span[];
}

/** What the text states: a quantity, time or title, or a number that is not read. */
export interface PreviewFigure {
  start: number;
  spans: Span[];
  kind: 'quantity' | 'time' | 'title' | 'unread';
  /** `check`: its record is to be looked at; `open`: no annotation accounts for it. */
  state: 'annotated' | 'check' | 'open' | 'dismissed';
  /** What accounts for it, by list and place; that which is to be checked first. */
  records: string[];
}

export interface PreviewRecord {
  /** "" for one that is dismissed. */
  id: string;
  /** Undefined for what has no name. */
  label?: LocalizedText;
  /** Why it is dismissed. */
  reason?: string;
  /** What is to be checked, and the line of it. */
  check?: { what: string; line: number };
  isDismissable: boolean;
}

/** What the page sends to have annotations edited; the server checks it anew. */
export type EditRequest =
  | { action: 'accept'; line: number; record?: string; label?: LocalizedText }
  | { action: 'relabel'; record: string; label: LocalizedText }
  | { action: 'dismiss'; record?: string; start?: number; reason: string }
  | { action: 'annotate'; start: number; label: LocalizedText }
  | { action: 'undo' };

/** What a page holds for its script. */
export interface PreviewSettings {
  language: 'zh' | 'en';
  /** Says that an edit comes from this page. */
  token: string;
}
