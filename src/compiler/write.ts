import type { Report } from '../report/types.js';

/** A compiled report as JSON with one record a line, so that a change shows as the records that changed. */
export function writeReport(report: Report): string {
  const fields = Object.entries(report).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `${JSON.stringify(key)}: [${value.map((item) => `\n${JSON.stringify(item)}`).join(',')}\n]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
