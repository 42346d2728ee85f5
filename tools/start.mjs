// npm start: installs what is missing, brings generated files up to date, serves Storybook at the address it prints.
import { spawn, spawnSync } from 'node:child_process';
import { freePort } from './port.mjs';
import { bin, fail, root, setUp } from './setup.mjs';

setUp();
const generated = spawnSync(process.execPath, ['tools/generate.mjs'], { cwd: root, encoding: 'utf8' });
if (generated.status !== 0) fail(`${generated.stdout}${generated.stderr}`.trim());

const wanted = 6006;
const port = await freePort(wanted).catch((error) => fail(error.message));
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
console.log(`Storybook: http://localhost:${port}/`);
const storybook = spawn(
  bin('storybook'),
  ['dev', '--port', String(port), '--exact-port', '--ci', '--quiet', '--disable-telemetry'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => storybook.kill(signal));
storybook.on('exit', (code) => process.exit(code ?? 0));
