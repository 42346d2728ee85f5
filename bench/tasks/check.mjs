// The check that a report from anywhere goes through before it is drawn, in Node: microseconds a record.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../tools/setup.mjs';
import { bundleSource } from '../bundle.mjs';
import { timelineRecords, timelineReport } from '../reports.mjs';
import { CHECKED } from '../sizes.mjs';
import { summarize } from '../statistics.mjs';

/** @param {string} cache where the check is built */
export async function measureCheck(cache, { rounds }) {
  const file = join(cache, 'parse.mjs');
  await bundleSource(join(root, 'src/report/parse.ts'), file);
  const { parseReport } = await import(pathToFileURL(file).href);
  const report = timelineReport(timelineRecords(CHECKED));
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const { report: checked, problems } = parseReport(report);
    times.push(((performance.now() - start) * 1000) / CHECKED);
    if (checked?.events.length !== CHECKED || problems.length > 0) throw new Error('The report is not found sound.');
  }
  return summarize(times);
}
