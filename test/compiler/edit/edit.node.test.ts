import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../../src/compiler/compile.js';
import { applyEdit, type Edit, parseEdit } from '../../../src/compiler/edit/edit.js';

const SOURCE = `云河市2023年工作报告
一、就业
2023年，新增就业8.6万人，增长4.2%。举办招聘会35场，比上年多举办35场。
培训2.1万人。
`;
const YAML = `# Checked by hand.
report:
  id: city
  title: { zh: 云河市2023年工作报告 }
  publisher: { zh: 云河市 }
  published: "2024-01"
  lang: zh-Hans
  citation:
    title: { zh: 云河市2023年工作报告 }
    container: { zh: 云河市 }
    published: "2024-01"
sections:
  - { id: report, starts: 云河市2023年工作报告, title: { zh: 报告 }, year: "2023", role: outcome }
  - { id: jobs-section, parent: report, starts: 一、就业, title: { zh: 就业 }, role: outcome }
metrics:
  # Of the year.
  # check: label: of what?
  - { id: jobs, section: jobs-section, words: 8.6万人, time: 2023年, change: 4.2%, label: { zh: 新增就业 } } # the main one
  - id: fairs
    section: jobs-section
    words: 35场
    in: 举办招聘会35场
    label:
      zh: 招聘会
dismissed:
  - { section: jobs-section, words: 35场, in: 多举办35场, reason: It repeats. }
  - { section: jobs-section, words: 2.1万人, reason: Not needed. }
`;
const at = (words: string): number => SOURCE.indexOf(words);

/** The annotations after an edit, which compile. */
function edited(wanted: Edit, yaml = YAML, source = SOURCE): string {
  const made = applyEdit(source, yaml, wanted);
  assert.ok('yaml' in made, JSON.stringify(made));
  assert.deepEqual(compile(source, made.yaml).faults, []);
  return made.yaml;
}

/** Why an edit is refused. */
function refusal(wanted: Edit, yaml = YAML): string {
  const made = applyEdit(SOURCE, yaml, wanted);
  assert.ok('fault' in made, 'it is refused');
  return made.fault;
}

/** The lines that only one of two texts has. */
function difference(before: string, after: string): { gone: string[]; added: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), added: now.filter((line) => !old.includes(line)) };
}

describe('an accepted check', () => {
  const line = YAML.slice(0, YAML.indexOf('  - { id: jobs,')).split('\n').length;

  it('is gone, and the other comments above its record stay', () => {
    assert.equal(edited({ action: 'accept', line }), YAML.replace('  # check: label: of what?\n', ''));
  });

  it('may come with the label that was typed', () => {
    const yaml = edited({ action: 'accept', line, record: 'metrics.0', label: { zh: '新增就业', en: 'New jobs' } });
    assert.deepEqual(difference(YAML, yaml).added, [
      '  - { id: jobs, section: jobs-section, words: 8.6万人, time: 2023年, change: 4.2%, label: { zh: 新增就业, en: New jobs } } # the main one',
    ]);
    assert.doesNotMatch(yaml, /# check/);
  });

  it('must be on the line that is named', () => {
    assert.match(refusal({ action: 'accept', line: line + 1 }), /nothing is to be checked on line/);
  });
});

describe('a record that is named otherwise', () => {
  it('has a label in one more language, in one line or in lines of its own', () => {
    assert.match(
      edited({ action: 'relabel', record: 'metrics.0', label: { en: 'New jobs: all' } }),
      /label: { zh: 新增就业, en: "New jobs: all" } } # the main one/,
    );
    assert.match(
      edited({ action: 'relabel', record: 'metrics.1', label: { en: 'Job fairs' } }),
      /zh: 招聘会\n {6}en: Job fairs\ndismissed/,
    );
  });

  it('keeps at least one name, and states no number that its sentence does not', () => {
    assert.match(refusal({ action: 'relabel', record: 'metrics.0', label: { zh: '' } }), /zh: or en: with words/);
    assert.match(refusal({ action: 'relabel', record: 'metrics.0', label: { en: '90,000 jobs' } }), /90,000/);
    assert.match(refusal({ action: 'relabel', record: 'metrics.9', label: { en: 'No' } }), /no record that has a name/);
    assert.match(refusal({ action: 'relabel', record: 'metrics.0', label: { zh: '新增就业' } }), /say so already/);
  });

  it('is refused where its name is another’s by an anchor', () => {
    const shared = YAML.replace('title: { zh: 报告 }', 'title: &name { zh: 报告 }').replace(
      'title: { zh: 就业 }',
      'title: *name',
    );
    assert.match(
      refusal({ action: 'relabel', record: 'sections.0', label: { en: 'Report' } }, shared),
      /shared with another/,
    );
  });
});

