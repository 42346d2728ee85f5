// Compiles a page of each framework with the types that the package has for it; in each some lines must not compile.
import { spawnSync } from 'node:child_process';
import { folder, installFrameworks, installPackage } from '../test/frameworks/install.mjs';

installFrameworks();
installPackage();

const bin = (name) => `${folder}node_modules/.bin/${name}`;
const CHECKS = {
  'React 19': [bin('tsc'), '-p', 'types/react'],
  'React 18': [bin('tsc'), '-p', 'react-18/types'],
  Preact: [bin('tsc'), '-p', 'types/preact'],
  Solid: [bin('tsc'), '-p', 'types/solid'],
  Vue: [bin('vue-tsc'), '-p', 'types/vue'],
  Svelte: [bin('svelte-check'), '--workspace', 'types/svelte', '--tsconfig', './tsconfig.json'],
  'no framework': [bin('tsc'), '-p', 'types/none'],
};

let failed = 0;
for (const [name, [command, ...args]] of Object.entries(CHECKS)) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status === 0) continue;
  failed += 1;
  console.error(`${name}:\n${stdout}${stderr}`.trim());
}
console.log(JSON.stringify({ passed: Object.keys(CHECKS).length - failed, failed }));
process.exit(failed > 0 ? 1 : 0);
