import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotationsOf } from '../../../src/elements/source-text/annotations.js';
import { marksIn } from '../../../src/elements/source-text/marks.js';
import { entries } from '../../../src/elements/source-text/table.js';
import { type DataEntry, indexReport } from '../../../src/report/report-index.js';
import report from '../../../src/reports/miit-2020-2021.js';

describe('the data of a marked text', () => {
  it('has a row for an organisation’s action, as for a record, and none for an item of a framework', () => {
    const marks = marksIn([0, report.source.text.length], annotationsOf(report));
    const data = entries(marks, indexReport(report));
    const entryOf = (id: string): DataEntry | undefined => data.find(({ record }) => record.id === id);
    const action = entryOf('finance:0');
    assert.equal(action?.kind, 'action');
    assert.ok(action.record.title.zh?.startsWith('财政部：'));
    assert.equal(entryOf('bases')?.kind, 'event');
    assert.equal(entryOf('321:0:0'), undefined);
    assert.equal(new Set(data.map(({ record }) => record.id)).size, data.length);
  });
});
