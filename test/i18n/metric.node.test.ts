import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeMetric, figureBesideLabel } from '../../src/i18n/metric.js';
import report from '../../src/reports/miit-2020-2021.js';
import { metricOf } from '../bundled.js';

const say = (id: string, language: 'zh' | 'en'): string => describeMetric(metricOf(report, id), language);

describe('a metric in one sentence', () => {
  it('says label, figure, change and time', () => {
    assert.equal(say('inclusive-loans', 'zh'), '普惠小微贷款余额，14.6万亿元，同比增长29.6%，截至2020年9月末');
    assert.equal(
      say('inclusive-loans', 'en'),
      'Inclusive loans to small firms, 14.6 trillion yuan, up 29.6% from a year earlier, as of end-September 2020',
    );
  });

  it('says of what is expected that it is, beside how exact it is', () => {
    assert.equal(say('tax-cuts', 'zh'), '全年新增减税降费规模，预计超2.5万亿元，2020年（推定）');
    assert.equal(
      say('tax-cuts', 'en'),
      'Taxes and fees cut over the year, expected over 2.5 trillion yuan, 2020 (inferred)',
    );
  });

  it('says of a target that it is one, and no year that it is due', () => {
    assert.match(say('target-innovative-smes', 'zh'), /，计划百万家（100万），通过3~5年时间（起点未述）$/);
    assert.match(say('target-innovative-smes', 'en'), /, planned 1 million, over 3–5 years \(start not stated\)$/);
  });

  it('says of a level no change: 1.43% is where the fee stands', () => {
    assert.equal(say('guarantee-fee-rate', 'zh'), '小微企业平均年化担保费率，1.43%，2020年（推定）');
    assert.doesNotMatch(say('guarantee-fee-rate', 'en'), /down|up /);
  });

  it('says beside its label no unit that the label says, in English', () => {
    const beside = (id: string, language: 'zh' | 'en'): string =>
      figureBesideLabel(metricOf(report, id), language).text;
    const departments = report.metrics.find(({ quantity }) => quantity.unit === '部门');
    assert.equal(beside(departments?.id ?? '', 'en'), '15');
    assert.equal(beside(departments?.id ?? '', 'zh'), '15部门');
    assert.equal(beside('inclusive-loans', 'en'), '14.6 trillion yuan');
  });

  it('has for every figure no gap, no Chinese in English, and the words of the text in Chinese', () => {
    for (const metric of report.metrics) {
      const [zh, en] = [describeMetric(metric, 'zh'), describeMetric(metric, 'en')];
      assert.doesNotMatch(zh + en, /undefined|NaN|，，|, ,|\s{2}/, metric.id);
      assert.doesNotMatch(en, /\p{Script=Han}/u, metric.id);
      assert.ok(zh.includes(metric.quantity.written), metric.id);
    }
  });
});
