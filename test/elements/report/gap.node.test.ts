import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

it('a report keeps every widget apart from what follows it, but for figures in a sentence', () => {
  const styles = readFileSync('src/elements/report/report.ts', 'utf8');
  const apart = /::slotted\(:is\(([^)]*)\)/.exec(styles)?.[1]?.match(/gazette-[\w-]+/g);
  const widgets = readdirSync('src/elements')
    .filter((name) => name !== 'report' && name !== 'inline-figure')
    .map((name) => `gazette-${name}`);
  assert.deepEqual(apart, widgets);
});
