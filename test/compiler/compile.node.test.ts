import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/compiler/compile.js';
import { readingText } from '../../src/compiler/reading-text.js';
import { verify } from '../../src/compiler/verify.js';
import { writeReport } from '../../src/compiler/write.js';
import { bundledText, byId, source, yaml } from '../bundled.js';

/** Compiles with the annotations changed once; each fault as `line: message`. */
function faultsOf(found: string, changed: string): string[] {
  assert.ok(yaml.includes(found), `the annotations hold “${found}”`);
  const { report, faults } = compile(source, yaml.replace(found, changed));
  assert.equal(report, null, 'nothing is compiled');
  return faults.map(({ line, message }) => `${line}: ${message}`);
}

/** The line, from 1, on which words first stand in the annotations. */
const lineOf = (words: string): number => yaml.slice(0, yaml.indexOf(words)).split('\n').length;

/** That one fault is on the line of `found` (after the change too) and says what is wanted. */
function assertFault(found: string, changed: string, at: string, wanted: RegExp): void {
  const faults = faultsOf(found, changed);
  const line = `${lineOf(at)}: `;
  assert.ok(
    faults.some((fault) => fault.startsWith(line) && wanted.test(fault)),
    `a fault on line ${line}says ${wanted}; they are:\n${faults.slice(0, 5).join('\n')}`,
  );
}

describe('a compiled report', () => {
  it('is the bundled file to the letter, so that compiling again changes nothing', () => {
    const { report } = compile(source, yaml);
    assert.ok(report);
    assert.equal(writeReport(report), bundledText);
  });

  it('comes the same from a text whose lines end as on another system', () => {
    for (const end of ['\r\n', '\r']) {
      const { report, faults } = compile(source.replaceAll('\n', end), yaml);
      assert.deepEqual(faults, []);
      assert.ok(report);
      assert.deepEqual(verify(report), []);
      assert.deepEqual(
        report.metrics.map(({ quantity, time }) => [quantity, time.edtf]),
        compile(source, yaml).report?.metrics.map(({ quantity, time }) => [quantity, time.edtf]),
      );
    }
  });

  it('takes the words that in: tells apart, where the same words stand twice', () => {
    const { report } = compile(source, yaml);
    assert.ok(report);
    const { mentions } = byId(report.documents, 'resumption-opinion');
    const places = mentions.map(({ spans }) => spans[0]?.[0] ?? -1);
    assert.deepEqual(
      places,
      [...source.matchAll(/《关于有序推动工业通信业企业复工复产的指导意见》/g)].map(({ index }) => index),
    );
  });
});

