import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** The words in quotes of a source file that holds messages, comments left out. */
function literals(file: string): string[] {
  const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$|^import .*$/gm, '');
  // What a template puts in is the report's own.
  return code.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '').match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(?:^|[-/])messages\.ts$/.test(file) || /^i18n\/(?!units)[^/]+\.ts$/.test(file),
);

describe('the words of the widgets', () => {
  it('fit any report: none names the bundled one, its years, its ministry, or what its parts are called', () => {
    assert.ok(files.length > 20);
    const named = files.flatMap((file) =>
      literals(file)
        .filter((words) => /司局|工信|产业政策|中小企业|MIIT|Ministry|\b20[12]\d\b|\bbureaus?\b/.test(words))
        .filter((words) => !/^'(?:bureaus?|policy|sme)'$/.test(words))
        .map((words) => `${file}: ${words}`),
    );
    assert.deepEqual(named, []);
  });
});
