import { dropUnfounded } from './cross-check.js';
import { FORMATS } from './format.js';
import { isReport } from './is-report.js';
import type { ParsedReport, Problem } from './problem.js';
import type { Report } from './types.js';

/** Data in this format's name that has not its shape; what is wrong with it is for the schema to say. */
export interface Misshapen {
  misshapen: unknown;
}

/**
 * Checks a compiled report as `parseReport` does, without the code that says what is wrong with a misshapen one.
 * @param value parsed JSON, or its text; it is not changed
 */
export function readReport(value: unknown): ParsedReport | Misshapen {
  let data = value;
  if (typeof data === 'string') {
    try {
      data = JSON.parse(data);
    } catch {
      return refuse({ code: 'not-json' });
    }
  }
  const format = formatOf(data);
  if (!FORMATS.some((known) => known === format)) {
    const isNewer = /^gazette-report\/\d+$/.test(format);
    return refuse({ code: isNewer ? 'newer-format' : 'wrong-format', found: format });
  }
  return isReport(data) ? dropUnfounded(data as Report) : { misshapen: data };
}

function refuse(problem: Problem): ParsedReport {
  return { report: null, problems: [problem] };
}

function formatOf(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('format' in data)) return '';
  return typeof data.format === 'string' ? data.format.slice(0, 60) : '';
}
