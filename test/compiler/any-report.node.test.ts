import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/compiler/compile.js';
import { verify } from '../../src/compiler/verify.js';
import { seriesOf } from '../../src/elements/series/points.js';
import { findResult } from '../../src/elements/target-tracker/find-result.js';
import { formatChange } from '../../src/i18n/format-change.js';
import { describeMetric } from '../../src/i18n/metric.js';
import { UNDATED } from '../../src/report/edtf.js';
import { parseReport } from '../../src/report/parse.js';
import { quoteSegments } from '../../src/report/quote-segments.js';
import { indexReport } from '../../src/report/report-index.js';
import type { Metric, Report } from '../../src/report/types.js';
import { bundledText, byId } from '../bundled.js';

/** A report of no parts, of results and targets side by side. */
const source = `云河市2023年工作报告
2023年，全市地区生产总值达1300.2亿元，同比增长6.1%，比2019年增长24.5%。2022年为1225亿元。
万元产值能耗由0.42吨降至0.39吨。“十三五”期间，财政收入累计增长38%。
2024年，地区生产总值增长6%左右。力争新增就业5万人。新建学校12所，今年建成8所。
第三产业占地区生产总值的58.3%。
`;

const yaml = `
report:
  id: yunhe-2023
  title: { zh: 云河市2023年工作报告, en: Yunhe City work report 2023 }
  publisher: { zh: 云河市人民政府, en: Yunhe City }
  published: "2024-01"
  lang: zh-Hans
  citation:
    title: { zh: 云河市2023年工作报告 }
    container: { zh: 云河市人民政府网站 }
    published: "2024-01"
sections:
  - { id: work, starts: 云河市2023年工作报告, title: { zh: 全年工作, en: The year }, year: "2023", role: outcome }
metrics:
  - id: output
    section: work
    words: 1300.2亿元
    label: { zh: 地区生产总值, en: Gross output }
    time: 2023年
    timeIn: 2023年，
    change: 6.1%
    otherChanges: [{ words: 24.5%, since: 2019年 }]
    series: gross-output
  - id: output-2022
    section: work
    words: 1225亿元
    label: { zh: 2022年地区生产总值, en: Gross output of 2022 }
    time: 2022年
    series: gross-output
  - id: energy
    section: work
    words: 0.39吨
    label: { zh: 万元产值能耗, en: Energy per unit of output }
    before: 0.42吨
  - id: revenue
    section: work
    words: 38%
    label: { zh: 财政收入, en: Revenue }
    time: “十三五”期间
    since: “十三五”期间
  - id: target-output
    section: work
    role: target
    words: 6%左右
    label: { zh: 地区生产总值增长, en: Growth of output }
    time: 2024年
    of: output
  - id: target-jobs
    section: work
    role: target
    words: 5万人
    label: { zh: 新增就业, en: New jobs }
    undated: true
  - id: target-schools
    section: work
    role: target
    words: 12所
    label: { zh: 新建学校, en: New schools }
    year: "2024"
  - { id: schools, section: work, role: target, words: 8所, label: { zh: 建成学校, en: Schools built }, year: "2024" }
  - id: services
    section: work
    words: 58.3%
    label: { zh: 第三产业占比, en: Share of services }
    shareOf: { zh: 地区生产总值, en: gross output }
dismissed:
  - { words: 2023年, all: true, reason: the year of the report }
  - { section: work, words: 今年, reason: the year of the target }
`;

function compiled(text = yaml): Report {
  const { report, faults } = compile(source, text);
  assert.deepEqual(
    faults.map(({ line, message }) => `${line}: ${message}`),
    [],
  );
  assert.ok(report);
  return report;
}
const metric = (id: string): Metric => byId(compiled().metrics, id);

