import type { Report } from './types.js';
/**
 * What is wrong with a report or with an attribute, as data: the words are made per language in
 * `i18n/problem-messages.ts`.
 */
export type Problem =
  | { code: 'unknown-id'; attribute: string; value: string; near: string[] }
  | {
      code: 'bad-attribute';
      attribute: string;
      value: string;
      expected: string;
    }
  | { code: 'missing-attribute'; attribute: string }
  /** Of an address that answers with something else: `url`. */
  | { code: 'not-json'; url?: string }
  /** An object that was made text on its way into an attribute, as `[object Object]`. */
  | { code: 'object-as-text'; text: string }
  /** A `<gazette-report>` was told no report, or a page has set a property and never to a report. */
  | { code: 'no-report' }
  /** The script that defines the `<gazette-report>` around has not come. */
  | { code: 'undefined-provider' }
  /** The `<gazette-report>` around is another script's, or of a version that these elements do not know. */
  | { code: 'foreign-provider' }
  | { code: 'wrong-format'; found: string }
  | { code: 'newer-format'; found: string }
  | { code: 'missing-field'; path: string }
  | { code: 'invalid-field'; path: string; expected: string; found: string }
  | { code: 'quote-outside'; path: string; id: string }
  | { code: 'quote-too-long'; path: string; id: string; limit: number }
  /** Of the records from here on nothing is quoted: all quotes together are too long. */
  | { code: 'quoted-too-much'; path: string; limit: number }
  | {
      code: 'written-mismatch';
      path: string;
      id: string;
      written: string;
      found: string;
    }
  | { code: 'unknown-reference'; path: string; value: string }
  | { code: 'duplicate-id'; path: string; value: string }
  | { code: 'cyclic-parent'; path: string; value: string }
  | { code: 'too-deep'; path: string; value: string; limit: number }
  /** Several reports that cannot be shown as one: two of one id, of two languages, one that is several itself, or too many or too long. */
  | { code: 'cannot-join'; reason: 'same-id' | 'languages' | 'joined' | 'size'; value: string }
  /** How many more problems there are than are named. */
  | { code: 'more-problems'; count: number }
  | { code: 'http'; url: string; status: number }
  | { code: 'network'; url: string }
  /** Not all of it has come within so many seconds. */
  | { code: 'timeout'; url: string; seconds: number }
  | { code: 'bad-url'; url: string }
  | { code: 'too-large'; url: string; limit: number }
  /** Files of the library itself cannot be loaded. */
  | { code: 'bundle'; detail: string }
  /** A fault of the library itself. */
  | { code: 'internal'; detail: string };

/** Thrown by an element's own code where its attributes cannot be met; the base element shows it. */
export class AttributeError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'AttributeError';
  }
}

/** A checked report, or null when nothing of it can be used, with all that is wrong with it. */
export interface ParsedReport {
  report: Report | null;
  problems: Problem[];
}
