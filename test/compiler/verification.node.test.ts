import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { verify } from '../../src/compiler/verify.js';

const file = fileURLToPath(new URL('../../src/reports/miit-2020-2021.json', import.meta.url));
const text = readFileSync(file, 'utf8');
const fresh = (): typeof import('../../src/reports/miit-2020-2021.js').default => JSON.parse(text);

describe('verifying', () => {
  it('passes the bundled report', () => {
    assert.deepEqual(verify(text), []);
  });

  it('fails where any one digit of any value is another', () => {
    const { metrics } = fresh();
    fc.assert(
      fc.property(fc.nat(metrics.length - 1), fc.nat(20), fc.integer({ min: 1, max: 9 }), (i, place, by) => {
        const report = fresh();
        const quantity = report.metrics[i]?.quantity;
        assert.ok(quantity);
        const digits = [...String(quantity.value)];
        const at = place % digits.length;
        if (digits[at] === '.') return;
        digits[at] = String((Number(digits[at]) + by) % 10);
        const value = Number(digits.join(''));
        if (value === quantity.value) return;
        quantity.value = value;
        assert.notDeepEqual(verify(report), []);
      }),
      { numRuns: 80 },
    );
  });

  it('fails where a digit of the text itself is another', () => {
    const { source, metrics } = fresh();
    const places = metrics
      .flatMap(({ quote }) =>
        quote.spans.flatMap(([start, end]) => [...Array(end - start).keys()].map((i) => start + i)),
      )
      .filter((at) => /\d/.test(source.text[at] ?? ''));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const report = fresh();
        const digit = (Number(report.source.text[at]) + by) % 10;
        report.source.text = `${report.source.text.slice(0, at)}${digit}${report.source.text.slice(at + 1)}`;
        // Besides that the text is no longer the one that was compiled.
        assert.match(verify(report).join('\n'), /written-mismatch|metric /);
      }),
      { numRuns: 60 },
    );
  });

  it('fails on a qualifier dropped, an expectation dropped, a date moved, a change turned round, a count padded', () => {
    const change = (edit: (report: ReturnType<typeof fresh>) => void): string => {
      const report = fresh();
      edit(report);
      return verify(report).join('\n');
    };
    const metric = (report: ReturnType<typeof fresh>, id: string) =>
      report.metrics.find((candidate) => candidate.id === id);
    assert.match(
      change((report) => Object.assign(metric(report, 'legal-cases')?.quantity ?? {}, { qualifier: 'exact' })),
      /legal-cases: qualifier is exact, the text says over/,
    );
    assert.match(
      change((report) => delete metric(report, 'tax-cuts')?.expected),
      /tax-cuts: expected is false, the text says true/,
    );
    assert.match(
      change((report) => Object.assign(metric(report, 'inclusive-loans')?.time ?? {}, { edtf: '2020-09-01' })),
      /inclusive-loans: the time is 2020-09-01, the text says 2020-09-30/,
    );
    assert.match(
      change((report) => Object.assign(metric(report, 'maker-projects')?.change ?? {}, { direction: 'down' })),
      /the change is down, the text says up/,
    );
    assert.match(
      change((report) => {
        const row = report.comparisons.find(({ id }) => id === 'issued')?.rows[0];
        if (row && 'records' in row) row.count += 1;
      }),
      /comparison issued, policy-law: counts \d+, lists \d+/,
    );
  });
});

describe('the gazette command', () => {
  const gazette = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url)), ...args],
      { encoding: 'utf8' },
    );

  it('verifies the bundled report, and fails on a copy with one digit changed', () => {
    assert.equal(gazette('verify', file).status, 0);
    const folder = mkdtempSync(join(tmpdir(), 'gazette-'));
    const copy = join(folder, 'copy.json');
    writeFileSync(copy, text.replace('14600000000000', '14600000000001'));
    const { status, stderr } = gazette('verify', copy);
    rmSync(folder, { recursive: true });
    assert.equal(status, 1);
    assert.match(stderr, /inclusive-loans: value is 14600000000001, the text says 14600000000000/);
  });

  it('says what it cannot read and what it does not understand, without a stack', () => {
    const missing = gazette('verify', 'no-such-file.json');
    assert.deepEqual(
      [missing.status, missing.stderr.trim()],
      [1, 'gazette: no-such-file.json cannot be read: there is no such file.'],
    );
    const unknown = gazette('explain', 'something');
    assert.deepEqual(
      [unknown.status, unknown.stderr.trim()],
      [2, 'gazette: there is no command “explain”. See gazette help.'],
    );
    assert.match(gazette('help').stdout, /gazette compile DIR/);
  });
});
