import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const ROOT = new URL('../../src/', import.meta.url).pathname;
/** Words in quotation marks or backticks, on one line, whose mark is not the apostrophe itself. */
const STRING = /"[^"\n]*"|`[^`\n]*`/g;
const STRAIGHT = /\p{L}(?:'(?:s|t|re|ve|ll|d)\b|s' )/u;
/** What is code in a string. */
const CODE = /\$\{[^}]*\}|<[^>]*>/g;

it('every English apostrophe of the source is ’', () => {
  const found: string[] = [];
  for (const file of readdirSync(ROOT, { recursive: true, encoding: 'utf8' })) {
    // What the grammar matches is spelt as texts spell it.
    if (!file.endsWith('.ts') || /^grammar\//.test(file)) continue;
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .forEach((line, i) => {
        if (/^\s*(?:\*|\/\/|\/\*)/.test(line)) return;
        // A report is one string of JSON, in which an apostrophe has a backslash before it.
        const strings = file.startsWith('reports/') ? [line.replaceAll("\\'", "'")] : (line.match(STRING) ?? []);
        for (const text of strings) {
          const at = STRAIGHT.exec(text.replaceAll(CODE, ''));
          if (at) found.push(`${file}:${i + 1} ${at[0]}`);
        }
      });
  }
  assert.deepEqual(found, []);
});
