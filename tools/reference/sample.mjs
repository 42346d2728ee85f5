// The reports from which the reference takes its examples: one that uses every key, one of a table for the key that only
// such a report has, and one joined of two for the fields that only such a report has.
import { readFileSync } from 'node:fs';
import { compile } from '../../src/compiler/compile.ts';
import { fromTable } from '../../src/compiler/table/from-table.ts';
import { joinReports } from '../../src/report/join-reports.ts';

const folder = new URL('sample/', import.meta.url);
const whole = {
  source: readFileSync(new URL('source.txt', folder), 'utf8'),
  yaml: readFileSync(new URL('report.yaml', folder), 'utf8'),
};
const table = fromTable('名称,数值,时间\n新增就业,12.3万人,2023\n', { title: '云河市2023年主要指标' });

/** Texts with their annotations. */
export const samples = [whole, table];

/** @throws where one does not compile, or they cannot be joined */
export function compiledSamples() {
  const reports = samples.map(({ source, yaml }) => {
    const { report, faults } = compile(source, yaml);
    if (!report) throw new Error(`the sample does not compile: ${faults[0]?.line}: ${faults[0]?.message}`);
    return report;
  });
  const joined = joinReports([...reports].reverse());
  if ('problem' in joined) throw new Error(JSON.stringify(joined.problem));
  return [...reports, joined.report];
}
