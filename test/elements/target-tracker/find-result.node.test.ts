import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findResult } from '../../../src/elements/target-tracker/find-result.js';
import { indexReport } from '../../../src/report/report-index.js';
import type { Metric, Report } from '../../../src/report/types.js';
import bundled from '../../../src/reports/miit-2020-2021.js';
import city from '../../../stories/reports/city-targets.js';
import { byId } from '../../bundled.js';

/** The result of a target of the fictitious city, after a change of the report: `id 1.8%, by name`; "" for none. */
function resultOf(id: string, change: (report: Report) => void = () => {}, report: Report = city): string {
  const changed = structuredClone(report);
  change(changed);
  const index = indexReport(changed);
  const target = index.metrics.get(id) ?? byId(index.report.metrics, id);
  const found = findResult(byId(index.report.metrics, target.id), index);
  return found ? `${found.metric.id} ${found.figure.quantity.written}, by ${found.pairedBy}` : '';
}

const metricIn = (report: Report, id: string): Metric => byId(report.metrics, id);

describe('the result of a target', () => {
  it('has its name, unit and period', () => {
    assert.equal(resultOf('jobs-target'), 'jobs 6.8万人, by name');
    assert.equal(resultOf('unemployment-target'), 'unemployment 5.0%, by name');
  });

  it('is a change where the target is one, of a figure that is one or that states one', () => {
    assert.equal(resultOf('industry-target'), 'industry 6.9%, by name');
    assert.equal(resultOf('gdp-target'), 'gdp 5.4%, by name');
    assert.equal(resultOf('trade-target'), 'trade 1.8%, by name');
  });

  it('may be called without the words for a target and for growth', () => {
    const renamed = (report: Report): void => {
      metricIn(report, 'gdp-target').label = { zh: '地区生产总值增长目标' };
    };
    assert.equal(resultOf('gdp-target', renamed), 'gdp 5.4%, by name');
  });

  it('is the last level that a task with the target carries on, and no flow of another year', () => {
    assert.equal(resultOf('small-loans-target'), 'small-loans 1043亿元, by report');
    assert.equal(resultOf('jobs-2025-target'), '');
  });

  it('is none of another name, unit, period, basis or kind', () => {
    const changes: Record<string, [string, (metric: Metric) => void]> = {
      name: ['jobs-target', ({ label }) => Object.assign(label, { zh: '农村新增就业' })],
      unit: ['jobs-target', ({ quantity }) => Object.assign(quantity, { unit: '户' })],
      period: ['jobs-target', ({ time }) => Object.assign(time, { edtf: '2023' })],
      part: ['jobs-target', ({ time }) => Object.assign(time, { edtf: '2024-07/2024-12' })],
      role: ['jobs-target', (metric) => Object.assign(metric, { role: 'context' })],
    };
    for (const [what, [target, change]] of Object.entries(changes))
      assert.equal(
        resultOf(target, (report) => change(metricIn(report, 'jobs'))),
        '',
        what,
      );
    const monthly = (report: Report): void => {
      Object.assign(metricIn(report, 'gdp').change ?? {}, { basis: 'period-on-period' });
    };
    assert.equal(resultOf('gdp-target', monthly), '');
  });

  it('is none where several figures could be it, and one where the text repeats it', () => {
    const twice =
      (written: string) =>
      (report: Report): void => {
        const again = structuredClone(metricIn(report, 'jobs'));
        report.metrics.push({ ...again, id: 'jobs-again', quantity: { ...again.quantity, written } });
      };
    assert.equal(resultOf('jobs-target', twice('7万人')), '');
    assert.equal(resultOf('jobs-target', twice('6.8万人')), 'jobs 6.8万人, by name');
  });

  it('is no batch that a task carries on', () => {
    assert.equal(
      resultOf('target-little-giants', () => {}, bundled),
      '',
    );
  });
});
