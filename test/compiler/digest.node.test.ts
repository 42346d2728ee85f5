import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareJson } from '../../src/compiler/compare.js';
import { digestOf } from '../../src/compiler/digest.js';
import { verify } from '../../src/compiler/verify.js';
import { parseReport } from '../../src/report/parse.js';
import { bundledText, fresh } from '../bundled.js';

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every list and object of a report, and every value in one, by where it stands. */
function placesOf(tree: Tree, path: readonly string[] = []): (readonly string[])[] {
  return Object.entries(tree).flatMap(([key, value]) => [
    [...path, key],
    ...(isTree(value) ? placesOf(value, [...path, key]) : []),
  ]);
}

const places = placesOf(JSON.parse(bundledText));
const kinds = ['another value', 'another type', 'taken out', 'put beside', 'doubled', 'swapped', 'emptied'] as const;

/** Changes one value of a report in one way. @returns false where that way is none for this value */
function change(report: Tree, path: readonly string[], kind: (typeof kinds)[number], salt: number): boolean {
  const key = path.at(-1) ?? '';
  let parent: Tree = report;
  for (const step of path.slice(0, -1)) parent = parent[step] as Tree;
  const value = parent[key];
  const list: unknown[] | null = Array.isArray(parent) ? parent : null;
  switch (kind) {
    case 'another value':
      if (typeof value === 'string') {
        const at = salt % (value.length + 1);
        parent[key] = `${value.slice(0, at)}${String.fromCharCode(0x20 + (salt % 90))}${value.slice(at)}`;
      } else if (typeof value === 'number') parent[key] = salt % 3 === 0 ? -value - 1 : value + 1 / (1 + (salt % 7));
      else if (typeof value === 'boolean') parent[key] = !value;
      else return false;
      return true;
    case 'another type':
      parent[key] = [null, 0, '', {}, [], false, -0][salt % 7];
      return JSON.stringify(parent[key]) !== JSON.stringify(value);
    case 'taken out':
      if (list) list.splice(Number(key), 1);
      else delete parent[key];
      return true;
    case 'put beside':
      if (list) list.splice(Number(key), 0, ['x', 0, {}][salt % 3]);
      else parent[['unknown', 'Note', '__proto', 'digests'][salt % 4] ?? ''] = ['x', 0, null][salt % 3];
      return true;
    case 'doubled':
      if (!list) return false;
      list.splice(Number(key), 0, value);
      return true;
    case 'swapped': {
      if (!list || list.length < 2) return false;
      const [i, j] = [Number(key), (Number(key) + 1) % list.length];
      if (JSON.stringify(list[i]) === JSON.stringify(list[j])) return false;
      [list[i], list[j]] = [list[j], list[i]];
      return true;
    }
    case 'emptied':
      if (!isTree(value) || Object.keys(value).length === 0) return false;
      parent[key] = Array.isArray(value) ? [] : {};
      return true;
  }
}

describe('the digest of a compiled report', () => {
  // Never: passes a report that was changed after it was compiled
  it('tells any one change of any value: another one, one taken out, added, doubled, moved or emptied', () => {
    assert.ok(places.length > 3000);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...kinds), fc.nat(), (path, kind, salt) => {
        const report: Tree = JSON.parse(bundledText);
        fc.pre(change(report, path, kind, salt));
        const written = JSON.stringify(report);
        // As data and as a file; JSON writes −0 like 0.
        assert.notDeepEqual(verify(report), [], `${kind} at ${path.join('.')}`);
        if (!written.includes('null') || kind !== 'another type') assert.notDeepEqual(verify(written), []);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same however the file is laid out, and whatever the order of its fields', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : isTree(value)
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, item]) => [key, turned(item)]),
            )
          : value;
    const report: Tree = JSON.parse(bundledText);
    assert.deepEqual(verify(JSON.stringify(turned(report), null, 4)), []);
  });

  it('is that of canonical JSON: sorted keys, no blanks, numbers as ECMAScript writes them', () => {
    // echo -n '{"a":[1,2.5,1e+21,"é\n"],"b":{"A":null,"z":true}}' | sha256sum
    assert.equal(
      digestOf(JSON.parse('{ "b": {"z": true, "A": null}, "digest": "x", "a": [1.0, 2.50, 1e21, "\\u00e9\\n"] }')),
      'c5862d5ea8af2b33f3cc9cdd07df39cdb87fef012ae5bbc3e2a6a1610810bfc2',
    );
  });

  it('tells a key called __proto__, and one half of a character from another', () => {
    const of = (json: string): string => digestOf(JSON.parse(json));
    assert.notEqual(of('{"a":1}'), of('{"a":1,"__proto__":{}}'));
    assert.notEqual(of('{"a":"\\ud800"}'), of('{"a":"\\ud801"}'));
    assert.notEqual(of('{"a":0}'), of('{"a":-0}'));
  });

  it('is asked for by verify, not by a page', () => {
    const report: Tree = JSON.parse(bundledText);
    delete report['digest'];
    assert.deepEqual(verify(report), ['it carries no digest, so that a change could not be told: compile it again']);
    assert.deepEqual(parseReport(report).problems, []);
  });

  it('tells nothing of who made it: with it made anew a changed label passes', () => {
    const report = fresh();
    Object.assign(report.metrics[0]?.label ?? {}, { zh: '另一名称' });
    assert.match(verify(report).join(), /digest is not that of the report/);
    assert.deepEqual(verify({ ...report, digest: digestOf(report) }), []);
  });
});

describe('comparing two reports', () => {
  it('says each place where they differ, what stands there and what should', () => {
    const wanted = fresh();
    const is = fresh();
    Object.assign(is.metrics[0]?.label ?? {}, { zh: '另一名称' });
    is.tasks.pop();
    Object.assign(is, { added: 1 });
    const found = compareJson(is, wanted, 50);
    assert.equal(found.length, 3);
    assert.match(found.join('\n'), /^metrics\.0\.label\.zh: the file has “另一名称”, its source gives “/m);
    assert.match(found.join('\n'), /^tasks\.24: the file has nothing, its source gives /m);
    assert.match(found.join('\n'), /^added: the file has “1”, its source gives nothing$/m);
    assert.equal(compareJson(is, wanted, 2).length, 2);
    assert.deepEqual(compareJson(fresh(), wanted, 50), []);
  });
});
