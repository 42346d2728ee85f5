import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { freePort } from '../../tools/port.mjs';
import { installProblem, nodeProblem, root } from '../../tools/setup.mjs';

describe('setting up', () => {
  it('says in one sentence which Node is needed, where this one is too old', () => {
    assert.equal(nodeProblem('18.20.4'), 'Node 20.19 or newer is needed; this is 18.20.4. See https://nodejs.org.');
    assert.equal(nodeProblem('20.18.9'), 'Node 20.19 or newer is needed; this is 20.18.9. See https://nodejs.org.');
    assert.equal(nodeProblem('20.19.0'), '');
    assert.equal(nodeProblem('24.0.0'), '');
  });

  it('says that there is no network, where npm could not reach its registry', () => {
    const output = 'npm error code ENOTFOUND\nnpm error network request to https://registry.npmjs.org/lit failed';
    assert.equal(
      installProblem(output),
      'The dependencies could not be fetched: there is no connection to the npm registry.',
    );
  });

  it('says that the disk is full, and else gives the reason that npm gives', () => {
    assert.match(installProblem('npm error code ENOSPC'), /the disk is full/);
    assert.match(
      installProblem('npm error code EUSAGE\nnpm error The lockfile is not in sync'),
      /: The lockfile is not in sync\.$/,
    );
  });

  it('takes the next port where one is taken', async () => {
    const server = createServer();
    const port = await freePort(42_000);
    await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
    assert.ok((await freePort(port)) > port);
    await new Promise((resolve) => server.close(resolve));
  });

  it('names the steps, where npm test is asked for one that there is not', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/test.mjs', 'everything'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /^There is no step everything; the steps are types, lint,/);
  });
});