describe('compiling stops, and says on which line of the annotations,', () => {
  it('at words that a section does not hold, with words like them', () => {
    assertFault(
      'words: 400余件',
      'words: 500余件',
      'words: 400余件',
      /“500余件” is not in the section; near it: “400余件”/,
    );
    assertFault(
      'timeIn: 2020中德',
      'timeIn: 2021中德',
      'timeIn: 2020中德',
      /“2021中德” is not in the section; near it/,
    );
  });

  it('at words that another section holds', () => {
    assertFault(
      'section: law-rule-of-law, words: 400余件',
      'section: law-reform, words: 400余件',
      'words: 400余件',
      /“400余件” is not in the section/,
    );
  });

  it('at words that stand twice, quoting both places and asking for in:', () => {
    assertFault(
      'words: 万家, in: 遴选公告万家',
      'words: 万家',
      'words: 万家, in',
      /“万家” stands more than once: “[^”]*万家[^”]*”, “[^”]*万家[^”]*”; say which with in:/,
    );
  });

  it('at a section that is unknown, or is a heading without text', () => {
    assertFault(
      'section: law-reform, words: 两项',
      'section: law-reforms, words: 两项',
      'words: 两项',
      /section “law-reforms” does not exist or has no text/,
    );
    assertFault(
      'section: law-reform, words: 两项',
      'section: law-2021, words: 两项',
      'words: 两项',
      /section “law-2021” does not exist or has no text/,
    );
  });

  it('at a section whose first words do not come after the section before it', () => {
    assertFault(
      'starts: (四)围绕堵点,扎实推进改革向纵深发展',
      'starts: (一)聚焦重点,全力推动行业复工复产',
      'starts: (四)围绕堵点',
      /section law-reform: “\(一\)聚焦重点,全力推动行业复工复产” is not found after the section before it/,
    );
  });

  it('at a section within itself, or within one that does not stand before it', () => {
    const child = 'id: law-2020\n    parent: law\n';
    assertFault(
      child,
      'id: law-2020\n    parent: law-2020\n',
      'parent: law\n',
      /no section before it is called “law-2020”/,
    );
    assertFault(
      child,
      'id: law-2020\n    parent: sme-2021\n',
      'parent: law\n',
      /no section before it is called “sme-2021”/,
    );
  });

  it('at a second record, section, theme, bureau, comparison or framework with one id', () => {
    assertFault('id: forums,', 'id: legal-cases,', 'id: legal-cases,', /the id “legal-cases” stands for two records/);
    assertFault('- { id: task-plan,', '- { id: daily,', '- { id: task-plan,', /the id “daily” stands for two records/);
    assertFault('{ id: ndrc,', '{ id: forums,', '{ id: ndrc,', /the id “forums” stands for two records/);
    assertFault('id: law-reform\n', 'id: law-2021\n', 'id: law-reform\n', /“law-2021” stands for two sections/);
    assertFault(
      '{ id: industry, label',
      '{ id: reform, label',
      '{ id: reform, label',
      /“reform” stands for two themes/,
    );
    assertFault('{ id: drafted,', '{ id: issued,', '{ id: drafted,', /“issued” stands for two comparisons/);
    assertFault(
      '- id: sme\n    name',
      '- id: policy-law\n    name',
      '- id: sme\n    name',
      /“policy-law” stands for two bureaus/,
    );
  });

  it('at a theme, bureau, issuer, figure, task or forerunner that does not exist', () => {
    const cases: [found: string, changed: string, missing: string][] = [
      ['theme: reform, leading', 'theme: reforms, leading', 'reforms'],
      ['bureau: sme\n', 'bureau: smes\n', 'smes'],
      ['notStated: [policy-law]', 'notStated: [policy]', 'policy'],
      ['{ bureau: policy-law, metrics: [provinces', '{ bureau: policies, metrics: [provinces', 'policies'],
      ['issuers: [ndrc]', 'issuers: [ndrcs]', 'ndrcs'],
      ['metrics: [forums]', 'metrics: [forum]', 'forum'],
      ['continues: [volunteers]', 'continues: [volunteer]', 'volunteer'],
      ['metrics: [target-little-giants]', 'metrics: [target-giants]', 'target-giants'],
      ['[institutions-departments, private', '[institution-departments, private', 'institution-departments'],
      ['tasks: [task-plan,', 'tasks: [task-plans,', 'task-plans'],
    ];
    for (const [found, changed, missing] of cases) {
      const faults = faultsOf(found, changed).filter((fault) => fault.includes(`“${missing}”`));
      assert.notEqual(faults.length, 0, `“${missing}” is named`);
      assert.match(faults[0] ?? '', /does not exist|there is no bureau/);
      assert.ok(
        Math.abs(Number.parseInt(faults[0] ?? '', 10) - lineOf(found)) <= 8,
        `${faults[0]} is by ${lineOf(found)}`,
      );
    }
  });

  it('at a task that carries on another task, since that is no outcome', () => {
    assertFault(
      'continues: [volunteers]',
      'continues: [task-plan]',
      'continues: [volunteers]',
      /“task-plan” does not exist/,
    );
  });

  it('at an id, year or key that is none, in words that say what is wanted', () => {
    assertFault(
      'id: forums,',
      'id: Forums,',
      'id: forums,',
      /metrics\.\d+\.id: expected an id of a-z, 0-9 and -, found "Forums"/,
    );
    assertFault(
      'year: "2020"',
      'year: 2020',
      'year: "2020"',
      /sections\.1\.year: expected a year in quotes: "2020", found 2020/,
    );
    assertFault('id: forums,', 'id: forums, value: 2,', 'id: forums,', /metrics\.\d+\.value: there is no such key/);
    assertFault(
      'label: { zh: 工信智库论坛, en: Think-tank forums }',
      'label: {}',
      'id: forums,',
      /metrics\.\d+\.label/,
    );
    assertFault('published: 2021-01~', 'published: January', 'published: 2021-01~', /published/);
  });

  it('at a kind of record to count that is none, rather than counting nothing', () => {
    assertFault(
      'status: [issued], label',
      'status: [isued], label',
      'status: [issued], label',
      /status\.0: expected .*issued, .*found "isued"; near it: “issued”/,
    );
    assertFault(
      'role: outcome, label',
      'role: outcomes, label',
      'role: outcome, label',
      /role: expected .*found "outcomes"/,
    );
  });

  it('at YAML that is broken', () => {
    assertFault(
      'id: forums,',
      'id: forums, id: forum,',
      'id: forums,',
      /the key “id” stands twice, first on line \d+$/,
    );
    assert.match(faultsOf('theme: reform, leading', 'theme: *no, leading')[0] ?? '', /no &no stands before this \*no/);
    assert.match(compile(source, '').faults[0]?.message ?? '', /report\.yaml: it is empty/);
  });

  it('at words called a time that are none', () => {
    assertFault(
      'time: 截至2020年9月末, change',
      'time: 普惠小微, change',
      'words: 14.6万亿元',
      /“普惠小微” is not a time that the grammar reads/,
    );
  });

  it('at a level that is no change: 降至1.43%', () => {
    assertFault(
      'words: 1.43%,',
      'words: 1.43%, change: 1.43%,',
      'words: 1.43%,',
      /“1\.43%” is no change: the text says neither a rise nor a fall of it/,
    );
  });

  it('at a record in the words of the editor, who is of no bureau', () => {
    assertFault(
      'section: law-reform, words: 对甘肃省和中国中铁集团进行改革督查',
      'section: preface, words: 工业经济实现稳定恢复的良好态势',
      'words: 对甘肃省和中国中铁集团进行改革督查',
      /section “preface” belongs to no bureau/,
    );
  });
});

describe('the reading text', () => {
  it('keeps for every stretch the words that the source has there', () => {
    const reading = readingText(source);
    for (const words of [
      '行政复议、行政诉讼案件400余件',
      '2020—2021年度',
      '直接提供服务630多万次',
      '发布第四批国家工业遗产名单',
      '推动各地强化',
    ]) {
      const start = reading.text.indexOf(words);
      assert.ok(start >= 0, `${words} reads on`);
      const { spans } = reading.quote(start, start + words.length);
      assert.equal(spans.map(([from, to]) => source.slice(from, to)).join(''), words);
      assert.equal(spans.length, 2, `${words} is broken on the page`);
    }
  });

  it('ends a paragraph where the page does', () => {
    const { text } = readingText('第一段。\n第二段。');
    assert.equal(text, '第一段。\n第二段。');
  });

  it('has nothing to say of an empty text', () => {
    assert.equal(readingText('').text, '');
    assert.equal(readingText('').at(5), 0);
  });
});
