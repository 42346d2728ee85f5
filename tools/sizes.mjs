// npm run sizes: what a page loads for each widget, gzip, kB = 1000 bytes; fails where a budget is passed.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

const cdn = join(root, 'dist/cdn');

/** Budgets in bytes, by the files that a page loads. */
export const BUDGETS = [
  { name: 'metric card', files: ['metric-card.js'], budget: 14_000 },
  { name: 'bureau comparison', files: ['bureau-comparison.js'], budget: 20_000 },
  { name: 'timeline', files: ['timeline.js'], budget: 24_000 },
  { name: 'the three together', files: ['metric-card.js', 'bureau-comparison.js', 'timeline.js'], budget: 34_000 },
];
const REPORT_BUDGET = 22_000;

/** A file and all that it imports before it runs. */
function closure(files) {
  const all = new Set();
  const visit = (file) => {
    if (all.has(file)) return;
    all.add(file);
    const code = readFileSync(join(cdn, file), 'utf8');
    for (const [, target] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      visit(normalize(join(dirname(file), target)));
  };
  for (const file of files) visit(file);
  return [...all];
}

const gzip = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

if (!existsSync(cdn)) {
  console.error('There is no dist/cdn; run `npm run build` first.');
  process.exit(1);
}
let failed = 0;
const row = (name, bytes, budget) => {
  const over = budget !== undefined && bytes > budget;
  if (over) failed++;
  console.log(
    `${name.padEnd(26)} ${(bytes / 1000).toFixed(1).padStart(6)} kB${budget === undefined ? '' : `  budget ${(budget / 1000).toFixed(1)}${over ? '  OVER' : ''}`}`,
  );
};
for (const { name, files, budget } of BUDGETS) {
  row(
    name,
    closure(files).reduce((sum, file) => sum + gzip(join(cdn, file)), 0),
    budget,
  );
}
row('bundled report', gzip(join(root, 'src/reports/miit-2020-2021.json')), REPORT_BUDGET);
process.exitCode = failed > 0 ? 1 : 0;
