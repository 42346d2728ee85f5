import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeMetric, formatFigure } from '../../src/i18n/metric.js';
import { signedQuantity } from '../../src/report/direction.js';
import { parseReport } from '../../src/report/parse.js';
import { indexReport } from '../../src/report/report-index.js';
import type { Metric } from '../../src/report/types.js';
import { fresh } from '../bundled.js';

/** A metric of a report that gives it no direction, whose sentence is `sentence` and whose figure is the last `written` in it. */
function metricIn(sentence: string, written: string, unit: string, more: Partial<Metric> = {}): Metric {
  const report = fresh();
  const { change: _, ...metric } = report.metrics[0] ?? assert.fail();
  const start = sentence.lastIndexOf(written);
  report.source.text = `${sentence}\n`.padEnd(report.source.text.length, '。');
  const changed: Metric = {
    ...metric,
    ...more,
    id: 'rate',
    quantity: { value: Number.parseFloat(written), unit, qualifier: 'exact', written },
    time: { edtf: '2020', kind: 'during', stated: true },
    quote: { spans: [[start, start + written.length]] },
    sentence: { spans: [[0, sentence.length]] },
  };
  const parsed = parseReport({ ...report, metrics: [changed], comparisons: [], events: [], tasks: [] });
  assert.ok(parsed.report);
  return indexReport(parsed.report).metrics.get('rate') ?? assert.fail();
}

const directionIn = (sentence: string, written: string, unit = '%'): string | undefined =>
  metricIn(sentence, written, unit).direction;

describe('a rate that is itself a change', () => {
  // Never: turns a direction round, or gives one that the text does not state
  it('has the direction that its words give it, where its report leaves it out', () => {
    for (const words of ['排放量下降4.4%。', '能耗降低了4.4%。', '降幅达4.4%。', '费用压减4.4%。', '负增长4.4%。'])
      assert.equal(directionIn(words, '4.4%'), 'down', words);
    for (const words of ['利润增长4.4%。', '产量提高了4.4%。', '增速为4.4%。', '增收4.4%。'])
      assert.equal(directionIn(words, '4.4%'), 'up', words);
    assert.equal(directionIn('提升0.6个百分点。', '0.6个百分点', '个百分点'), 'up');
  });

  // Never: turns a direction round, or gives one that the text does not state
  it('has none where it is a level, or where the words name none', () => {
    for (const words of [
      '降至1.43%。',
      '提高到1.43%。',
      '达1.43%。',
      '费率为1.43%。',
      '起降1.43%。',
      '增减1.43%。',
      '新增1.43%。',
    ])
      assert.equal(directionIn(words, '1.43%'), undefined, words);
    assert.equal(directionIn('支持减少5家。', '5家', '家'), undefined);
  });

  it('keeps the direction that its report gives', () => {
    assert.equal(metricIn('增长4.4%。', '4.4%', '%', { direction: 'down' }).direction, 'down');
  });

  // Never: turns a direction round, or gives one that the text does not state
  it('says it wherever its figure stands, in both languages', () => {
    const rate = metricIn('排放量下降4.4%。', '4.4%', '%');
    assert.equal(formatFigure(rate, 'zh').text, '下降4.4%');
    assert.deepEqual(formatFigure(rate, 'en'), { before: 'down', number: '4.4', after: '%', text: 'down 4.4%' });
    assert.match(describeMetric(rate, 'zh'), /，下降4\.4%，/);
    assert.match(describeMetric(rate, 'en'), /, down 4\.4%, /);
  });

  it('is drawn and sorted below zero where it is a fall', () => {
    assert.equal(signedQuantity(metricIn('排放量下降4.4%。', '4.4%', '%')).value, -4.4);
    assert.equal(signedQuantity(metricIn('排放量增长4.4%。', '4.4%', '%')).value, 4.4);
  });
});
