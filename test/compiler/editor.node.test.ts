import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compile } from '../../src/compiler/compile.js';
import { verify } from '../../src/compiler/verify.js';
import { writeReport } from '../../src/compiler/write.js';

/** The first block of a guide that holds some words, in a language of code. */
function block(guide: string, language: string, words: string): string {
  const text = readFileSync(new URL(`../../stories/guides/${guide}.mdx`, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  const found = blocks.find(([, own, code]) => own === language && code?.includes(words))?.[2];
  assert.ok(found, `${guide} shows ${words}`);
  return found;
}

const GUIDE = 'bring-your-own-report';
const source = block(GUIDE, 'text', '全年新增就业');
const yaml = block(GUIDE, 'yaml', 'citation:');
const lineOf = (words: string, text = yaml): number => text.slice(0, text.indexOf(words)).split('\n').length;

/** The faults after one change of the annotations, as the command shows them. */
function faultsAfter(found: string, changed: string): string[] {
  assert.ok(yaml.includes(found), `the guide holds ${found}`);
  const { report, faults } = compile(source, yaml.replace(found, changed));
  assert.equal(report, null);
  return faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

describe('the report in the guide', () => {
  it('compiles as it stands, in both languages of the guide, and proves sound', () => {
    for (const guide of [GUIDE, `${GUIDE}.zh`]) {
      const made = compile(block(guide, 'text', '全年新增就业'), block(guide, 'yaml', 'citation:'));
      assert.deepEqual(made.faults, []);
      assert.ok(made.report);
      assert.deepEqual(verify(writeReport(made.report)), []);
      assert.deepEqual(
        made.report.metrics.map(({ quantity: { value, qualifier } }) => [value, qualifier]),
        [
          [123_000, 'exact'],
          [100_000_000_000, 'over'],
          [35, 'exact'],
        ],
      );
    }
  });

  it('compiles alike with the line ends of Windows', () => {
    assert.deepEqual(compile(source.replaceAll('\n', '\r\n'), yaml.replaceAll('\n', '\r\n')).faults, []);
  });
});

describe('an editor’s mistake is told first, with its line and what to do:', () => {
  const mistakes: [what: string, found: string, changed: string, at: string, message: RegExp][] = [
    [
      'a typographic quote',
      'words: 35所',
      'words: “35所”',
      'words: 35所',
      /without its quotes it is: YAML knows only " and '/,
    ],
    [
      'an id of a section mistyped',
      'section: year, words: 《',
      'section: yaer, words: 《',
      '- { section: year, words: 《',
      /section “yaer” does not exist or has no text; near it: “year”/,
    ],
    [
      'a day that does not exist',
      'published: 2021-01',
      'published: 2021-02-30',
      'published: 2021-01',
      /expected a date of the calendar, such as 2021-01 or 2021-01-31, found "2021-02-30"/,
    ],
    ['a missing unit', 'words: 35所', 'words: 35', 'words: 35所', /found 35: write it as the text does, unit and all/],
    [
      'a part of a figure',
      'words: 12.3万人',
      'words: 12.3万',
      'words: 12.3万人',
      /“12.3万” is not one quantity; the grammar reads “12.3万人”/,
    ],
    [
      'a line too far left',
      '    words: 35所',
      '   words: 35所',
      'words: 35所',
      /the line is indented unlike its neighbours/,
    ],
    [
      'a line too far right',
      '    words: 35所',
      '      words: 35所',
      'section: year\n    words: 35所',
      /the line is indented further than its neighbours/,
    ],
    [
      'a tab',
      '    words: 35所',
      '\twords: 35所',
      'words: 35所',
      /a tab stands where spaces belong: indent with spaces/,
    ],
    [
      'a full-width colon',
      'words: 35所',
      'words：35所',
      'words: 35所',
      /full-width punctuation after “words”: write : and a space/,
    ],
    [
      'a full-width comma',
      '{ zh: 新增就业, en',
      '{ zh: 新增就业，en',
      '{ zh: 新增就业',
      /full-width punctuation before “en”: write , and a space/,
    ],
    [
      'an id that stands twice',
      'id: schools',
      'id: jobs',
      'id: schools',
      /the id “jobs” stands for two records; the first is on line \d+/,
    ],
    [
      'a key that stands twice',
      '    words: 35所',
      '    words: 35所\n    words: 36所',
      '    time: 截至',
      /the key “words” stands twice, first on line \d+/,
    ],
    [
      'a quote that is not closed',
      'words: 35所',
      'words: "35所',
      'words: 35所',
      /the quote that opens here is not closed/,
    ],
    [
      'a brace that is not closed',
      'en: New jobs }',
      'en: New jobs',
      '- id: investment',
      /a \{ or \[ before this line is not closed/,
    ],
    ['a key mistyped', 'words: 35所', 'word: 35所', 'words: 35所', /there is no such key; near it: “words”/],
    [
      'a comma without quotes',
      'en: New jobs }',
      'en: Jobs, new ones }',
      'en: New jobs }',
      /within \{ \} a value that holds a comma needs quotes/,
    ],
    [
      'a colon without quotes',
      'en: New jobs }',
      'en: Jobs: new ones }',
      'en: New jobs }',
      /a value that holds “: ” needs quotes|a comma is missing/,
    ],
    ['a year without quotes', 'year: "2020"', 'year: 2020', 'year: "2020"', /a year in quotes: "2020"/],
    [
      'a missing label',
      '    label: { zh: 建成学校, en: Schools built }\n',
      '',
      '- id: schools',
      /metrics\.2\.label: is missing/,
    ],
    [
      'a label without words',
      'label: { zh: 建成学校, en: Schools built }',
      'label: {}',
      'label: { zh: 建成学校',
      /expected zh: or en: with words/,
    ],
    [
      'a date of the editor’s own',
      'time: 截至2020年9月末',
      'time: 2020-09-30',
      'time: 截至',
      /“2020-09-30” is not in the section; write the words of the text, such as 2020年9月末/,
    ],
    [
      'a section’s beginning mistyped',
      'starts: 全市',
      'starts: 全省',
      'starts: 全市',
      /is not found after the section before it; near it: “全市2020年工作情况”/,
    ],
    [
      'a dash without its space',
      '- id: schools',
      '-id: schools',
      '- id: schools',
      /the line is indented unlike its neighbours/,
    ],
    [
      'a value that begins with *',
      'words: 35所',
      'words: *35所',
      'words: 35所',
      /a value that begins with \* needs quotes/,
    ],
    [
      'a colon without its blank',
      '{ zh: 建成学校, en',
      '{ zh:建成学校, en',
      'label: { zh: 建成学校',
      /metrics\.2\.label\.zh:建成学校: write a space after “zh:”/,
    ],
    [
      'a key outside the one that it belongs to',
      'label: { zh: 建成学校, en: Schools built }',
      'label:\n    zh: 建成学校',
      'documents:',
      /metrics\.2\.zh: there is no such key here; indent it under the key that it belongs to/,
    ],
    [
      'an item without its hyphen',
      '  - id: schools',
      '    id: schools',
      '- id: schools',
      /the key “id” stands twice, first on line \d+; the next item of a list begins with “- ”/,
    ],
    [
      'a full-width blank',
      '    words: 35所',
      '　　words: 35所',
      'words: 35所',
      /a full-width or no-break space stands where the line is indented: indent with plain spaces/,
    ],
    [
      'full-width brackets',
      'label: { zh: 建成学校, en: Schools built }',
      'label: ｛ zh: 建成学校 ｝',
      'label: { zh: 建成学校',
      /full-width brackets ｛ ｝: write \{ and \}/,
    ],
    [
      'a comment in the midst of words',
      'en: Schools built }',
      'en: Schools #1 }',
      'documents:',
      /a # after a blank begins a comment/,
    ],
    [
      'a date with slashes',
      'published: 2021-01',
      'published: 2021/1/1',
      'published: 2021-01',
      /report\.published: expected a date of the calendar.*, found "2021\/1\/1": write 2021-01-01/,
    ],
    [
      'a role that there is not',
      'role: outcome',
      'role: results',
      'role: outcome',
      /sections\.0\.role: expected outcome, plan or preface, found "results"/,
    ],
    [
      'a status mistyped',
      'status: issued',
      'status: isued',
      'status: issued',
      /documents\.0\.status: expected .*, found "isued"; near it: “issued”/,
    ],
    [
      'a label in plain words',
      'label: { zh: 建成学校, en: Schools built }',
      'label: 建成学校',
      'label: { zh: 建成学校',
      /metrics\.2\.label: expected words by language.*, found "建成学校": write \{ zh: 建成学校 \}/,
    ],
    [
      'a label in a language that there is not',
      'label: { zh: 建成学校, en: Schools built }',
      'label: { cn: 建成学校 }',
      'label: { zh: 建成学校',
      /metrics\.2\.label\.cn: there is no such key/,
    ],
    [
      'words that occur twice',
      'words: 35所',
      'words: 成',
      'words: 35所',
      /metrics\.2\.words: “成” stands more than once: .*; say which with in:/,
    ],
    [
      'words that are not in the text',
      'words: 35所',
      'words: 36座',
      'words: 35所',
      /metrics\.2\.words: “36座” is not in the section(?:; near it: |; copy it from source\.txt)/,
    ],
    [
      'a section missing',
      '    section: year\n    words: 35所',
      '    words: 35所',
      '- id: schools',
      /metrics\.2\.section: is missing/,
    ],
    [
      'yes for true',
      '    words: 35所',
      '    leading: yes\n    words: 35所',
      'words: 35所',
      /metrics\.2\.leading: expected true or false, found "yes": write true/,
    ],
    [
      'a list without its hyphen',
      '  - id: schools\n',
      '  - id: schools\n    otherChanges: 5.6%\n',
      '    section: year\n    words: 35所',
      /metrics\.2\.otherChanges: expected a list, found "5\.6%": each item after a hyphen and a space/,
    ],
    [
      'one id where a list belongs',
      '    action: 印发',
      '    action: 印发\n    issuers: city',
      '    mentions:',
      /documents\.0\.issuers: expected a list, found "city": write \[city\]/,
    ],
    [
      'a theme that there is not',
      '    words: 35所',
      '    theme: work\n    words: 35所',
      'words: 35所',
      /metrics\.2\.theme: the theme “work” does not exist/,
    ],
    [
      'an id in capitals',
      'id: schools',
      'id: Schools',
      'id: schools',
      /metrics\.2\.id: expected an id of a-z, 0-9 and -, found "Schools"/,
    ],
    [
      'a time that is none',
      'time: 截至2020年9月末',
      'time: 建成学校',
      'time: 截至2020年9月末',
      /metrics\.2\.time: “建成学校” is not a time that the grammar reads/,
    ],
    [
      'a change that is none',
      'change: 5.6%',
      'change: 35所',
      'change: 5.6%',
      /metrics\.1\.change: “35所” is no change: the text says neither a rise nor a fall of it/,
    ],
    [
      'a language that no grammar reads',
      'lang: zh-Hans',
      'lang: fr',
      'lang: zh-Hans',
      /report\.lang: no grammar reads “fr”.*Chinese \(zh\) and English \(en\)/,
    ],
    ['half a character', 'zh: 建成学校', 'zh: "\\ud800"', 'label: { zh: 建成学校', /expected whole characters/],
  ];
  for (const [what, found, changed, at, message] of mistakes) {
    it(what, () => {
      const faults = faultsAfter(found, changed);
      const fault = faults.find((line) => message.test(line));
      assert.ok(fault, faults.join('\n'));
      assert.ok(fault.startsWith(`report.yaml:${lineOf(at)}: `), `${fault} is on line ${lineOf(at)}`);
      // What follows from it does not bury it.
      assert.ok(faults.length <= 3, faults.join('\n'));
    });
  }
});

describe('annotations of any size and shape', () => {
  it('are refused in time that their size allows: broken lines, keys, aliases within aliases, depth', () => {
    const nine = (name: string): string => `[${Array(9).fill(`*${name}`).join(', ')}]`;
    const bomb = [
      'a: &a [x]',
      ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} ${nine('abcdefg'[i] ?? '')}`),
    ];
    for (const [text, message] of [
      ['a: "x" y\n'.repeat(20_000), /words stand after a value that has ended.*19,999 more lines do not parse/],
      ['\t- x\n'.repeat(20_000), /a tab stands where spaces belong/],
      [Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'), /there is no such key/],
      ['a: 1\n'.repeat(20_000), /the key “a” stands twice, first on line 1/],
      [bomb.join('\n'), /aliases make more than 10,000 values/],
      [`a: &a x\nb: [${'*a, '.repeat(50_000)}]`, /aliases make more than 10,000 values/],
      ['a: &a [*a]', /\*a stands within &a itself/],
      ['['.repeat(20_000), /nested too deep/],
      ['? [a]\n: b', /a list or a map stands where a key belongs/],
      ['__proto__: { x: 1 }', /__proto__: there is no such key/],
    ] as const) {
      const { report, faults } = compile(source, text);
      assert.equal(report, null);
      assert.ok(
        faults.some(({ message: own }) => message.test(own)),
        `${message}: ${faults[0]?.message}`,
      );
      assert.ok(faults.every(({ file, line }) => file === 'report.yaml' && line >= 1 && Number.isInteger(line)));
    }
  });
});

describe('a text of any size and kind', () => {
  const annotated = (text: string): ReturnType<typeof compile> => compile(`${source}\n${text}`, yaml);
  const place = `${source}\n`.split('\n').length;

  it('that is 1 MB long, with stops or without, is compiled', { timeout: 240_000 }, () => {
    for (const [words, length = 1_000_000] of [
      ['推动发展'],
      ['《推动发展意见》', 200_000],
      ['”', 200_000],
      ['推动。发展\n', 200_000],
      ['1'],
      // Of these each has a fault to tell.
      ['发展企业123家', 250_000],
      ['完成53项。', 250_000],
      ['“四个', 250_000],
    ] as const) {
      const { report, faults } = annotated(words.repeat(length / words.length));
      assert.equal(report === null, faults.length > 0, words);
    }
  });

  it('with half a character or a control character is refused, at its line and column', () => {
    for (const [character, what] of [
      ['\ud800', 'the surrogate U+D800 without its other half'],
      ['\udfff', 'the surrogate U+DFFF without its other half'],
      ['\0', 'the control character U+0000'],
      ['\u001b', 'the control character U+001B'],
    ] as const) {
      const { report, faults } = annotated(`推动${character}发展`);
      assert.equal(report, null);
      const [{ file, line, column, message } = { file: '', line: 0, column: 0, message: '' }, ...others] = faults;
      assert.deepEqual([file, line, column, others], ['source.txt', place, 3, []]);
      assert.ok(message.includes(what), message);
    }
    assert.deepEqual(annotated('推动𠮷发展🙂').faults, []);
  });

  it('with a number of 10,000 digits, in digits or in characters, has it reported whole', () => {
    for (const number of ['9'.repeat(10_000), `9${',999'.repeat(3000)}`, '９'.repeat(10_000), '九亿'.repeat(5000)]) {
      const { report, faults } = annotated(`投资${number}元。`);
      assert.equal(report, null);
      assert.equal(faults.length, 1, faults.map(({ message }) => message.slice(0, 200)).join('\n'));
      assert.match(faults[0]?.message ?? '', /the (?:number|quantity) “.+…?.*” \(1\d,00\d characters\)/);
      assert.deepEqual([faults[0]?.line, faults[0]?.column], [place, 3]);
    }
  });

  it('with more digits in a figure than can be kept is not rounded', () => {
    for (const long of ['12345678901234567.8元', '1234567890123456789元']) {
      const { report, faults } = compile(source.replace('超1000亿元', long), yaml.replace('超1000亿元', long));
      assert.equal(report, null);
      assert.match(faults[0]?.message ?? '', /“\d+(?:\.8)?元” is not one quantity; the grammar reads none there/);
    }
  });

  it('that is empty, or longer than a report may be, is told so', () => {
    assert.match(compile(' \n', yaml).faults[0]?.message ?? '', /there is no text in it/);
    assert.match(
      annotated('发'.repeat(2_000_001)).faults[0]?.message ?? '',
      /it has 2,000,\d+ characters, a report may have/,
    );
  });

  it('has each unsaid figure at its line and column, whatever ends its lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `${source}${end}发展。${end}另有44家,55家${end}`.replaceAll('\n', end);
      const { faults } = compile(end === '\r\n' ? text.replaceAll('\r\r\n', '\r\n') : text, yaml);
      const lines = text.split(end).findIndex((line) => line.startsWith('另有')) + 1;
      assert.deepEqual(
        faults.map(({ file, line, column }) => [file, line, column]),
        [
          ['source.txt', lines, 3],
          ['source.txt', lines, 7],
        ],
      );
    }
  });

  it('whose line in the midst of a sentence holds a number is not compiled without it', () => {
    const broken = `${source.trimEnd()}\n继续推动。不断\n投资999亿元\n发展经济。\n`;
    const { report, faults } = compile(broken, yaml);
    assert.equal(report, null);
    assert.match(
      faults[0]?.message ?? '',
      /the line “投资999亿元” was taken for a heading that breaks a sentence, and holds a number/,
    );
  });
});
