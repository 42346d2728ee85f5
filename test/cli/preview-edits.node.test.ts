import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { decodeWords } from '../../src/cli/decode.js';
import { encodeLike } from '../../src/cli/encode.js';
import { type Preview, previewServer } from '../../src/cli/preview-server.js';
import type { PreviewState } from '../../src/preview/state.js';

const SOURCE = '云河市2023年工作报告\n2023年，新增就业8.6万人，增长4.2%。培训2.1万人。\n';
const YAML = `report:
  id: city
  title: { zh: 云河市2023年工作报告 }
  publisher: { zh: 云河市 }
  published: "2024-01"
  lang: zh-Hans
  citation: { title: { zh: 云河市2023年工作报告 }, container: { zh: 云河市 }, published: "2024-01" }
sections:
  - { id: report, starts: 云河市2023年工作报告, title: { zh: 报告 }, year: "2023", role: outcome }
metrics:
  # check: label: of what?
  - { id: jobs, section: report, words: 8.6万人, time: 2023年, timeIn: "2023年，新增", change: 4.2%, label: { zh: 新增就业 } }
dismissed:
  - { section: report, words: 2.1万人, reason: Not needed. }
`;

describe('a file that is written as it was encoded', () => {
  it('is one in UTF-8 or UTF-16, with or without a byte order mark; none that Node cannot write', () => {
    const utf16 = Buffer.from('\ufeff报告', 'utf16le').swap16();
    assert.deepEqual(encodeLike('工作', utf16), Buffer.from('\ufeff工作', 'utf16le').swap16());
    assert.deepEqual(encodeLike('工作', Buffer.from('报告')), Buffer.from('工作'));
    // 中国人民的工作报告 in GB18030.
    const gb18030 = Buffer.from('d6d0b9fac8cbc3f1b5c4b9a4d7f7b1a8b8e6', 'hex');
    assert.deepEqual(decodeWords(gb18030), { text: '中国人民的工作报告', encoding: 'GB18030' });
    assert.equal(encodeLike('工作', gb18030), null);
  });
});

