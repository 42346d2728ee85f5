// Compiles a page of each framework with the types that the package has for it; in each some lines must not compile.
import { execFile } from 'node:child_process';
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

const errors = await Promise.all(
  Object.entries(CHECKS).map(
    ([name, [command, ...args]]) =>
      new Promise((resolve) =>
        execFile(command, args, { cwd: folder }, (error, stdout, stderr) =>
          resolve(error ? `${name}:\n${stdout}${stderr}`.trim() : ''),
        ),
      ),
  ),
);
const failed = errors.filter(Boolean);
for (const error of failed) console.error(error);
console.log(JSON.stringify({ passed: errors.length - failed.length, failed: failed.length }));
process.exit(failed.length > 0 ? 1 : 0);
