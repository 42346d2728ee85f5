// npm run generate: compiled reports, their module twins, the JSON Schemas, the reference in docs/, custom-elements.json. --check changes
// nothing and fails when a committed file is not what its sources give.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { bin, root } from './setup.mjs';

const check = process.argv.includes('--check');
const work = mkdtempSync(join(tmpdir(), 'gazette-'));
const stale = [];

/** Writes a generated file, or notes that the committed one differs. */
function put(file, content) {
  const path = join(root, file);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (current === content) return;
  if (check) {
    stale.push(file);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  if (result.status === 0) return result.stdout;
  console.error(`${result.stdout}${result.stderr}`.trim());
  rmSync(work, { recursive: true, force: true });
  process.exit(1);
}

/** A file as the project writes code. */
function formatted(name, code) {
  const { status, stdout, stderr } = spawnSync(bin('biome'), ['format', `--stdin-file-path=src/${name}`], {
    cwd: root,
    input: code,
    encoding: 'utf8',
  });
  if (status === 0) return stdout;
  console.error(stderr);
  process.exit(1);
}

const tsx = ['--import', 'tsx'];
mkdirSync(join(root, 'src/reports'), { recursive: true });
/** The reports of the package; the other seeds are fictitious, and for stories and tests. */
const PUBLISHED = ['miit-2020-2021'];
/** The report that the applications of `examples/frameworks` show. */
const EXAMPLE = 'norwick-2023';
for (const seed of foldersIn('seeds')) {
  const json = compiled(`seeds/${seed}`);
  const { id } = JSON.parse(json);
  if (id === EXAMPLE) put('examples/frameworks/report.json', json);
  if (!PUBLISHED.includes(id)) {
    put(`stories/reports/${id}.ts`, moduleOf(id, json, '../../src/report/types.js'));
    continue;
  }
  put(`src/reports/${id}.json`, json);
  put(`src/reports/${id}.ts`, moduleOf(id, json));
}
// Reports of the stories' own, whose figures are invented.
for (const name of foldersIn('stories/reports'))
  put(`stories/reports/${name}.ts`, moduleOf(name, compiled(`stories/reports/${name}`), '../../src/report/types.js'));

const made = JSON.parse(run(process.execPath, [...tsx, 'tools/reference/generated.mjs']));
for (const [file, content] of Object.entries(made))
  put(file, file.endsWith('.ts') ? formatted(file.replace(/.*\//, ''), content) : content);

run(bin('cem'), [
  'analyze',
  '--config',
  'tools/custom-elements.config.mjs',
  '--outdir',
  relative(root, work),
  '--quiet',
]);
const elements = JSON.parse(readFileSync(join(work, 'custom-elements.json'), 'utf8'));
put('custom-elements.json', `${JSON.stringify(tidy(elements), null, 2)}\n`);

rmSync(work, { recursive: true, force: true });
if (stale.length > 0) {
  console.error(`Not what their sources give: ${stale.join(', ')}. Run \`npm run generate\`.`);
  process.exit(1);
}
console.log(check ? 'Generated files are current.' : 'Generated files are up to date.');

/** The folders in a folder, by name. */
function foldersIn(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** A report as the command compiles it from its folder. */
function compiled(folder) {
  const out = join(work, `${folder.replaceAll('/', '-')}.json`);
  run(process.execPath, [...tsx, 'src/cli/main.ts', 'compile', folder, '--out', out]);
  return readFileSync(out, 'utf8');
}

/** A compiled report as a module: parsed as JSON, which is faster than as code, and kept apart from what it is parsed by. */
function moduleOf(id, json, types = '../report/types.js') {
  const text = JSON.stringify(JSON.parse(json)).replace(/[\\']/g, '\\$&');
  return `// Generated from ${id}.json by \`npm run generate\`.
import type { Report } from '${types}';

const report: Report = JSON.parse('${text}');
export default report;
`;
}

/** The custom properties that every element with a widget has, from where they are declared. */
function tokens() {
  const code = readFileSync(join(root, 'src/base/tokens.ts'), 'utf8');
  return [...code.matchAll(/@cssprop \[(--[\w-]+)=(.+?)\] - (.+)/g)].map(([, name, value, description]) => ({
    description,
    name,
    default: value,
  }));
}

/** Modules by the paths that the package has them at, and with each element's the one that registers its tag. */
function publishedModules(modules) {
  const published = (text) => text.replaceAll(/"\/?src\/([^"]+)\.[tj]s"/g, '"dist/$1.js"');
  return JSON.parse(published(JSON.stringify(modules))).flatMap((module) => {
    const element = module.declarations?.find(({ tagName }) => tagName);
    if (!element) return [module];
    const declaration = { name: element.name, module: module.path };
    const registered = { kind: 'custom-element-definition', name: element.tagName, declaration };
    const path = module.path.replace(/[^/]+$/, 'define.js');
    return [module, { kind: 'javascript-module', path, declarations: [], exports: [registered] }];
  });
}

/**
 * In one order on every machine; without what a page cannot reach; with the parts of the common element and the tokens on
 * each that has them.
 */
function tidy(manifest) {
  manifest.modules = publishedModules(manifest.modules);
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const common = declarations.find(({ name }) => name === 'GazetteElement');
  // A name in brackets is a symbol's: for the library's own elements.
  const isPublic = ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !/^[#[]/.test(name);
  const inherited = (own = [], base = []) => [
    ...own,
    ...base
      .filter(({ name }) => !own.some((part) => part.name === name))
      .map((part) => ({ ...part, inheritedFrom: { name: common.name, module: 'dist/base/gazette-element.js' } })),
  ];
  for (const declaration of declarations) {
    const hidden = new Set(declaration.members?.filter((member) => !isPublic(member)).map(({ name }) => name));
    declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !hidden.has(fieldName));
    declaration.members = declaration.members?.filter(
      (member) =>
        isPublic(member) &&
        !/^(connectedCallback|disconnectedCallback|attributeChangedCallback|createProperty)$/.test(member.name),
    );
    if (declaration.superclass?.name === common.name)
      declaration.cssParts = inherited(declaration.cssParts, common.cssParts);
    if (declaration.tagName && declaration.tagName !== 'gazette-report')
      declaration.cssProperties = [...(declaration.cssProperties ?? []), ...tokens()];
  }
  return manifest;
}