describe('editing in a preview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-edits-'));
  const file = join(folder, 'report.yaml');
  let preview: Preview;
  let port = 0;
  let token = '';
  let state: PreviewState;

  before(async () => {
    writeFileSync(join(folder, 'source.txt'), SOURCE);
    writeFileSync(file, YAML);
    preview = previewServer(folder);
    preview.server.listen(0, '127.0.0.1');
    await once(preview.server, 'listening');
    port = (preview.server.address() as AddressInfo).port;
    token = /"token":"(\w+)"/.exec((await send({ path: '/', method: 'GET' })).body)?.[1] ?? '';
  });
  after(() => {
    preview.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => restart(YAML));

  /** Starts from annotations as they are saved elsewhere. */
  async function restart(annotations: string | Buffer): Promise<void> {
    writeFileSync(file, annotations);
    const bytes = Buffer.from(annotations);
    for (let tries = 0; tries < 100; tries += 1) {
      state = JSON.parse((await send({ path: '/state', method: 'GET' })).body);
      if (state.digest === (await digestOf(bytes))) return;
      await new Promise((done) => setTimeout(done, 30));
    }
    assert.fail('the save was not seen');
  }

  async function digestOf(bytes: Buffer): Promise<string> {
    const whole = Buffer.concat([Buffer.from(`${SOURCE}\0`), bytes]);
    return Buffer.from(await crypto.subtle.digest('SHA-256', whole)).toString('hex');
  }

  interface Sent {
    path?: string;
    method?: string;
    headers?: Record<string, string>;
    body?: string;
  }

  async function send({
    path = '/edit',
    method = 'POST',
    headers = {},
    body = '',
  }: Sent): Promise<{ status: number; body: string }> {
    const own = {
      host: `127.0.0.1:${port}`,
      ...(method === 'POST' && {
        origin: `http://127.0.0.1:${port}`,
        'content-type': 'application/json',
        'x-gazette-token': token,
      }),
    };
    const sent = request({ port, host: '127.0.0.1', path, method, headers: { ...own, ...headers } });
    sent.end(body);
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    let text = '';
    for await (const part of response.setEncoding('utf8')) text += part;
    return { status: response.statusCode ?? 0, body: text };
  }

  const edit = (wanted: object, more: Sent = {}): Promise<{ status: number; body: string }> =>
    send({ body: JSON.stringify({ digest: state.digest, ...wanted }), ...more });
  const accept = { action: 'accept', line: 12 };

  it('writes what is accepted, leaves nothing beside it, and answers with the state that follows', async () => {
    assert.equal(state.checks.length, 1);
    const { status, body } = await edit(accept);
    assert.equal(status, 200);
    assert.equal(readFileSync(file, 'utf8'), YAML.replace(/ *# check.*\n/, ''));
    assert.deepEqual(readdirSync(folder).toSorted(), ['report.yaml', 'source.txt']);
    const now: PreviewState = JSON.parse(body);
    assert.deepEqual([now.checks.length, now.isSound, now.canUndo, now.shown], [0, true, true, state.shown]);
  });

  it('tells every page that is open', async () => {
    const listening = request({ port, host: '127.0.0.1', path: '/events', headers: { host: 'localhost' } });
    listening.end();
    const [events] = (await once(listening, 'response')) as [IncomingMessage];
    const told = once(events, 'data');
    await edit(accept);
    assert.match(String((await told)[0]), /event: saved/);
    events.destroy();
  });

  it('shows each figure of the text with what accounts for it', () => {
    const shown = state.figures.map((figure) => [
      figure.spans.map(([start, end]) => SOURCE.slice(start, end)).join(''),
      figure.state,
      figure.records.join(),
    ]);
    assert.deepEqual(shown, [
      ['2023年', 'annotated', 'metrics.0'],
      ['8.6万人', 'check', 'metrics.0'],
      ['4.2%', 'annotated', 'metrics.0'],
      ['2.1万人', 'dismissed', 'dismissed.0'],
    ]);
    assert.deepEqual(state.records['metrics.0'], {
      id: 'jobs',
      label: { zh: '新增就业' },
      check: { what: 'label: of what?', line: 12 },
      isDismissable: true,
    });
  });

  it('points from what is not annotated to where it stands in the text', async () => {
    await restart(YAML.replace(/dismissed:\n.*\n/, ''));
    const start = SOURCE.indexOf('2.1万人');
    assert.deepEqual(
      state.faults.map((fault) => fault.start),
      [start],
    );
    const { status, body } = await edit({ action: 'annotate', start, label: { zh: '培训' } });
    assert.deepEqual([status, (JSON.parse(body) as PreviewState).isSound], [200, true]);
  });

  it('takes the last edits back one after another, to the byte', async () => {
    state = JSON.parse((await edit(accept)).body);
    state = JSON.parse((await edit({ action: 'relabel', record: 'metrics.0', label: { en: 'Jobs' } })).body);
    assert.match(readFileSync(file, 'utf8'), /en: Jobs/);
    state = JSON.parse((await edit({ action: 'undo' })).body);
    assert.equal(readFileSync(file, 'utf8'), YAML.replace(/ *# check.*\n/, ''));
    state = JSON.parse((await edit({ action: 'undo' })).body);
    assert.equal(readFileSync(file, 'utf8'), YAML);
  });

  it('takes nothing back once the file was changed elsewhere', async () => {
    await edit(accept);
    await restart(`${YAML}# mine\n`);
    assert.equal(state.canUndo, false);
    assert.equal((await edit({ action: 'undo' })).status, 409);
    assert.equal(readFileSync(file, 'utf8'), `${YAML}# mine\n`);
  });

  it('writes nothing where a file is no longer what the page saw', async () => {
    writeFileSync(file, `${YAML}# mine\n`);
    assert.equal((await edit(accept)).status, 409);
    assert.equal((await edit({ ...accept, digest: undefined })).status, 409);
    assert.equal(readFileSync(file, 'utf8'), `${YAML}# mine\n`);
  });

  it('writes nothing that would not compile, and says why', async () => {
    const { status, body } = await edit({ action: 'relabel', record: 'metrics.0', label: { en: '90,000 jobs' } });
    assert.equal(status, 422);
    assert.match(JSON.parse(body).message, /90,000/);
    assert.equal(readFileSync(file, 'utf8'), YAML);
  });

  it('keeps the line ends and the encoding', async () => {
    const windows = YAML.replaceAll('\n', '\r\n');
    const done = windows.replace(/ *# check.*\r\n/, '');
    const encodings: ((text: string) => Buffer)[] = [
      (text) => Buffer.from(text),
      (text) => Buffer.from(`\ufeff${text}`),
      (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    ];
    for (const encode of encodings) {
      await restart(encode(windows));
      assert.equal((await edit(accept)).status, 200);
      assert.deepEqual(readFileSync(file), encode(done));
    }
  });

  describe('refuses a request', () => {
    const refused: [what: string, more: () => Sent, status: number][] = [
      ['of another page', () => ({ headers: { origin: 'http://evil.example' } }), 403],
      ['of no page', () => ({ headers: { origin: '' } }), 403],
      ['under another name for this machine', () => ({ headers: { host: 'evil.example' } }), 403],
      ['without the token', () => ({ headers: { 'x-gazette-token': '' } }), 403],
      ['with another token', () => ({ headers: { 'x-gazette-token': '0'.repeat(token.length) } }), 403],
      ['that is a form', () => ({ headers: { 'content-type': 'text/plain' } }), 415],
      ['that is no JSON', () => ({ body: '{"action": ' }), 400],
      ['that is no object', () => ({ body: 'null' }), 400],
      ['that is no edit', () => ({ body: JSON.stringify({ digest: state.digest, action: 'burn' }) }), 400],
      ['that is too large', () => ({ body: JSON.stringify({ digest: state.digest, a: 'x'.repeat(70_000) }) }), 413],
      [
        'that is too large, and does not say how large',
        () => ({ body: `{${' '.repeat(300_000)}}`, headers: { 'transfer-encoding': 'chunked' } }),
        413,
      ],
      ['by another method', () => ({ method: 'PUT' }), 405],
      ['elsewhere', () => ({ path: '/state' }), 405],
    ];
    for (const [what, more, status] of refused)
      it(what, async () => {
        assert.equal((await edit(accept, more())).status, status);
        assert.equal(readFileSync(file, 'utf8'), YAML);
      });
  });
});
