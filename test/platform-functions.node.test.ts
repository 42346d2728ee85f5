import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

describe('what runs on a page', () => {
  it('calls nothing of d3 that asks Array.from for an iterator, which prototype.js takes away', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !/^(?:compiler|cli|grammar|reports)\//.test(file),
    );
    assert.ok(files.length > 200);
    const calling = files.filter((file) =>
      /import \{[^}]*\b(?:groups|rollups|flatGroup|flatRollup|indexes|transpose|reverse|map|filter|union|superset)\b[^}]*\} from 'd3-array'/.test(
        readFileSync(`${src}/${file}`, 'utf8'),
      ),
    );
    assert.deepEqual(calling, []);
  });

  it('has no template that begins or ends with a space, which the files for pages would be without', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.startsWith('reports/'),
    );
    const spaced = files.filter((file) =>
      /html` +[<$]|html`[^`\n]*[>}] +`(?!\})/.test(readFileSync(`${src}/${file}`, 'utf8')),
    );
    assert.deepEqual(spaced, []);
  });
});
