import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { ReportStatus } from '../../../src/base/behaviors/report-status.js';
import type { Problem } from '../../../src/report/problem.js';
import { fresh } from '../../bundled.js';

const offline: Problem = { code: 'network', url: 'https://example.org/report.json' };
const notJson: Problem = { code: 'not-json' };
const report = fresh();

describe('ReportStatus', () => {
  let status: ReportStatus;
  /** What the page was told, as event and detail. */
  let told: [string, unknown][];
  beforeEach(() => {
    const host = new EventTarget();
    status = new ReportStatus(host);
    told = [];
    for (const name of ['gazette-ready', 'gazette-error'])
      host.addEventListener(name, (event) => {
        assert.ok(event instanceof CustomEvent && event.bubbles && event.composed, 'it is heard outside');
        told.push([name, event.detail]);
      });
  });
  const ready = ['gazette-ready', { report: report.id }];

  it('tells the page once that a widget is drawn, however often it is', () => {
    status.notify({ report, problems: [] });
    status.notify({ report, problems: [] });
    assert.deepEqual(told, [ready]);
  });

  it('tells once what is wrong, and not that a widget is drawn where it is not', () => {
    status.notify({ problems: [offline] });
    status.notify({ problems: [{ ...offline }] });
    assert.deepEqual(told, [['gazette-error', { problems: [offline] }]]);
  });

  it('tells of a widget that is not drawn although nothing is known to be wrong', () => {
    status.notify({ problems: [] });
    assert.deepEqual(told, [['gazette-error', { problems: [] }]]);
  });

  it('tells both where a report is drawn and something is wrong beside it', () => {
    status.notify({ report, problems: [notJson] });
    assert.deepEqual(told, [['gazette-error', { problems: [notJson] }], ready]);
  });

  it('tells what has gone wrong since with the report that it is drawn from, and that it has come right', () => {
    status.notify({ report, problems: [] });
    status.notify({ report, problems: [notJson] });
    status.notify({ report, problems: [] });
    assert.deepEqual(told, [ready, ['gazette-error', { problems: [notJson] }], ready, ready]);
  });

  it('tells of the same report again after another or none was shown', () => {
    status.notify({ report, problems: [] });
    status.notify({ problems: [offline] });
    status.notify({ report, problems: [] });
    assert.equal(told.length, 3);
    assert.deepEqual(told.at(-1), ready);
  });

  for (const subject of ['', 'inclusive-loans'])
    it(`tells of another report with the same id, with ${subject === '' ? 'no' : 'a'} subject`, () => {
      status.notify({ report, problems: [] }, subject);
      status.notify({ report: fresh(), problems: [] }, subject);
      assert.deepEqual(told, [ready, ready]);
    });

  it('tells of another subject of the same report', () => {
    status.notify({ report, problems: [] }, 'inclusive-loans');
    status.notify({ report, problems: [] }, 'inclusive-loans');
    status.notify({ report, problems: [] }, 'target-little-giants');
    assert.deepEqual(told, [ready, ready]);
  });
});
