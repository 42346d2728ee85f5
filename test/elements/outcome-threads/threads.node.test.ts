import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type RecordThread, threadsOf } from '../../../src/elements/outcome-threads/threads.js';
import { ofBureaus } from '../../../src/report/attributes.js';
import { indexReport } from '../../../src/report/report-index.js';
import report from '../../../src/reports/miit-2020-2021.js';
import { byId, fresh } from '../../bundled.js';

const both = 'policy-law sme';
const threads = (bureaus: string, given = report): RecordThread[] =>
  threadsOf(indexReport(given), ofBureaus('bureau', bureaus, indexReport(given)));
const ids = ({ outcomes }: RecordThread): string[] => outcomes.map(({ record }) => record.id);

describe('threads from outcomes to tasks', () => {
  it('have every task once, in the order of the text, with what it carries on', () => {
    const tasks = threads(both).filter(({ task }) => task);
    assert.deepEqual(
      tasks.map(({ task }) => task?.record.id),
      report.tasks.map(({ id }) => id),
    );
    for (const thread of tasks) {
      const record = byId(report.tasks, thread.task?.record.id ?? '');
      assert.deepEqual(ids(thread), record.continues);
    }
  });

  it('leave a task that nothing came before with no outcome: 知识产权战略推进工程', () => {
    const patents = threads(both).find(({ task }) => task?.record.id === 'task-patents');
    assert.deepEqual(patents?.outcomes, []);
  });

  it('have each outcome that no task carries on alone, and none that one does', () => {
    const continued = new Set(report.tasks.flatMap((task) => task.continues));
    const alone = threads(both).filter(({ task }) => !task);
    for (const thread of alone) {
      const [id = ''] = ids(thread);
      const event = byId(report.events, id);
      assert.equal(thread.outcomes.length, 1);
      assert.equal(event.role, 'outcome');
      assert.ok(![id, ...(event.metrics ?? [])].some((one) => continued.has(one)), id);
    }
    const shown = new Set(alone.flatMap(ids));
    for (const { id, role, metrics = [] } of report.events)
      if (role === 'outcome') assert.equal(shown.has(id), ![id, ...metrics].some((one) => continued.has(one)), id);
  });

  it('of the bureau without a plan are its outcomes alone', () => {
    const own = threads('policy-law');
    assert.ok(own.length > 0);
    for (const { task, outcomes } of own) {
      assert.equal(task, null);
      for (const { record } of outcomes) assert.equal(record.bureau, 'policy-law');
    }
  });

  it('of no bureau are those of a report without bureaus, and none of another', () => {
    assert.deepEqual(
      threadsOf(indexReport(report), () => false),
      [],
    );
    const changed = fresh();
    changed.bureaus = [];
    for (const record of [...changed.tasks, ...changed.events]) delete record.bureau;
    assert.equal(threads('', changed).length, threads(both).length);
  });

  it('do not call an outcome unfinished that another bureau’s task carries on', () => {
    const changed = fresh();
    byId(changed.tasks, 'task-fairs').continues = ['think-tank-forums'];
    const own = threads('policy-law', changed);
    assert.ok(!own.some((thread) => ids(thread).includes('think-tank-forums')));
  });

  it('leave out a forerunner that is not in the report', () => {
    const changed = fresh();
    byId(changed.tasks, 'task-fairs').continues = ['gone', 'sino-german'];
    const fairs = threads(both, changed).find(({ task }) => task?.record.id === 'task-fairs');
    assert.deepEqual(fairs && ids(fairs), ['sino-german']);
  });
});
