import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../../src/compiler/compile.js';
import { diffReports } from '../../../src/compiler/revision/diff-reports.js';
import { verify } from '../../../src/compiler/verify.js';
import { changed, compiled, source, yaml } from './city.js';

describe('a corrected report', () => {
  const first = compiled();
  const revision = `revision: { of: ${first.digest}, date: 2024-03-05, note: { zh: 新增就业由8.6万人更正为8.8万人。 } }\nsections:`;
  const text = changed(source, ['8.6万', '8.8万']);
  const annotations = changed(yaml, ['8.6万', '8.8万'], ['sections:', revision]);

  it('names the one that it takes the place of, when and why, and its note may say what was', () => {
    const corrected = compiled(text, annotations);
    assert.deepEqual(corrected.revision, {
      of: first.digest,
      date: '2024-03-05',
      note: { zh: '新增就业由8.6万人更正为8.8万人。' },
    });
    assert.deepEqual(verify(corrected), []);
    assert.deepEqual(
      diffReports(first, corrected).report.map(({ field }) => field),
      ['revision.of', 'revision.date', 'revision.note.zh'],
    );
  });

  it('needs a date of the calendar, a note, and a digest that is one', () => {
    const faults = (found: string, put: string): string =>
      compile(text, changed(annotations, [found, put]))
        .faults.map(({ message }) => message)
        .join('\n');
    assert.match(faults('2024-03-05', '2024-02-30'), /^revision\.date: expected a date of the calendar/);
    assert.match(faults(`of: ${first.digest}`, 'of: first'), /^revision\.of: expected a digest/);
    assert.match(faults(', note: { zh: 新增就业由8.6万人更正为8.8万人。 }', ''), /^revision\.note: is missing/);
  });
});
