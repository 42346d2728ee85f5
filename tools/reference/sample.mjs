// The report that uses every key, from which the reference takes its examples.
import { readFileSync } from 'node:fs';
import { compile } from '../../src/compiler/compile.ts';
import { joinReports } from '../../src/report/join-reports.ts';

const folder = new URL('sample/', import.meta.url);
export const source = readFileSync(new URL('source.txt', folder), 'utf8');
export const yaml = readFileSync(new URL('report.yaml', folder), 'utf8');

/** @throws where it does not compile */
export function compiledSample() {
  const { report, faults } = compile(source, yaml);
  if (!report) throw new Error(`the sample does not compile: ${faults[0]?.line}: ${faults[0]?.message}`);
  return report;
}

/** It and another like it as one. @throws where they cannot be */
export function joinedSample() {
  const report = compiledSample();
  const joined = joinReports([report, { ...report, id: 'yunhe-2022' }]);
  if ('problem' in joined) throw new Error(JSON.stringify(joined.problem));
  return joined.report;
}
