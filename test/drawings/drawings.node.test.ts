import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { KEPT_DRAWINGS } from './drawings.js';

const folder = new URL('./', import.meta.url);
const kept = readdirSync(folder).filter((name) => name.endsWith('.svg'));
const HINT = 'see it by `npm run drawings -- --pictures`; where the change is meant, `npm run drawings` keeps it';

describe('what every widget draws of the bundled report', () => {
  for (const { name, draw } of KEPT_DRAWINGS) {
    it(`is as it is kept: ${name}`, () => {
      assert.ok(kept.includes(`${name}.svg`), `${name}.svg is not kept yet: \`npm run drawings\` keeps it`);
      const before = readFileSync(new URL(`${name}.svg`, folder), 'utf8').split('\n');
      const now = draw().split('\n');
      const at = before.findIndex((line, i) => line !== now[i]);
      if (at < 0 && before.length === now.length) return;
      const line = at < 0 ? before.length : at;
      assert.fail(`line ${line + 1} was\n${before[line]}\nand is\n${now[line]}\n${HINT}`);
    });
  }

  it('is kept of no state that is gone', () => {
    const names = KEPT_DRAWINGS.map(({ name }) => `${name}.svg`);
    assert.deepEqual(
      kept.filter((name) => !names.includes(name)),
      [],
    );
  });
});
