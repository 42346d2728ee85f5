// npm run build: the library and the command (dist), the files for pages without a bundler (dist/cdn), and a static
// Storybook that works from any folder, offline. `node tools/build.mjs library`, or `storybook`, builds one alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import { writeEditorData } from './editor-data.mjs';
import { bin, fail, root, setUp } from './setup.mjs';

setUp();
const only = process.argv[2];

function run(label, command, args) {
  const started = performance.now();
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (result.status !== 0) {
    console.error(`${result.stdout}${result.stderr}`.trim());
    process.exit(1);
  }
  console.log(`${label}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

if (only !== 'storybook') {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run('library and command', bin('tsc'), ['-p', 'tsconfig.build.json']);
  chmodSync(join(root, 'dist/cli/main.js'), 0o755);
  for (const file of readdirSync(join(root, 'src/reports'))) {
    if (file.endsWith('.json')) copyFileSync(join(root, 'src/reports', file), join(root, 'dist/reports', file));
  }
  // Declarations that are written by hand, which tsc leaves where they are.
  for (const file of readdirSync(join(root, 'src/frameworks'))) {
    if (file.endsWith('.d.ts')) copyFileSync(join(root, 'src/frameworks', file), join(root, 'dist/frameworks', file));
  }
  for (const file of ['report/schema.json', 'compiler/report-yaml.schema.json'])
    copyFileSync(join(root, 'src', file), join(root, 'dist', file));
  run('files for plain pages', bin('vite'), ['build', '--config', 'vite.cdn.config.ts', '--logLevel', 'warn']);
  run('all in one file', bin('vite'), [
    'build',
    '--config',
    'vite.cdn.config.ts',
    '--mode',
    'all',
    '--logLevel',
    'warn',
  ]);
  run('one script that is no module', bin('vite'), [
    'build',
    '--config',
    'vite.cdn.config.ts',
    '--mode',
    'classic',
    '--logLevel',
    'error',
  ]);
  // What loads the elements that a page has finds this beside itself, in browsers that the modules are too new for.
  cpSync(join(root, 'dist/classic'), join(root, 'dist/cdn/classic'), { recursive: true });
  const embed = join(root, 'dist/embed');
  buildSync({
    entryPoints: ['frame', 'host'].map((name) => join(root, `src/embed/${name}.ts`)),
    outdir: embed,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
  });
  for (const file of ['index.html', 'embed.css']) copyFileSync(join(root, 'src/embed', file), join(embed, file));
  await writeStyles();
  writeEditorData(join(root, 'dist'));
  writeFileSync(join(root, 'dist/cdn/integrity.json'), integrity());
  writeFileSync(join(root, 'dist/sbom.json'), billOfMaterials());
}
if (only !== 'library') {
  run('storybook', bin('storybook'), ['build', '--quiet', '--disable-telemetry', '--output-dir', 'storybook-static']);
  run('embed builder', process.execPath, ['tools/site.mjs']);
}

/** The style sheet of each widget, for pages into which a server has drawn it. */
async function writeStyles() {
  const folder = join(root, 'dist/cdn/styles');
  mkdirSync(folder);
  const { prerenderedStyles, WIDGET_TAGS } = await import('../dist/render/index.js');
  for (const tag of WIDGET_TAGS) {
    const { code } = transformSync(prerenderedStyles(tag), { loader: 'css', minify: true, target: 'chrome111' });
    writeFileSync(join(folder, `${tag.replace('gazette-', '')}.css`), code);
  }
}

/** The hash of each file for pages, as `integrity` takes it (https://www.w3.org/TR/SRI/), so that a copy can be checked. */
function integrity() {
  const folder = join(root, 'dist/cdn');
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(?:js|css)$/.test(file))
    .sort();
  const hashes = files.map((file) => [
    file.replaceAll('\\', '/'),
    `sha384-${createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64')}`,
  ]);
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

/**
 * What the package needs where it is installed, and what is in its files for pages, as CycloneDX; without the time, the number and
 * the folder of this run, so that two builds are the same. npm leaves out with the tools (`--omit dev`) whatever they need too, so that they are taken out here.
 */
function billOfMaterials() {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1e8,
  });
  if (status !== 0) {
    console.error(stderr);
    process.exit(1);
  }
  const { serialNumber: _number, metadata, components, dependencies, ...bill } = JSON.parse(stdout);
  const { timestamp: _time, tools: _tools, ...about } = metadata;
  const { name, dependencies: own } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const inFiles = packagesInFiles();
  const direct = dependencies.find(({ ref }) => ref === about.component['bom-ref']);
  const nameOf = (ref) => ref.slice(0, ref.lastIndexOf('@'));
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const kept = new Set();
  const keep = (ref) => {
    if (kept.has(ref)) return;
    kept.add(ref);
    // Not what it may be used with: valibot names a TypeScript that it does without.
    const needs = packages[`node_modules/${nameOf(ref)}`]?.dependencies ?? {};
    for (const next of dependencies.find((each) => each.ref === ref)?.dependsOn ?? [])
      if (Object.hasOwn(needs, nameOf(next))) keep(next);
  };
  for (const ref of direct.dependsOn) if (Object.hasOwn(own, nameOf(ref)) || inFiles.has(ref)) keep(ref);
  for (const ref of inFiles)
    if (!kept.has(ref)) fail(`${ref} is in the files for pages and not in the bill of materials.`);
  const content = {
    ...bill,
    metadata: { ...about, component: { ...about.component, name } },
    // What is in a file is no tool, though npm does not install it with the package.
    components: components
      .filter((component) => kept.has(component['bom-ref']))
      .map(({ properties, ...component }) => ({
        ...component,
        properties: properties?.filter(({ name: property }) => property !== 'cdx:npm:package:development'),
      })),
    dependencies: [
      { ...direct, dependsOn: direct.dependsOn.filter((ref) => kept.has(ref)) },
      ...dependencies
        .filter(({ ref }) => kept.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((next) => kept.has(next)) })),
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The packages that went into the files for pages, as `name@version`, by the notices beside them. */
function packagesInFiles() {
  const notices = ['cdn', 'classic'].map((folder) =>
    readFileSync(join(root, 'dist', folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8'),
  );
  const heads = notices.flatMap((text) => text.split(/^-{72}$/m).map((notice) => notice.trim().split('\n', 1)[0]));
  return new Set(heads.map((head) => head.replace(' ', '@')));
}
