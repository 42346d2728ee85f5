// npm run sizes: what a page loads for each widget, gzip, kB = 1000 bytes; fails where a limit is passed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

const cdn = join(root, 'dist/cdn');

/** What a page loads, in bytes: the goal, and the limit that is enforced until the goal is reached. */
const BUDGETS = [
  { name: 'metric card', files: ['metric-card.js'], goal: 14_000, limit: 22_400 },
  { name: 'bureau comparison', files: ['bureau-comparison.js'], goal: 20_000, limit: 30_300 },
  { name: 'timeline', files: ['timeline.js'], goal: 24_000, limit: 33_500 },
  {
    name: 'the three together',
    files: ['metric-card.js', 'bureau-comparison.js', 'timeline.js'],
    goal: 34_000,
    limit: 46_300,
  },
  { name: 'source text', files: ['source-text.js'], goal: 20_000, limit: 27_100 },
  { name: 'inline figure', files: ['inline-figure.js'], goal: 20_000, limit: 14_000 },
  { name: 'everything', files: ['all.js'], goal: 70_000, limit: 70_000 },
];
const REPORT = { goal: 22_000, limit: 22_000 };

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
let passed = 0;
let failed = 0;
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(5);
function row(name, bytes, { goal, limit }) {
  if (bytes > limit) failed += 1;
  else passed += 1;
  const verdict = bytes > limit ? 'OVER THE LIMIT' : bytes > goal ? `goal not reached, limit ${kilobytes(limit)}` : '';
  console.log(`${name.padEnd(22)} ${kilobytes(bytes)} kB   goal ${kilobytes(goal)}   ${verdict}`.trimEnd());
}
const whole = (files) => closure(files).reduce((sum, file) => sum + gzip(join(cdn, file)), 0);
for (const { name, files, ...budget } of BUDGETS) row(name, whole(files), budget);
const widgets = readdirSync(cdn).filter(
  (file) => file.endsWith('.js') && !['all.js', 'gazette-report.js'].includes(file),
);
for (const file of widgets) {
  if (!BUDGETS.some(({ files }) => files[0] === file))
    row(file.replace('.js', ''), whole([file]), { goal: 20_000, limit: 24_600 });
}
const chunk = readdirSync(join(cdn, 'chunks')).find((file) => file.startsWith('miit-2020-2021'));
row('bundled report', gzip(join(cdn, 'chunks', chunk)), REPORT);
console.log(JSON.stringify({ passed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
