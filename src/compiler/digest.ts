import { createHash } from 'node:crypto';

/**
 * The digest of a compiled report: SHA-256, in hex, of all it holds but the digest itself, as canonical JSON (RFC 8785:
 * keys in the order of their UTF-16 code units, no blanks, numbers as ECMAScript writes them). It shows that something was
 * changed, not by whom: whoever changes a report can make its digest anew.
 * @param report parsed JSON
 */
export function digestOf(report: object): string {
  const { digest: _, ...content } = { digest: undefined, ...report };
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
    return `{${fields.join(',')}}`;
  }
  // JSON knows −0, which no compiled report holds, and ECMAScript would write it like 0.
  return Object.is(value, -0) ? '-0' : (JSON.stringify(value) ?? 'null');
}
