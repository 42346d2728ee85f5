import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnOf, tableOf, withoutEmptyColumns } from '../../src/drawing/table.js';

interface Named {
  own: string;
  note?: string;
}

describe('a table', () => {
  const name = { label: 'Name', cell: ({ own }: Named) => own };
  const note = { label: 'Note', wraps: true, cell: ({ note: words }: Named) => words ?? '' };

  it('has a row a record, a cell a column', () => {
    assert.deepEqual(tableOf<Named>([name, note], [{ own: 'a', note: 'b' }, { own: 'c' }]), {
      columns: [{ label: 'Name' }, { label: 'Note', wraps: true }],
      rows: [
        ['a', 'b'],
        ['c', ''],
      ],
    });
  });

  it('has an empty cell where a row has no such record', () => {
    const column = columnOf(name, ({ inner }: { inner?: Named }) => inner);
    assert.deepEqual(tableOf([column], [{ inner: { own: 'a' } }, {}]).rows, [['a'], ['']]);
  });

  it('leaves out a column that is empty in every row, never the one that heads the rows', () => {
    const table = tableOf([name, { label: 'Under', cell: () => ({ text: '', under: '' }) }, note], [{ own: '' }]);
    assert.deepEqual(withoutEmptyColumns({ ...table, rest: 3 }), {
      columns: [{ label: 'Name' }],
      rows: [['']],
      rest: 3,
    });
    const filled = tableOf([name, { label: 'Under', cell: () => ({ text: '', under: 'b' }) }], [{ own: 'a' }]);
    assert.deepEqual(withoutEmptyColumns(filled), filled);
  });
});
