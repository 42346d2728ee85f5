import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { quoteText } from '../../src/report/quote.js';
import { indexReport } from '../../src/report/report-index.js';
import { statedTowards } from '../../src/report/targets.js';
import type { Metric, Quantity, ReportDocument, ReportEvent } from '../../src/report/types.js';
import compiled from '../../src/reports/miit-2020-2021.js';

const { report } = indexReport(compiled);

function byId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  assert.ok(found, `there is a record ${id}`);
  return found;
}
const metric = (id: string): Metric => byId(report.metrics, id);
const event = (id: string): ReportEvent => byId(report.events, id);
const document = (id: string): ReportDocument => byId(report.documents, id);
const reads = (id: string, quantity: Partial<Quantity>): void => {
  const { value, unit, qualifier } = metric(id).quantity;
  assert.deepEqual({ value, unit, qualifier }, { qualifier: 'exact', ...quantity });
};

describe('the bundled report, where a hasty reader goes wrong', () => {
  it('is compiled from the text as published, byte for byte', () => {
    assert.equal(
      report.source.text,
      readFileSync(new URL('../../seeds/miit-2020-2021/source.txt', import.meta.url), 'utf8'),
    );
  });

  it('keeps every qualifier and unit', () => {
    reads('legal-cases', { value: 400, unit: '件', qualifier: 'over' });
    reads('media-articles', { value: 60, unit: '篇', qualifier: 'over' });
    reads('service-activities', { value: 80_000, unit: '次', qualifier: 'over' });
    reads('services-provided', { value: 6_300_000, unit: '次', qualifier: 'over' });
    reads('enterprises-served', { value: 57_000_000, unit: '次', qualifier: 'over' });
    reads('online-courses', { value: 700, unit: '门', qualifier: 'over' });
    reads('recruiting-firms', { value: 16_000, unit: '家', qualifier: 'nearly' });
    reads('matched-firms', { value: 300, unit: '家', qualifier: 'nearly' });
    reads('smes-resumed', { value: 600_000, unit: '家', qualifier: 'about' });
    reads('late-payment-complaints', { value: 14_600, unit: '笔', qualifier: 'over' });
    reads('maker-projects', { value: 25_000, unit: '个', qualifier: 'over' });
    reads('course-visits', { value: 41_000_000, unit: '人次', qualifier: 'over' });
    reads('inclusive-loans', { value: 14_600_000_000_000, unit: '元' });
  });

  it('lets a qualifier cover only the figure that it stands before', () => {
    reads('recruiting-firms', { value: 16_000, unit: '家', qualifier: 'nearly' });
    reads('jobs-offered', { value: 250_000, unit: '个' });
  });

  it('reads three different 次 of one sentence apart, each over the same eleven months', () => {
    const ids = ['service-activities', 'services-provided', 'enterprises-served'];
    assert.deepEqual(
      ids.map((id) => metric(id).time.edtf),
      ['2020-01/2020-11', '2020-01/2020-11', '2020-01/2020-11'],
    );
    assert.equal(new Set(ids.map((id) => metric(id).quantity.value)).size, 3);
  });

  it('takes what is expected and over for both', () => {
    reads('tax-cuts', { value: 2_500_000_000_000, unit: '元', qualifier: 'over' });
    assert.equal(metric('tax-cuts').expected, true);
    assert.deepEqual(
      report.metrics.filter(({ expected }) => expected).map(({ id }) => id),
      ['tax-cuts'],
    );
  });

  it('takes 降至1.43% for a level and no change, and the two 增长 for changes', () => {
    assert.equal(metric('guarantee-fee-rate').change, undefined);
    assert.equal(metric('inclusive-loans').change?.quantity.value, 29.6);
    assert.equal(metric('maker-projects').change?.quantity.value, 60);
    assert.equal(metric('maker-projects').change?.direction, 'up');
  });

  it('lets an as-of date govern the figures of its own sentence and no other', () => {
    const asOf = (date: string): string[] =>
      report.metrics.filter(({ time }) => time.kind === 'as-of' && time.edtf === date).map(({ id }) => id);
    assert.deepEqual(asOf('2020-06-16'), ['staff-return-rate', 'plants-reopened-rate']);
    assert.deepEqual(asOf('2020-09-30'), ['inclusive-loans']);
    assert.deepEqual(asOf('2020-12-30'), ['late-payment-complaints']);
    assert.equal(metric('smes-resumed').time.edtf, '2020');
    assert.equal(metric('guarantee-fee-rate').time.edtf, '2020');
  });

  it('reads 百万家, 十万家 and 万家 as targets over three to five years whose start is not stated', () => {
    const targets = report.metrics.filter(({ role }) => role === 'target');
    assert.deepEqual(
      targets.map(({ quantity }) => quantity.value),
      [1_000_000, 100_000, 10_000],
    );
    for (const { time } of targets) {
      assert.deepEqual([time.duration?.value, time.duration?.high, time.duration?.unit], [3, 5, '年']);
      assert.equal(time.stated, false);
    }
  });

  it('counts organisations apart from what was achieved, and says what is joint or economy-wide', () => {
    reads('leading-group-departments', { value: 18, unit: '个' });
    reads('service-manufacturing-departments', { value: 15, unit: '部门' });
    reads('institutions-departments', { value: 17, unit: '部门' });
    reads('liaison-provinces', { value: 7, unit: '省' });
    for (const id of ['inclusive-loans', 'tax-cuts', 'staff-return-rate', 'plants-reopened-rate'])
      assert.equal(metric(id).attribution, 'economy-wide');
    assert.equal(metric('cities-evaluated').attribution, 'third-party');
    assert.equal(metric('problems-solved').attribution, 'joint');
  });

  it('files what stands after the intruding heading under 2020, and quotes the broken sentence without it', () => {
    const cases = metric('legal-cases');
    assert.equal(cases.section, 'law-rule-of-law');
    assert.equal(cases.time.edtf, '2020');
    assert.equal(cases.sentence.spans.length, 2);
    assert.match(quoteText(report, cases.sentence), /^全年办理行政复议、行政诉讼案件400余件/);
    assert.equal(byId(report.sections, 'law-reform').year, '2020');
  });

  it('has no record under the heading that the text leaves empty, and no plan of that bureau', () => {
    const all = [...report.metrics, ...report.events, ...report.documents, ...report.tasks];
    assert.deepEqual(
      all.filter(({ section }) => section === 'law-2021'),
      [],
    );
    assert.deepEqual(
      report.tasks.filter(({ bureau }) => bureau === 'policy-law'),
      [],
    );
    assert.ok(byId(report.sections, 'law-2021').note);
  });

  it('joins what the page breaks, and keeps the place of each part', () => {
    assert.equal(
      quoteText(report, document('research-topics').mentions[0] ?? { spans: [] }),
      '2020—2021年度重大课题选题',
    );
    assert.equal(document('research-topics').mentions[0]?.spans.length, 2);
    assert.equal(quoteText(report, event('heritage').quote), '发布第四批国家工业遗产名单');
    assert.match(quoteText(report, metric('services-provided').sentence), /直接提供服务630多万次/);
  });

  it('merges a title printed three times, and a regulation named by both bureaus, into one document each', () => {
    assert.equal(document('resumption-opinion').mentions.length, 3);
    assert.ok(document('resumption-opinion').note);
    const regulation = report.documents.filter(({ title }) => title.zh === '《保障中小企业款项支付条例》');
    assert.equal(regulation.length, 1);
    assert.equal(regulation[0]?.mentions.length, 4);
  });

  it('takes the inner title of a title in a title, with who issued it', () => {
    assert.equal(document('sme-health-opinion').title.zh, '《关于促进中小企业健康发展的指导意见》');
    assert.deepEqual(document('sme-health-opinion').issuers, ['party', 'state-council']);
  });

  it('keeps years inside titles out of the times of events', () => {
    for (const { time } of [...report.events, ...report.metrics]) assert.doesNotMatch(time.edtf, /2018|2025/);
    assert.equal(metric('antitrust-reviews').time.edtf, '2020');
  });

  it('keeps the verb: what is drafted or advanced is not issued', () => {
    assert.equal(document('telecom-law').status, 'advanced');
    assert.equal(document('relocation-opinion').status, 'drafted');
    assert.equal(document('chemicals-list').status, 'issued');
    assert.equal(document('five-year-plan').status, 'planned');
    assert.equal(document('promotion-law').status, 'referenced');
  });

  it('calls cumulative what the text counts from a start that it does not give', () => {
    assert.deepEqual(
      report.metrics.filter(({ cumulative }) => cumulative).map(({ id }) => id),
      ['late-payment-complaints', 'course-visits'],
    );
  });

  it('counts no list marker, no ordinal and no slogan', () => {
    const written = report.metrics.map(({ quantity }) => quantity.written);
    for (const words of ['一是', '第二批', '第五批', '第四届', '“321”', '“六稳”', '百日', '十四五'])
      assert.ok(!written.includes(words));
    assert.ok(report.metrics.length >= 55);
  });

  it('leaves a task without a forerunner unlinked', () => {
    assert.deepEqual(byId(report.tasks, 'task-patents').continues, []);
  });

  it('sets the one batch that is stated beside the tier that it is of, and beside no other', () => {
    const index = indexReport(report);
    const towards = (id: string): string[] => statedTowards(metric(id), index).map((stated) => stated.id);
    assert.deepEqual(towards('target-little-giants'), ['little-giants-batch-2']);
    assert.deepEqual(towards('target-specialised-smes'), []);
    assert.deepEqual(towards('target-innovative-smes'), []);
  });

  it('compares only in one unit, says how the scope differs, and lists what it has counted', () => {
    for (const { basis, rows, caveat, unit } of report.comparisons) {
      for (const row of rows) {
        if ('records' in row) assert.equal(row.count, row.records.length);
        if ('metrics' in row) for (const id of row.metrics) assert.equal(metric(id).quantity.unit, unit);
      }
      if (basis === 'stated') assert.ok(caveat?.zh && caveat.en);
    }
    const tasks = byId(report.comparisons, 'tasks').rows.find(({ bureau }) => bureau === 'policy-law');
    assert.deepEqual(tasks, { bureau: 'policy-law', notStated: true });
  });

  it('has a Chinese and an English label for everything that a reader sees', () => {
    const labels = [
      ...report.metrics.map(({ label }) => label),
      ...[...report.events, ...report.documents, ...report.tasks, ...report.sections].map(({ title }) => title),
      ...report.partners.map(({ name }) => name),
    ];
    for (const { zh, en } of labels) assert.ok(zh && en, `${zh} / ${en}`);
  });
});
