import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotationsOf } from '../../../src/elements/source-text/annotations.js';
import { formatTarget, isSameTarget, type SourceTarget } from '../../../src/report/mark-target.js';
import report from '../../../src/reports/miit-2020-2021.js';

describe('what is marked in a text', () => {
  const annotations = annotationsOf(report);
  const marked = new Set(annotations.map(({ target }) => target && formatTarget(target)));
  const assertMarked = (target: SourceTarget): void => {
    const name = formatTarget(target);
    assert.ok(marked.has(name), name);
  };

  it('is every record, action and item, each over its own words', () => {
    const { metrics, events, documents, tasks, partners, frameworks } = report;
    for (const { id } of [...metrics, ...events, ...documents, ...tasks]) assertMarked({ type: 'record', id });
    for (const { id, actions } of partners)
      for (const index of actions.keys()) assertMarked({ type: 'action', partner: id, index });
    for (const { id, levels } of frameworks)
      for (const [level, { items }] of levels.entries())
        for (const index of items.keys()) assertMarked({ type: 'item', framework: id, level, index });
    const item: SourceTarget = { type: 'item', framework: '321', level: 0, index: 0 };
    const first = annotations.find(({ target }) => isSameTarget(target, item));
    assert.equal(report.source.text.slice(first?.start, first?.end), '政策体系');
  });

  it('opens nothing where it is a heading, and something everywhere else', () => {
    for (const { kind, target } of annotations) assert.equal(target === null, kind === 'heading', kind);
  });
});
