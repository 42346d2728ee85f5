import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../../src/compiler/compile.js';
import { type Rebased, rebase } from '../../../src/compiler/revision/rebase.js';
import { source as bundledSource, yaml as bundledYaml } from '../../bundled.js';
import { changed, source, yaml } from './city.js';

type Change = [found: string, put: string];

/** Carries the short report's annotations over to a changed text. */
function revised(...changes: Change[]): Rebased & { text: string } {
  const text = changed(source, ...changes);
  return { text, ...rebase(source, text, yaml) };
}

/** That the annotations carried over are the old ones with these changes alone, and compile. */
function assertYaml({ text, yaml: is, faults, unannotated }: ReturnType<typeof revised>, ...changes: Change[]): void {
  assert.equal(is, changed(yaml, ...changes));
  assert.deepEqual([...faults, ...unannotated], []);
  assert.ok(compile(text, is).report);
}

describe('annotations carried over to a revised text', () => {
  it('are the same to the letter where the text is, or what changed in it is not annotated', () => {
    assertYaml(revised());
    assertYaml(revised(['举办招聘会', '共举办招聘会'], ['新建学校', '共新建学校'], ['。帮扶', '。\n帮扶']));
    const { yaml: same, moved, changed: other, vanished } = rebase(bundledSource, bundledSource, bundledYaml);
    assert.equal(same, bundledYaml);
    assert.deepEqual([moved, other, vanished], [[], [], []]);
  });

  it('take the number that now stands in the same place, and say so', () => {
    const result = revised(['8.6万', '8.8万'], ['1200家', '超1300家'], ['9月末', '10月末']);
    assertYaml(
      result,
      ['words: 8.6万人', 'words: 8.8万人'],
      ['words: 1200家', 'words: 超1300家'],
      ['截至2023年9月末', '截至2023年10月末'],
    );
    assert.deepEqual(result.changed, [
      { record: 'metrics jobs', key: 'words', before: '8.6万人', after: '8.8万人' },
      { record: 'metrics firms', key: 'words', before: '1200家', after: '超1300家' },
      { record: 'metrics teachers', key: 'time', before: '截至2023年9月末', after: '截至2023年10月末' },
    ]);
  });

  it('name the section where the words stand now', () => {
    const fairs = '举办招聘会35场，服务企业1200家。\n';
    const result = revised([fairs, ''], ['二、办好教育\n', `二、办好教育\n${fairs}`]);
    assertYaml(
      result,
      ['id: fairs, section: work', 'id: fairs, section: schools'],
      ['id: firms, section: work', 'id: firms, section: schools'],
      ['id: fairs-held, section: work', 'id: fairs-held, section: schools'],
    );
    assert.deepEqual(result.moved[0], {
      record: 'metrics fairs',
      key: 'section',
      before: 'work',
      after: 'schools',
    });
  });

  it('say which words are meant where the revision has them twice, and leave the new ones to the editor', () => {
    const { yaml: is, moved, unannotated } = revised(['举办招聘会', '另有2140人创业。举办招聘会']);
    assert.equal(is, changed(yaml, ['words: 2140人,', 'words: 2140人, in: 群众2140人再,']));
    assert.deepEqual(moved, [{ record: 'metrics helped', key: 'in', before: '', after: '群众2140人再' }]);
    assert.deepEqual(
      unannotated.map(({ line, message }) => [line, /“(.+?)”/.exec(message)?.[1]]),
      [[4, '2140人']],
    );
  });

  it('follow headings that are renumbered, with their sections in the new order', () => {
    const [first = '', work = '', schools = ''] = source.split(/(?=[一二]、)/);
    const text = first + schools.replace('二、', '一、') + work.replace('一、', '二、');
    const { yaml: is, faults, unannotated } = rebase(source, text, yaml);
    assert.deepEqual([...faults, ...unannotated], []);
    assert.match(
      is,
      /id: schools, parent: year, starts: 一、办好教育,.*\n.*id: work, parent: year, starts: 二、稳住就业,/,
    );
  });

  // Never: leaves half a file, or a fault without its place
  it('keep as a comment to check what is gone from the text, and take out what points at it', () => {
    const result = revised(['举办招聘会35场，', '']);
    const fairs = '- { id: fairs, section: work, words: 35场, label: { zh: 招聘会 } }   # fairs';
    const held = yaml.split('\n').find((line) => line.includes('fairs-held')) ?? '';
    assertYaml(
      result,
      [`  ${fairs}`, `  # check: gone from the text: “35场”\n  # ${fairs}`],
      [held, `  # check: gone from the text: “举办招聘会35场”\n  # ${held.trim()}`],
    );
    assert.deepEqual(
      result.vanished.map(({ record }) => record),
      ['metrics fairs', 'events fairs-held'],
    );
    const linked = changed(yaml, ['words: 举办招聘会35场', 'words: 服务企业1200家']);
    const { yaml: unlinked, faults } = rebase(source, result.text, linked);
    assert.deepEqual(faults, []);
    assert.match(unlinked, /# check: metrics: fairs is gone\n.*metrics: \[firms\]/);
  });

  it('keep a record, or a mention, of several lines as several lines of comment', () => {
    const mentions =
      '\n      - section: schools\n        words: "《甲方案》"\n      - section: schools\n        words: 《乙方案》 # two';
    const plans = `documents:\n  - id: plans\n    section: schools\n    title: { en: Plans }\n    status: referenced\n    action: 根据\n    mentions:${mentions}`;
    const [text, annotations] = [
      changed(source, ['出台', '根据《甲方案》、《乙方案》，出台']),
      changed(yaml, ['documents:', plans]),
    ];
    const revision = changed(text, ['、《乙方案》', ''], ['2023年，全市新增就业8.6万人，同比增长3.1%。', '']);
    const { yaml: is, faults, unannotated } = rebase(text, revision, annotations);
    assert.deepEqual([...faults, ...unannotated], []);
    assert.match(
      is,
      /# check: gone from the text: “8\.6万人”\n {2}# - id: jobs .+\n {2}# {3}section: work\n(?: {2}# {3}.+\n){4}\n/,
    );
    assert.match(is, /words: "《甲方案》"\n {6}# - section: schools\n {6}# {3}words: 《乙方案》 # two\n/);
  });

  it('of an English report take its figures as they are now', () => {
    const english = `report:
  { id: y, title: { en: Yunhe }, publisher: { en: Yunhe }, published: 2024-01, lang: en, citation: { title: { en: Yunhe }, container: { en: Yunhe }, published: 2024-01 } }
sections: [{ id: all, starts: Yunhe in 2023, title: { en: Yunhe }, year: "2023", role: outcome }]
metrics:
  - { id: schools, section: all, words: 12 schools, label: { en: Schools } }
`;
    const text = 'Yunhe in 2023\nRoads were built. The city opened 12 schools.\n';
    const { yaml: is, faults } = rebase(text, text.replace('12 schools', 'over 1,500 schools'), english);
    assert.deepEqual(faults, []);
    assert.equal(is, english.replace('words: 12 schools', 'words: "over 1,500 schools"'));
  });

  it('lose a time or a change that the text no longer states, and ask about it', () => {
    assertYaml(
      revised(['，同比增长3.1%', ''], ['截至2023年9月末，', '']),
      ['  - id: jobs', '  # check: change: gone from the text: “3.1%”\n  - id: jobs'],
      ['    change: 3.1%', '    # change: 3.1%'],
      ['  - { id: teachers', '  # check: time: gone from the text: “截至2023年9月末”\n  - { id: teachers'],
      [' time: 截至2023年9月末,', ''],
    );
  });

  it('ask where a figure counts something else now, or a document has another title', () => {
    assertYaml(
      revised(['1200家', '1200户'], ['建设方案', '建设办法']),
      ['words: 1200家', 'words: 1200户'],
      ['建设方案》 }', '建设办法》 }'],
      ['  - { id: firms', '  # check: words: “1200家” is “1200户” now, of another unit\n  - { id: firms'],
      ['  - { id: plan', '  # check: words: “《云河市学位建设方案》” is another title\n  - { id: plan'],
    );
  });

  it('give the records of a section that is gone to the one around them', () => {
    const { yaml: is, faults, unannotated } = revised(['二、办好教育\n', '']);
    assert.deepEqual([...faults, ...unannotated], []);
    assert.match(is, /# check: its heading is gone: “二、办好教育”\n {2}# - { id: schools/);
    assert.match(is, /id: built, section: work/);
  });

  it('of a long report compile again, whichever of its figures is revised', () => {
    const figures = [...bundledSource.matchAll(/\d+(?=[家个场份期])/g)];
    for (const [i, { 0: figure, index }] of figures.entries()) {
      // Some, from the first to the last.
      if (i % 15 > 0) continue;
      const number = String(Number(figure) + 1);
      const text = bundledSource.slice(0, index) + number + bundledSource.slice(index + figure.length);
      const { faults, unannotated, changed: other, vanished } = rebase(bundledSource, text, bundledYaml);
      assert.deepEqual([...faults, ...unannotated, ...vanished], [], `${figure} → ${number}`);
      assert.ok(other.some(({ after }) => after?.includes(number)));
    }
  });

  it('are none where the two earlier files do not fit each other, which is told', () => {
    const { yaml: is, faults } = rebase(source, source, changed(yaml, ['一、稳住就业', '三、稳住就业']));
    assert.equal(is, '');
    assert.match(
      faults[0]?.message ?? '',
      /^the earlier text: sections\.1\.starts: section work: “三、稳住就业” is not found/,
    );
    assert.match(rebase('', source, yaml).faults[0]?.message ?? '', /^the earlier text: there is no text in it/);
  });
});
