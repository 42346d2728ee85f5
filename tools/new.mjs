// npm run new -- NAME: a new element that passes every check at once, from the files in tools/templates/widget, in which
// the name of the element is figure-list. No generator is needed to copy files and replace one name.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bin, fail, root } from './setup.mjs';

const [name] = process.argv.slice(2);
if (!name || !/^[a-z]+(-[a-z]+)*$/.test(name))
  fail('Give the name of the element without its prefix, such as: npm run new -- figure-list');
if (existsSync(join(root, 'src/elements', name))) fail(`There is already a gazette-${name}.`);

const words = name.replaceAll('-', ' ');
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const pascal = name.split('-').map(capital).join('');
/** Each spelling of the templates' own name, and the same of the new one. */
const NAMES = {
  'figure-list': name,
  FigureList: pascal,
  figureList: pascal.charAt(0).toLowerCase() + pascal.slice(1),
  'Figure list': capital(words),
  'figure list': words,
};
const renamed = (text) => text.replaceAll(/figure-list|FigureList|figureList|[Ff]igure list/g, (own) => NAMES[own]);

const templates = join(root, 'tools/templates/widget');
for (const file of readdirSync(templates, { recursive: true })) {
  if (statSync(join(templates, file)).isDirectory()) continue;
  const path = join(root, renamed(file));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, renamed(readFileSync(join(templates, file), 'utf8')));
}
const append = (file, line) => {
  const path = join(root, file);
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${line}\n`);
};
/** Puts what a page of docs says of the element at the end of the object that holds it for all. */
const guide = (file, entry) => {
  const path = join(root, 'stories/element-page', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(\n\}[^\n]*;\n)$/, `\n${entry}$1`));
};
append('src/all.ts', `import './elements/${name}/define.js';`);
append('src/index.ts', `export { Gazette${pascal} } from './elements/${name}/${name}.js';`);
guide(
  'guides.zh.ts',
  `'gazette-${name}': { shows: '报告里的数，一行一个。', glance: '几个数，一行一个。', use: ['要列出几个数'], instead: { 'gazette-metric-card': '只有一个数' }, accessibility: [] },`,
);
guide(
  'guides.en.ts',
  `'gazette-${name}': { shows: 'Figures of a report, one a line.', glance: 'A few figures, one a line.', use: ['A few figures are to be listed'], instead: { 'gazette-metric-card': 'There is one figure alone' }, accessibility: [] },`,
);
spawnSync(bin('biome'), ['check', '--write', 'src', 'stories', 'test'], { cwd: root });
const generated = spawnSync(process.execPath, ['tools/generate.mjs'], { cwd: root, encoding: 'utf8' });
if (generated.status !== 0) fail(`${generated.stdout}${generated.stderr}`.trim());
console.log(`gazette-${name} is in src/elements/${name}; npm start shows it, npm test checks it. Now make it yours.`);
