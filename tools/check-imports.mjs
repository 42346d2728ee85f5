// Keeps the layers: each folder of src may import only what stands to its left in CONTRIBUTING's table.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { root } from './setup.mjs';

/** What each folder of src may import, besides itself. */
const MAY_IMPORT = {
  report: [],
  format: ['report'],
  layout: ['report', 'format'],
  static: ['report', 'format', 'layout'],
  core: ['report', 'format', 'layout', 'static', 'reports'],
  elements: ['report', 'format', 'layout', 'core'],
  compiler: ['report'],
  reports: ['report'],
};
const IMPORT =
  /(?:^|\s)(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\s)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const src = join(root, 'src');
const faults = [];
for (const file of readdirSync(src, { recursive: true })) {
  if (!file.endsWith('.ts')) continue;
  const [layer] = file.split(sep);
  const allowed = MAY_IMPORT[layer];
  if (!allowed) continue;
  for (const match of readFileSync(join(src, file), 'utf8').matchAll(IMPORT)) {
    const target = match[1] ?? match[2] ?? match[3];
    if (target.startsWith('node:')) {
      if (layer !== 'compiler') faults.push(`src/${file} imports ${target}; only the compiler runs in Node`);
      continue;
    }
    if (!target.startsWith('.')) continue;
    const [to] = relative(src, normalize(join(dirname(join(src, file)), target))).split(sep);
    if (to !== layer && !allowed.includes(to)) faults.push(`src/${file} imports ${to}, which ${layer} may not`);
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log('Import rules hold.');
