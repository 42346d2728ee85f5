import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/compiler/compile.js';
import { digestOf } from '../../src/compiler/digest.js';
import { englishNumbers } from '../../src/compiler/english-numbers.js';
import { verify } from '../../src/compiler/verify.js';
import { fresh, metricOf, source, yaml } from '../bundled.js';

const CASES = 'label: { zh: 行政复议、行政诉讼案件, en: Reviews and lawsuits handled }';
const LABEL = 'label: { zh: 复工复产领导小组的部内司局, en: MIIT departments in the leading group }';

/** The numbers that stop the compiler where the label of “18个” is another. */
function stoppedBy(label: { zh: string; en: string }): string[] {
  assert.ok(yaml.includes(LABEL));
  const changed = yaml.replace(LABEL, `label: ${JSON.stringify(label)}`);
  const { faults } = compile(source, changed);
  return faults.flatMap(({ line, message }) => {
    const [, path, number] = /^(\S+): the number “(.+?)” is not in the words/.exec(message) ?? [];
    assert.ok(line > 0, message);
    return path === undefined ? [] : [`${path} ${number}`];
  });
}

describe('the words of an editor', () => {
  // Never: shows words of an editor with a figure that the text does not state
  it('stop the compiler at a number that the record’s own words do not state', () => {
    for (const [zh, found] of [
      ['关闭企业9999家', '9999'],
      ['关闭企业九千家', '九千'],
      ['增长１２％', '１２'],
      ['惠及3.5万户', '3.5万'],
      ['近20个司局', '20'],
      ['司局(180)', '180'],
      ['第3批', '3'],
      ['增长18%', '18'],
      ['投资18元', '18'],
      ['扩大18倍', '18'],
    ] as const)
      assert.deepEqual(stoppedBy({ zh, en: 'departments' }), [`metrics.0.label.zh ${found}`], zh);
  });

  // Never: shows words of an editor with a figure that the text does not state
  it('stop it in English too, in digits and in words', () => {
    for (const [en, found] of [
      ['12,000 firms closed', '12,000'],
      ['1.8 million departments', '1.8 million'],
      ['Twenty-one departments', 'Twenty-one'],
      ['Out of 90 departments', '90'],
      ['Half of the departments', 'Half'],
      ['A million departments', 'million'],
      ['Departments doubled', 'doubled'],
      ['18% of departments', '18'],
      ['US$18 in departments', '18'],
      ['The fourth group', 'fourth'],
      ['Two hundred departments', 'Two hundred'],
    ] as const)
      assert.deepEqual(stoppedBy({ zh: '司局', en }), [`metrics.0.label.en ${found}`], en);
  });

  it('may say the number that the record states, in any notation, and the years of the report', () => {
    for (const label of [
      { zh: '18个司局', en: '18 departments' },
      { zh: '十八个司局', en: 'Eighteen departments' },
      { zh: '2020年的司局', en: 'Departments in 2020' },
      { zh: '统一领导的司局、第三方', en: 'One group at first' },
    ])
      assert.deepEqual(stoppedBy(label), [], JSON.stringify(label));
  });

  it('are told with what the record’s own words state, at its own line, beside other faults', () => {
    const { faults } = compile(
      source,
      yaml
        .replace('words: 18个', 'words: 19个')
        .replace('label: { zh: 领导小组例会, en: Leading-group meetings }', 'label: { zh: 领导小组例会63次 }'),
    );
    const [fault, ...others] = faults.filter(({ message }) => message.includes('the number'));
    assert.match(
      fault?.message ?? '',
      /^metrics\.1\.label\.zh: the number “63” is not in .*, which state “18个”, “62次”, “5次”/,
    );
    assert.equal(fault?.line, yaml.slice(0, yaml.indexOf('words: 62次')).split('\n').length);
    assert.deepEqual(others, []);
  });

  it('are held against the words of the record by verify too, under a digest made anew', () => {
    const report = fresh();
    Object.assign(metricOf(report, 'forums'), { label: { zh: '论坛', en: '9,999 forums' } });
    const i = report.metrics.findIndex(({ id }) => id === 'forums');
    assert.match(
      verify({ ...report, digest: digestOf(report) }).join('\n'),
      new RegExp(`^metrics\\.${i}\\.label\\.en: the number “9,999” is not in the words .*, which state “两场”`),
    );
  });

  // Never: shows words of an editor with a figure that the text does not state
  it('keep the qualifier of a number: 400 is not 400余件, nor “over 18” 18个', () => {
    const inEvents = (title: { zh: string; en: string }): string[] =>
      compile(source, yaml.replace(CASES, `label: ${JSON.stringify(title)}`)).faults.map(({ message }) => message);
    assert.ok(yaml.includes(CASES));
    for (const title of [
      { zh: '400件案件', en: 'cases' },
      { zh: '近400件案件', en: 'cases' },
      { zh: '案件', en: '400 cases' },
      { zh: '案件', en: 'Nearly 400 cases' },
      { zh: '案件', en: 'Four hundred cases' },
    ])
      assert.match(
        inEvents(title).join('\n'),
        /is not qualified as in the text, which states “400余件”/,
        title.zh + title.en,
      );
    for (const title of [
      { zh: '400余件案件', en: 'Over 400 cases' },
      { zh: '案件超400件', en: 'More than four hundred cases' },
      { zh: '案件', en: '400+ cases' },
    ])
      assert.deepEqual(inEvents(title), [], title.zh + title.en);
    assert.match(
      compile(source, yaml.replace(LABEL, 'label: { zh: 司局, en: Over 18 departments }')).faults[0]?.message ?? '',
      /“18” is not qualified as in the text, which states “18个”/,
    );
  });

  it('may hold numbers that are names, where the record’s words have them', () => {
    const { faults } = compile(source, yaml);
    assert.deepEqual(faults, []);
    assert.match(yaml, /“321”|十四五/);
  });
});

describe('numbers in English', () => {
  it('are read in digits and in words', () => {
    const cases: [text: string, values: number[]][] = [
      ['1,234.5 tonnes', [1234.5]],
      ['US$1.2bn and 250m yuan', [1.2e9, 250e6]],
      ['two hundred and five thousand', [205_000]],
      ['a dozen, two dozen', [12, 24]],
      ['the twenty-first', [21]],
      ['the 14th Five-Year Plan', [14, 5]],
      ['phone, someone, tenure, often', []],
    ];
    for (const [text, values] of cases)
      assert.deepEqual(
        englishNumbers(text).flatMap((number) => number.values),
        values,
        text,
      );
  });
});
