import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexReport } from '../../src/report/report-index.js';
import { statedTowards, targetsOf } from '../../src/report/targets.js';
import type { Report } from '../../src/report/types.js';
import report from '../../src/reports/miit-2020-2021.js';
import { byId, fresh, metricOf } from '../bundled.js';

const towards = (given: Report, id: string): string[] =>
  statedTowards(metricOf(given, id), indexReport(given)).map((stated) => stated.id);

describe('targets', () => {
  it('are the figures that the text gives as targets, the largest first', () => {
    assert.deepEqual(
      targetsOf(indexReport(report)).map(({ quantity }) => quantity.value),
      [1_000_000, 100_000, 10_000],
    );
  });

  it('are none in a report that states none', () => {
    assert.deepEqual(targetsOf(indexReport({ ...fresh(), metrics: [] })), []);
  });

  it('have beside them what a task with that target carries on, in the same unit', () => {
    assert.deepEqual(towards(report, 'target-little-giants'), ['little-giants-batch-2']);
  });

  it('have nothing beside them that is in another unit, or that another target’s task carries on', () => {
    const changed = fresh();
    byId(changed.tasks, 'task-select').continues = ['maker-projects', 'little-giants-batch-2', 'maker-contest'];
    assert.deepEqual(towards(changed, 'target-little-giants'), ['little-giants-batch-2']);
    assert.deepEqual(towards(changed, 'target-innovative-smes'), []);
  });

  it('have a figure beside them once, though two tasks carry it on', () => {
    const changed = fresh();
    byId(changed.tasks, 'task-funds').metrics = ['target-little-giants'];
    assert.deepEqual(towards(changed, 'target-little-giants'), ['little-giants-batch-2']);
  });

  it('leave out a figure that no longer exists', () => {
    const changed = fresh();
    byId(changed.tasks, 'task-select').continues = ['gone'];
    assert.deepEqual(towards(changed, 'target-little-giants'), []);
  });
});
