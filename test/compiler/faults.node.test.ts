import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compile } from '../../src/compiler/compile.js';

const folder = new URL('../../seeds/miit-2020-2021/', import.meta.url);
const source = readFileSync(new URL('source.txt', folder), 'utf8');
const yaml = readFileSync(new URL('report.yaml', folder), 'utf8');

/** Compiles with the annotations changed; `found` must be in them. */
function faultsOf(found: string, changed: string, text = source): string[] {
  assert.ok(yaml.includes(found), `the annotations hold “${found}”`);
  const { report, faults } = compile(text, yaml.replace(found, changed));
  assert.equal(report, null);
  return faults.map(({ line, message }) => `${line}: ${message}`);
}

function lineOf(words: string): number {
  return yaml.slice(0, yaml.indexOf(words)).split('\n').length;
}

describe('compiling', () => {
  it('makes a report of sound annotations', () => {
    const { report, faults } = compile(source, yaml);
    assert.deepEqual(faults, []);
    assert.equal(report?.id, 'miit-2020-2021');
  });

  it('stops at words that are not in the section, with their line and the likest that are', () => {
    const faults = faultsOf('words: 131家', 'words: 132家');
    const [first] = faults.filter((fault) => fault.includes('132家'));
    assert.ok(first?.startsWith(`${lineOf('words: 131家')}: `), first);
    assert.match(first ?? '', /“132家” is not in the section; near it: “131家”/);
  });

  it('stops at words that stand more than once, shows where, and asks which', () => {
    const [first] = faultsOf(', in: 全面实施《中小企业促进法》', '').filter((fault) =>
      fault.includes('more than once'),
    );
    assert.match(first ?? '', /“《中小企业促进法》” stands more than once: .*; say which with in:/);
  });

  it('stops at a figure, a date and a title that no annotation accounts for', () => {
    const more = source.replace(
      '完成53项经营者',
      '新设9999家企业，截至2020年5月5日，印发《无人提及的意见》，完成53项经营者',
    );
    const { report, faults } = compile(more, yaml);
    assert.equal(report, null);
    const words = faults.map(({ message }) => message).join('\n');
    assert.match(words, /law-development: the quantity “9999家” .* is neither annotated nor dismissed/);
    assert.match(words, /the time “截至2020年5月5日”/);
    assert.match(words, /the title “《无人提及的意见》”/);
  });

  it('stops where an annotation that dismissed something is taken away', () => {
    const faults = faultsOf('  - { section: law-rule-of-law, words: 全年, reason: The year of the section. }\n', '');
    assert.match(faults.join('\n'), /the time “全年”/);
  });

  it('stops at words that are more, or less, than one quantity', () => {
    assert.match(
      faultsOf('words: 62次,', 'words: "62",').join('\n'),
      /“62” is not one quantity; the grammar reads “62次”/,
    );
  });

  it('stops at a change that is none', () => {
    assert.match(
      faultsOf(
        'words: 14.6万亿元, time: 截至2020年9月末, change: 29.6%',
        'words: 14.6万亿元, time: 截至2020年9月末, change: 1.43%',
      ).join('\n'),
      /“1.43%” is no change: the text says neither a rise nor a fall of it/,
    );
  });

  it('stops at a field that it does not know, or that is missing, with its line', () => {
    assert.match(
      faultsOf('status: revised,', 'status: rewritten,').join('\n'),
      new RegExp(`^${lineOf('status: revised,')}: documents.*status: expected .*revised, .*found "rewritten"`, 'm'),
    );
    assert.match(faultsOf('sections:\n', 'sectoins:\n').join('\n'), /sections: is missing/);
    assert.match(faultsOf('metrics:\n', 'metrics: [\n').join('\n'), /^\d+: /);
  });

  it('stops at an id that stands for two records, and at one that stands for none', () => {
    assert.match(
      faultsOf('id: forums,', 'id: antitrust-reviews,').join('\n'),
      /the id “antitrust-reviews” stands for two records/,
    );
    assert.match(
      faultsOf('continues: [maker-contest,', 'continues: [maker-contests,').join('\n'),
      /“maker-contests” does not exist/,
    );
    assert.match(faultsOf('theme: reform, leading', 'theme: reforms, leading').join('\n'), /“reforms” does not exist/);
  });

  it('refuses to compare figures of different units', () => {
    assert.match(
      faultsOf(
        'bureau: policy-law, metrics: [provinces-on-capacity]',
        'bureau: policy-law, metrics: [legal-cases]',
      ).join('\n'),
      /several units: 件, 个/,
    );
  });

  it('stops at a level of a framework whose words say another number than it lists', () => {
    assert.match(faultsOf('words: 两个重点', 'words: 三个领域').join('\n'), /“三个领域” says 3 but 2 are listed/);
  });
});
