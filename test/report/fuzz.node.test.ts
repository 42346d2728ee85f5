import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseReport } from '../../src/report/parse.js';
import { indexReport } from '../../src/report/report-index.js';
import { fresh } from '../bundled.js';
import { mutate, randomFrom, shorten } from './mutate.js';

const REPORTS = 10_000;
/** In milliseconds: no report may stop a page for longer. */
const LONGEST = 1000;

describe('parseReport, given a report that something has changed', () => {
  // Never: freezes its page, or waits for ever
  it(`reads or refuses ${REPORTS.toLocaleString('en')} of them without a throw, each within a second`, () => {
    const random = randomFrom(20_210_101);
    const report = shorten(fresh(), 6);
    let stood = 0;
    for (let n = 0; n < REPORTS; n += 1) {
      const changed = mutate(report, random, n % 2 === 0);
      const from = performance.now();
      const parsed = parseReport(n % 3 === 0 ? JSON.stringify(changed) : changed);
      if (parsed.report) indexReport(parsed.report);
      assert.ok(performance.now() - from < LONGEST, `report ${n} takes too long`);
      assert.ok(parsed.report || parsed.problems.length > 0, `report ${n} is refused without a word`);
      if (parsed.report) stood += 1;
    }
    assert.ok(stood > REPORTS / 10 && stood < REPORTS * 0.9, `${stood} stand: too few or too many to say anything`);
  });
});