describe('a report of no parts', () => {
  it('compiles, is sound, and gives its records no part', () => {
    const report = compiled();
    assert.equal(report.format, 'gazette-report/2');
    assert.deepEqual(report.bureaus, []);
    assert.ok(report.metrics.every(({ bureau }) => bureau === undefined));
    assert.deepEqual(verify(JSON.stringify(report)), []);
  });

  it('has all its changes, each with what it is counted against', () => {
    const { change, otherChanges = [] } = metric('output');
    const said = [change, ...otherChanges].map((one) => [
      one && formatChange(one, 'zh'),
      one && formatChange(one, 'en'),
    ]);
    assert.deepEqual(said, [
      ['同比增长6.1%', 'up 6.1% from a year earlier'],
      ['比2019年增长24.5%', 'up 24.5% from 2019'],
    ]);
    assert.match(describeMetric(metric('output'), 'zh'), /同比增长6\.1%，比2019年增长24\.5%/);
    const { direction, basis, since } = metric('revenue');
    assert.deepEqual([direction, basis, since?.edtf], ['up', 'stated-time', '2016/2020']);
  });

  it('has the level before that the text states', () => {
    const { quantity, before } = metric('energy');
    assert.deepEqual([before?.quantity.value, quantity.value], [0.42, 0.39]);
  });

  it('shows in a sentence all that its figure states besides: other changes, and the level before', () => {
    const report = compiled();
    const figuresOf = (id: string): string[] => {
      const { sentence, quote } = byId(report.metrics, id);
      return quoteSegments(report, sentence, quote).flatMap(({ kind, text }) => (kind === 'figure' ? [text] : []));
    };
    assert.deepEqual(figuresOf('output').slice(0, 2), ['6.1%', '24.5%']);
    assert.deepEqual(figuresOf('energy'), ['0.42吨']);
  });

  it('has targets of the year that the editor says, and of none', () => {
    assert.deepEqual(metric('target-schools').time, {
      edtf: '2024',
      kind: 'during',
      stated: false,
      assigned: true,
    });
    assert.equal(metric('target-jobs').time.edtf, UNDATED);
  });

  it('pairs a target with the result that the editor names, and one measure of two years by its key', () => {
    const index = indexReport(compiled());
    const found = findResult(byId(index.report.metrics, 'target-output'), index);
    assert.equal(found?.metric.id, 'output');
    assert.equal(found?.pairedBy, 'editor');
    assert.equal(found?.figure.quantity.written, '6.1%');
    const [series, ...others] = seriesOf(index.report.metrics);
    assert.equal(others.length, 0);
    assert.deepEqual(
      series?.results.map(({ metric: { id } }) => id),
      ['output-2022', 'output'],
    );
  });

  it('stops where a key names no words, no time, or no record', () => {
    const faultsOf = (found: string, changed: string): string => {
      assert.ok(yaml.includes(found), found);
      const { faults } = compile(source, yaml.replace(found, changed));
      return faults.map(({ message }) => message).join('\n');
    };
    assert.match(faultsOf('since: 2019年', 'since: 2018年'), /otherChanges\.0\.since: “2018年” is not in the section/);
    assert.match(faultsOf('since: 2019年', 'since: 全市'), /otherChanges\.0\.since: “全市” is not a time/);
    assert.match(faultsOf('before: 0.42吨', 'before: 0.43吨'), /before: “0.43吨” is not in the section/);
    assert.match(faultsOf('of: output', 'of: outputs'), /of: the metric “outputs” does not exist/);
    assert.match(faultsOf('undated: true', 'undated: true\n    time: 2024年'), /undated: a time is given as well/);
    assert.match(faultsOf(', all: true', ''), /name the section, or say all: true/);
  });

  it('proves unsound where a level before, a named time or an inferred year is changed', () => {
    const after = (change: (report: Report) => void): string => {
      const report = compiled();
      change(report);
      return verify(JSON.stringify(report)).join('\n');
    };
    assert.match(
      after(({ metrics }) => Object.assign(byId(metrics, 'energy').before?.quantity ?? {}, { value: 0.5 })),
      /energy, before: value is 0.5, the text says 0.42/,
    );
    assert.match(
      after(({ metrics }) => Object.assign(byId(metrics, 'revenue').since ?? {}, { edtf: '2011/2015' })),
      /revenue, since: the time is 2011\/2015, the text says 2016\/2020/,
    );
    assert.match(
      after(({ metrics }) => delete byId(metrics, 'target-schools').time.assigned),
      /target-schools: the time is 2024, its section is of 2023/,
    );
  });
});

describe('a report of the first format', () => {
  it('is read as before', () => {
    const first = { ...JSON.parse(bundledText), format: 'gazette-report/1' };
    const { report, problems } = parseReport(first);
    assert.deepEqual(problems, []);
    assert.equal(report?.metrics.length, first.metrics.length);
  });
});
