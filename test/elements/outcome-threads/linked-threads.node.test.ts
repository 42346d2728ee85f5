import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkThreads } from '../../../src/elements/outcome-threads/linked-threads.js';
import { threadsOf } from '../../../src/elements/outcome-threads/threads.js';
import { ofBureaus } from '../../../src/report/attributes.js';
import { indexReport } from '../../../src/report/report-index.js';
import bundled from '../../../src/reports/miit-2020-2021.js';
import { byId, fresh } from '../../bundled.js';

const linksOf = (report = bundled): { outcomes: string[]; tasks: string[]; pairs: string[] }[] => {
  const index = indexReport(report);
  return linkThreads(threadsOf(index, ofBureaus('bureau', '', index)), index).map(({ outcomes, tasks, links }) => ({
    outcomes: outcomes.map(({ record }) => record.id),
    tasks: tasks.map(({ record }) => record.id),
    pairs: links.map(([from, to]) => `${outcomes[from]?.record.id}>${tasks[to]?.record.id}`),
  }));
};
const withTask = (id: string, report = bundled): ReturnType<typeof linksOf>[number] | undefined =>
  linksOf(report).find(({ tasks }) => tasks.includes(id));

describe('linked threads', () => {
  it('have every outcome and every task once', () => {
    const all = linksOf();
    const ids = all.flatMap(({ outcomes, tasks }) => [...outcomes, ...tasks]);
    assert.equal(new Set(ids).size, ids.length);
    const continuing = bundled.tasks.filter((task) => task.continues.length > 0).map(({ id }) => id);
    assert.deepEqual(all.flatMap(({ tasks }) => tasks).sort(), continuing.sort());
  });

  it('fan out from an outcome to its sequels: 第二批“小巨人”', () => {
    assert.deepEqual(withTask('task-select'), {
      outcomes: ['little-giants-batch-2'],
      tasks: ['task-select', 'task-funds'],
      pairs: ['little-giants-batch-2>task-select', 'little-giants-batch-2>task-funds'],
    });
  });

  it('show an event that has figures by them, each once: 创客中国', () => {
    assert.deepEqual(withTask('task-maker-contest')?.outcomes, ['maker-projects']);
    assert.deepEqual(withTask('task-digital')?.outcomes, ['digital-providers', 'digital-services']);
    assert.deepEqual(withTask('task-fund')?.outcomes, ['fund']);
  });

  it('do not show an event by a figure that is no outcome', () => {
    const changed = fresh();
    byId(changed.metrics, 'maker-projects').role = 'context';
    byId(changed.tasks, 'task-maker-contest').continues = ['maker-contest'];
    assert.deepEqual(withTask('task-maker-contest', changed)?.outcomes, ['maker-contest']);
  });

  it('join two that a later task brings together', () => {
    const changed = fresh();
    byId(changed.tasks, 'task-digital').continues = ['demonstration-bases', 'fund'];
    byId(changed.tasks, 'task-fund').continues = ['fund'];
    const joined = withTask('task-digital', changed) ?? assert.fail();
    assert.ok(joined.tasks.includes('task-bases') && joined.tasks.includes('task-fund'));
    assert.ok(joined.pairs.includes('fund>task-fund') && joined.pairs.includes('fund>task-digital'));
    assert.ok(joined.pairs.includes('demonstration-platforms>task-bases'));
  });
});
