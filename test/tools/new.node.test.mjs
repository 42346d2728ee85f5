import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bin, root } from '../../tools/setup.mjs';

/** What the checks of a new element need of the project. */
const COPIED = [
  'src',
  'stories',
  'test',
  'tools',
  'seeds',
  'docs',
  'bench',
  '.storybook',
  'package.json',
  'tsconfig.json',
  'biome.json',
  'vite.cdn.config.ts',
  'custom-elements.json',
];

describe('npm run new', () => {
  const project = mkdtempSync(join(tmpdir(), 'gazette-new-'));
  const run = (command, args) => spawnSync(command, args, { cwd: project, encoding: 'utf8' });
  const passes = ({ status, stdout, stderr }) => assert.equal(status, 0, `${stdout}${stderr}`);

  before(() => {
    for (const name of COPIED) cpSync(join(root, name), join(project, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
    passes(run(process.execPath, ['tools/new.mjs', 'figure-list']));
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  it('writes an element that compiles and is as the project writes code', () => {
    passes(run(bin('tsc'), ['--noEmit']));
    passes(run(bin('biome'), ['check', '--error-on-warnings', '.']));
  });

  it('describes the element in the manifest and registers it with all others', () => {
    const manifest = JSON.parse(readFileSync(join(project, 'custom-elements.json'), 'utf8'));
    const tags = manifest.modules.flatMap(({ declarations }) => declarations ?? []).map(({ tagName }) => tagName);
    assert.ok(tags.includes('gazette-figure-list'));
    assert.match(readFileSync(join(project, 'src/all.ts'), 'utf8'), /figure-list\/define\.js/);
    assert.match(readFileSync(join(project, 'src/index.ts'), 'utf8'), /GazetteFigureList/);
  });

  it('writes a test of the layout that passes', () => {
    passes(run(process.execPath, ['--import', 'tsx', '--test', 'test/elements/figure-list/layout.node.test.ts']));
  });

  it('refuses a name that is taken, and one that is no name of a tag', () => {
    assert.match(run(process.execPath, ['tools/new.mjs', 'timeline']).stderr, /There is already a gazette-timeline/);
    assert.match(run(process.execPath, ['tools/new.mjs', 'Figure List']).stderr, /such as: npm run new -- figure-list/);
  });
});
