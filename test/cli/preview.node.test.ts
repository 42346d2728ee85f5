import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Preview, previewServer } from '../../src/cli/preview-server.js';
import { checksIn } from '../../src/preview/checks.js';

describe('what is to check', () => {
  it('is each place under a comment that says so, with its line and its record', () => {
    const yaml =
      'metrics:\n  # check: label: of what?\n  - { id: jobs, words: 8万人 }\n  # a note\n  - { id: schools }\n';
    assert.deepEqual(checksIn(yaml), [
      { line: 3, what: 'label: of what?', id: 'jobs', written: '{ id: jobs, words: 8万人 }' },
    ]);
  });
});

describe('a preview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-preview-'));
  const yaml = join(folder, 'report.yaml');
  let preview: Preview;
  let port = 0;
  before(async () => {
    cpSync(new URL('../../seeds/yunhe-2023', import.meta.url), folder, { recursive: true });
    preview = previewServer(folder);
    preview.server.listen(0, '127.0.0.1');
    await once(preview.server, 'listening');
    port = (preview.server.address() as AddressInfo).port;
  });
  after(() => {
    preview.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const at = async (path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> => {
    const [response] = (await once(get({ port, path, headers, host: '127.0.0.1' }), 'response')) as [IncomingMessage];
    let body = '';
    for await (const part of response.setEncoding('utf8')) body += part;
    return { status: response.statusCode ?? 0, body };
  };

  it('has the page that the annotations make, beside what is to do, in the reader’s language', async () => {
    assert.match((await at('/site/index.html')).body, /<gazette-target-tracker>/);
    assert.match((await at('/', { 'accept-language': 'en-GB,en' })).body, /<html lang="en">[\s\S]*To check/);
    assert.match((await at('/', { 'accept-language': 'zh-CN' })).body, /要核对的/);
    const { isSound, faults, checks } = JSON.parse((await at('/state')).body);
    assert.deepEqual({ isSound, faults, checks }, { isSound: true, faults: [], checks: [] });
  });

  it('refuses another name for this machine, other methods, and files that are not its own', async () => {
    assert.equal((await at('/state', { host: 'evil.example:80' })).status, 403);
    assert.equal((await at('/site/../../../../etc/passwd')).status, 404);
    assert.equal((await at('/site/gazette/..%2f..%2f..%2fpackage.json')).status, 404);
    assert.equal((await at('/cli/main.js')).status, 404);
    assert.equal((await at('//')).status, 404);
    const posted = request({ port, host: '127.0.0.1', path: '/state', method: 'POST' });
    posted.end();
    const [response] = (await once(posted, 'response')) as [IncomingMessage];
    response.resume();
    assert.equal(response.statusCode, 405);
  });

  it('tells of a save, says what is wrong with its line, and keeps the page that last compiled', async () => {
    const [events] = (await once(get({ port, path: '/events', host: '127.0.0.1' }), 'response')) as [IncomingMessage];
    const saved = once(events, 'data');
    const broken = readFileSync(yaml, 'utf8').replace('words: 321.6亿元', 'words: 321.7亿元');
    writeFileSync(yaml, broken);
    await saved;
    const state = JSON.parse((await at('/state')).body);
    assert.equal(state.isSound, false);
    const line = broken.slice(0, broken.indexOf('words: 321.7亿元')).split('\n').length;
    assert.ok(
      state.faults.some(
        (fault: { line: number; message: string }) => fault.line === line && /321\.7/.test(fault.message),
      ),
    );
    assert.match((await at('/site/index.html')).body, /321\.6/);
    events.destroy();
  });
});
