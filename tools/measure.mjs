// What a page loads of dist/cdn, in bytes as gzip sends them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/** The files for pages without a bundler. */
export const cdn = join(root, 'dist/cdn');

const AT_ONCE = /(?:from|import)\s*["'](\.[^"']+)["']/g;
const LATER = /import\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g;

/**
 * Files and all that they import, each once.
 * @param {readonly string[]} files paths in dist/cdn
 * @param {{isLater?: boolean}} options `isLater` adds what is loaded when a reader asks for it
 */
export function closure(files, { isLater = false } = {}) {
  const all = new Set();
  const visit = (file) => {
    if (all.has(file)) return;
    all.add(file);
    const code = readFileSync(join(cdn, file), 'utf8');
    for (const [, target] of [...code.matchAll(AT_ONCE), ...(isLater ? code.matchAll(LATER) : [])])
      visit(normalize(join(dirname(file), target)));
  };
  for (const file of files) visit(file);
  return [...all];
}

/** The bytes of files in dist/cdn, each compressed for itself. */
export function gzip(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(cdn, file)), { level: 9 }).length, 0);
}

/**
 * What one embed costs, measured on the files as built; empty where nothing is built.
 * @returns {{widgets: Record<string, {first: number, later: number}>, reports: Record<string, number>}} bytes by the name
 *   of the widget's file: before it is drawn, and at most afterwards, without any report; and by the id of each report
 */
export function costs() {
  if (!existsSync(cdn)) return { widgets: {}, reports: {} };
  const names = (folder) =>
    readdirSync(join(cdn, folder)).flatMap((file) => (file.endsWith('.js') ? [file.slice(0, -3)] : []));
  const reports = names('reports');
  const ofReports = new Set(reports.map((name) => `reports/${name}.js`));
  const widgets = names('.')
    .filter((name) => name !== 'all')
    .map((name) => {
      const first = closure([`${name}.js`]);
      const later = closure([`${name}.js`], { isLater: true });
      return [
        name,
        { first: gzip(first), later: gzip(later.filter((file) => !first.includes(file) && !ofReports.has(file))) },
      ];
    });
  return {
    widgets: Object.fromEntries(widgets),
    reports: Object.fromEntries(reports.map((name) => [name, gzip([`reports/${name}.js`])])),
  };
}

/** For Vite: the module `virtual:embed-costs`, whose default export is what `costs()` gives when the site is built. */
export function embedCosts() {
  const id = 'virtual:embed-costs';
  return {
    name: 'embed-costs',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? `export default ${JSON.stringify(costs())};` : null),
  };
}
