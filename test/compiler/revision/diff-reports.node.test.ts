import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffReports } from '../../../src/compiler/revision/diff-reports.js';
import { fresh } from '../../bundled.js';
import { changed, compiled, source, yaml } from './city.js';

/** Compares the short report with one of which text and annotations are changed alike. */
function difference(inText: [string, string][], inYaml: [string, string][] = []): ReturnType<typeof diffReports> {
  return diffReports(compiled(), compiled(changed(source, ...inText), changed(yaml, ...inYaml)));
}

describe('what has changed between two compiled reports', () => {
  it('is nothing where they say the same, though the page breaks sentences elsewhere', () => {
    assert.equal(diffReports(fresh(), fresh()).isSame, true);
    const { isSame, changed: records } = difference([['。帮扶困难', '。\n\n帮扶困难']]);
    assert.deepEqual([isSame, records], [true, []]);
  });

  it('is a figure’s value as it was and is, and the words of its sentence that differ', () => {
    const { isSame, changed: records, text, added, removed } = difference([['8.6万', '8.8万']], [['8.6万', '8.8万']]);
    assert.deepEqual([isSame, added, removed], [false, [], []]);
    assert.deepEqual(records, [
      {
        list: 'metrics',
        id: 'jobs',
        name: '新增就业',
        words: '8.8万人',
        changes: [
          { field: 'quantity.value', before: 86000, after: 88000 },
          { field: 'quantity.written', before: '8.6万人', after: '8.8万人' },
        ],
      },
    ]);
    assert.deepEqual(
      text.map(({ kind, before, after }) => [kind, before?.line, after?.line]),
      [['changed', 3, 3]],
    );
    assert.deepEqual(text[0]?.parts, [
      { kept: '2023年，全市新增就业' },
      { before: '8.6', after: '8.8' },
      { kept: '万人，同比增长3.1%。' },
    ]);
  });

  it('tells unit, qualifier, time, label and role, each a field', () => {
    const { changed: records } = difference(
      [
        ['35场', '超35次'],
        ['2023年9月末', '2023年10月末'],
      ],
      [
        ['words: 35场', 'words: 超35次'],
        ['招聘会35场', '招聘会超35次'],
        ['2023年9月末', '2023年10月末'],
        ['{ zh: 教师 }', '{ zh: 专任教师, en: Teachers }'],
        ['words: 9000个,', 'words: 9000个, role: context,'],
      ],
    );
    const fields = records.map(({ id, changes }) => [id, changes.map(({ field }) => field).join(' ')]);
    assert.deepEqual(fields, [
      ['fairs', 'quantity.unit quantity.qualifier quantity.written'],
      ['places', 'role'],
      ['teachers', 'label.zh label.en time.edtf time.quote'],
      ['fairs-held', 'quote'],
    ]);
    assert.deepEqual(records[2]?.changes[1], { field: 'label.en', after: 'Teachers' });
  });

  it('knows a record under another id by what it says, and what names it has not changed', () => {
    const {
      changed: records,
      added,
      removed,
    } = difference(
      [],
      [
        ['id: fairs,', 'id: job-fairs,'],
        ['[fairs, firms]', '[job-fairs, firms]'],
      ],
    );
    assert.deepEqual([added, removed], [[], []]);
    assert.deepEqual(
      records.map(({ id, formerId, changes }) => [id, formerId, changes]),
      [['job-fairs', 'fairs', []]],
    );
  });

  it('is what is new and what is gone, with the words that it stands on', () => {
    const helped = '  - { id: helped, section: work, words: 2140人, label: { zh: 帮扶再就业 } }\n';
    const { added, removed, text } = difference(
      [
        ['帮扶困难群众2140人再就业。', ''],
        ['共有教师1.2万人。', '共有教师1.2万人。图书馆藏书77万册。'],
      ],
      [
        [helped, ''],
        ['events:', '  - { id: books, section: schools, words: 77万册, label: { zh: 藏书 } }\nevents:'],
      ],
    );
    assert.deepEqual(added, [{ list: 'metrics', id: 'books', name: '藏书', words: '77万册' }]);
    assert.deepEqual(removed, [{ list: 'metrics', id: 'helped', name: '帮扶再就业', words: '2140人' }]);
    assert.deepEqual(
      text.map(({ kind, before, after }) => [kind, (after ?? before)?.words]),
      [
        ['removed', '帮扶困难群众2140人再就业。'],
        ['added', '图书馆藏书77万册。'],
      ],
    );
  });

  it('is that a sentence stands elsewhere, and not that it is gone and new', () => {
    const { text } = difference(
      [
        ['举办招聘会35场，服务企业1200家。\n', ''],
        ['二、办好教育', '二、办好教育\n举办招聘会35场，服务企业1200家。'],
      ],
      [
        ['id: fairs, section: work', 'id: fairs, section: schools'],
        ['id: firms, section: work', 'id: firms, section: schools'],
        ['id: fairs-held, section: work', 'id: fairs-held, section: schools'],
      ],
    );
    assert.equal(text.length, 1);
  });

  it('takes no longer for texts that have nothing in common', () => {
    const report = compiled();
    const long = (words: string): string => Array.from({ length: 20_000 }, (_, i) => `${words}${i}。`).join('');
    const other = (words: string): typeof report => ({ ...report, source: { ...report.source, text: long(words) } });
    const started = performance.now();
    const { text } = diffReports(other('甲乙丙丁'), other('子丑寅卯辰'));
    assert.ok(text.length > 0);
    assert.ok(performance.now() - started < 20_000);
  });
});