describe('a dismissed figure', () => {
  const open = YAML.replace(/ {2}- { section: jobs-section, words: 2\.1万人.*\n/, '');

  it('is listed by its words, with the reason', () => {
    const yaml = edited({ action: 'dismiss', start: at('2.1万人'), reason: 'Not needed.' }, open);
    assert.equal(yaml, YAML);
  });

  it('is listed where nothing has been dismissed before', () => {
    const source = SOURCE.replace('，比上年多举办35场', '');
    for (const empty of ['', 'dismissed:\n', 'dismissed: []\n']) {
      const none = open.replace(/dismissed:\n.*\n/, empty);
      const yaml = edited({ action: 'dismiss', start: source.indexOf('2.1万人'), reason: 'No.' }, none, source);
      assert.match(yaml, /words: 2.1万人, reason: No/);
    }
  });

  it('says with in: which one is meant', () => {
    const yaml = YAML.replace(/ {2}- { section: jobs-section, words: 35场.*\n/, '');
    const start = SOURCE.lastIndexOf('35场');
    assert.match(edited({ action: 'dismiss', start, reason: 'No.' }, yaml), /words: 35场, in: "?[^,]*办35场/);
  });

  it('is mended one at a time: faults that were there before are no hindrance', () => {
    const two = open.replace(/ {2}- { section: jobs-section, words: 35场.*\n/, '');
    const made = applyEdit(SOURCE, two, { action: 'dismiss', start: at('2.1万人'), reason: 'No.' });
    assert.ok('yaml' in made);
    assert.equal(compile(SOURCE, made.yaml).faults.length, 1);
  });

  it('may be a record: all words that it alone accounts for are dismissed, and what points at it asks for a check', () => {
    const linked = YAML.replace(
      'dismissed:',
      'tasks:\n  - { id: more, section: jobs-section, words: 举办招聘会, title: { zh: 办会 }, metrics: [jobs] }\ndismissed:',
    );
    const { gone, added } = difference(
      linked,
      edited({ action: 'dismiss', record: 'metrics.0', reason: 'No.' }, linked),
    );
    assert.equal(gone.length, 3);
    assert.deepEqual(added, [
      '  # check: metrics: jobs is gone',
      '  - { id: more, section: jobs-section, words: 举办招聘会, title: { zh: 办会 } }',
      '  - { section: jobs-section, words: 2023年, reason: No. }',
      '  - { section: jobs-section, words: 8.6万人, reason: No. }',
      '  - { section: jobs-section, words: 4.2%, reason: No. }',
    ]);
  });

  it('is no record that a comparison shows, nor one that is not there', () => {
    const compared = YAML.replace(
      'sections:\n',
      'bureaus:\n  - { id: city, name: { zh: 市 }, shortName: { zh: 市 } }\nsections:\n',
    )
      .replace('starts: 云河', 'bureau: city, starts: 云河')
      .replace(
        'dismissed:',
        'comparisons:\n  - { id: c, basis: stated, label: { zh: 比 }, rows: [ { bureau: city, metrics: [jobs] } ] }\ndismissed:',
      );
    assert.match(refusal({ action: 'dismiss', record: 'metrics.0', reason: 'No.' }, compared), /“jobs” does not exist/);
    assert.match(refusal({ action: 'dismiss', record: 'sections.0', reason: 'No.' }), /can be dismissed/);
    assert.match(
      refusal({ action: 'dismiss', start: at('8.6万人'), reason: 'No.' }),
      /metrics.0 accounts for it already/,
    );
  });
});

describe('an annotated figure', () => {
  it('has the time and the change that a draft finds, an id of its label, and its place in the order of the text', () => {
    const without = edited({ action: 'dismiss', record: 'metrics.0', reason: 'A slip.' });
    const yaml = edited(
      { action: 'annotate', start: at('8.6万人'), label: { zh: '新增就业', en: 'New jobs' } },
      without,
    );
    assert.match(
      yaml,
      /metrics:\n {2}- { id: xinzeng-jiuye, section: jobs-section, words: 8.6万人, time: 2023年, change: 4.2%, label: { zh: 新增就业, en: New jobs } }\n {2}# Of the year/,
    );
    assert.doesNotMatch(yaml, /A slip/);
  });

  it('stands after the metric before it, with another id where its own is taken', () => {
    const yaml = edited({ action: 'annotate', start: at('2.1万人'), label: { en: 'jobs' } });
    assert.match(
      yaml,
      /zh: 招聘会\n {2}- { id: jobs-2, section: jobs-section, words: 2.1万人, label: { en: jobs } }\ndismissed/,
    );
  });

  it('still asks what a draft would, but for its label', () => {
    const source = `${SOURCE}力争再培训3万人。\n`;
    const made = applyEdit(source, YAML, { action: 'annotate', start: source.indexOf('3万人'), label: { zh: '培训' } });
    assert.ok('yaml' in made, JSON.stringify(made));
    assert.match(made.yaml, /# check: role: a target\?\n.*words: 3万人, role: target, label: { zh: 培训 }/);
  });

  it('leaves out a change that is a record of its own', () => {
    const without = edited({ action: 'dismiss', record: 'metrics.0', reason: 'A slip.' });
    const own = edited({ action: 'annotate', start: at('4.2%'), label: { zh: '就业增幅' } }, without);
    const yaml = edited({ action: 'annotate', start: at('8.6万人'), label: { zh: '新增就业' } }, own);
    assert.match(yaml, /words: 8.6万人, time: 2023年, label/);
  });

  it('needs a label, and is a figure that no record has', () => {
    assert.match(refusal({ action: 'annotate', start: at('2.1万人'), label: { zh: ' ' } }), /needs a label/);
    assert.match(refusal({ action: 'annotate', start: at('8.6万人'), label: { zh: '人' } }), /has this figure already/);
    assert.match(refusal({ action: 'annotate', start: 3, label: { zh: '人' } }), /no figure/);
  });
});

describe('an annotated title', () => {
  const source = `${SOURCE}印发《云河市就业条例》。2022年制定《云河市就业条例》，研究《市场办法》。\n`;
  const yaml = YAML.replace(
    'dismissed:\n',
    'dismissed:\n  - { section: jobs-section, words: 2022年, reason: Another year. }\n',
  );
  const annotated = (words: string, title: string, annotations: string): string => {
    const made = applyEdit(source, annotations, {
      action: 'annotate',
      start: source.lastIndexOf(words),
      label: { zh: title },
    });
    assert.ok('yaml' in made, JSON.stringify(made));
    return made.yaml;
  };

  it('is a document with the verb before it, and then one more mention of it', () => {
    const made = applyEdit(source, yaml, {
      action: 'annotate',
      start: source.indexOf('《云河市就业条例》'),
      label: { zh: '云河市就业条例' },
    });
    assert.ok('yaml' in made, JSON.stringify(made));
    assert.match(made.yaml, /documents:\n.*title: { zh: 云河市就业条例 }, status: issued, action: 印发, mentions: /);
    const both = annotated('《云河市就业条例》', '云河市就业条例', made.yaml);
    assert.equal(both.match(/words: 《云河市就业条例》/g)?.length, 2);
    assert.equal(both.match(/status: /g)?.length, 1);
    const all = annotated('《市场办法》', '市场办法', both);
    assert.deepEqual(compile(source, all).faults, []);
  });
});

describe('every edit', () => {
  it('keeps the line ends of Windows', () => {
    const windows = YAML.replaceAll('\n', '\r\n');
    const wanted: Edit = { action: 'annotate', start: at('2.1万人'), label: { en: 'Trained' } };
    assert.equal(edited(wanted, windows), edited(wanted).replaceAll('\n', '\r\n'));
  });

  it('is refused where the annotations do not parse', () => {
    assert.match(refusal({ action: 'accept', line: 3 }, 'report: {'), /^first mend what is wrong/);
  });

  it('is one that is known, of the shape that it has', () => {
    assert.deepEqual(parseEdit({ action: 'accept', line: 3 }), { action: 'accept', line: 3 });
    for (const none of [
      null,
      [],
      {},
      { action: 'burn' },
      { action: 'accept' },
      { action: 'accept', line: -1 },
      { action: 'relabel', record: '__proto__.0', label: {} },
      { action: 'dismiss', start: 1, reason: ' ' },
      { action: 'annotate', start: 1.5, label: {} },
      { action: 'annotate', start: 1, label: { fr: 'x' } },
    ])
      assert.equal(parseEdit(none), null);
  });
});
