import type { Bureau } from '../report/types.js';

/** What stands around a drawing, in the reader's language. */
export interface Captions {
  /** The bureaus that the widget speaks of, for the line above the heading. */
  bureaus: readonly Bureau[];
  /** What follows them on that line: that a figure is economy-wide, say. */
  topic?: string;
  heading: string;
  /** How to read the drawing. */
  standfirst?: string;
  notes: readonly string[];
  /**
   * Of what kind the records are that the widget draws: said where none matches. It says nothing of the text, which may
   * have some that a filter leaves out.
   */
  empty?: string;
  /** One sentence that says the whole, for a screen reader. */
  summary: string;
  /** What a picture leaves out, where a reader has not asked for the whole; "" where it is whole. */
  truncationNote?: string;
}
