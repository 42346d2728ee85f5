import { explainShape } from './explain.js';
import type { ParsedReport } from './problem.js';
import { readReport } from './read-report.js';

/**
 * Checks a compiled report that came from anywhere.
 *
 * A report of another shape is refused whole. A record whose words are not where it says (a quote outside the text, a
 * quantity whose `written` words are not what stands there), that repeats an id, or that points at something which does
 * not exist, is left out and named in `problems`; the others stand, those too that stand in a section which is left out.
 * @param value parsed JSON, or its text; it is not changed
 */
export function parseReport(value: unknown): ParsedReport {
  const read = readReport(value);
  return 'misshapen' in read ? { report: null, problems: explainShape(read.misshapen) } : read;
}
