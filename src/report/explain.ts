import * as v from 'valibot';
import type { Problem } from './problem.js';
import { reportSchema } from './schema.js';

/** More faults than these say no more to whoever has to mend them. */
const MOST = 20;

/** What is wrong with the shape of a report that `isReport` has refused, field by field. */
export function explainShape(data: unknown): Problem[] {
  const { issues = [] } = v.safeParse(reportSchema, data);
  return issues.slice(0, MOST).map((issue) => {
    const path = v.getDotPath(issue) ?? '';
    if (issue.received === 'undefined') return { code: 'missing-field', path };
    // What a pattern is for says more than the pattern.
    const expected = issue.type === 'regex' ? issue.message : (issue.expected ?? issue.message);
    return { code: 'invalid-field', path, expected, found: issue.received.slice(0, 60) };
  });
}
