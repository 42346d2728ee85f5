import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Command, UsageError } from './command.js';
import { FileError } from './files.js';
import { inputPaths } from './inputs.js';
import { previewServer } from './preview-server.js';
import { print } from './terminal.js';

export const previewCommand: Command = {
  name: 'preview',
  operands: ['DIR'],
  summary: 'a page in which DIR/report.yaml is checked and edited beside DIR/source.txt and the site that they make',
  description: `Serves, on this machine alone, a page of three areas: what does not compile and what the draft asks to check, the text with
every figure marked, and the site that gazette build would make. Choose a figure to accept it, name it, annotate it or dismiss
it, or go through the checks by keys that the page names; the last edits can be taken back. Each is written to DIR/report.yaml
at once, which keeps its comments, order and encoding; what would not compile is not written, nor is anything where the file
was changed meanwhile. You may edit report.yaml in an editor as well: the page follows whenever one of the two files is saved,
and where they do not compile, keeps the site of the last time that they did.

Ctrl-C ends it.`,
  options: { port: { value: 'NUMBER', help: 'where to listen; by default a free port' } },
  async run({ operands: [folder = ''], options: { port = '0' } }) {
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`--port ${port} is no port`);
    refuseUndrafted(folder);
    const { server, close } = previewServer(folder);
    try {
      server.listen(Number(port), '127.0.0.1');
      await once(server, 'listening');
    } catch (error) {
      close();
      throw portError(error, port);
    }
    const address = server.address();
    print(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/   Ctrl-C ends it.`);
    await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
    close();
    return { status: 0, faults: [] };
  },
};

/** Why a port cannot be listened on, with the way out; any other error as it is. */
function portError(error: unknown, port: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const why = code === 'EADDRINUSE' ? 'is in use' : code === 'EACCES' ? 'may not be used by you' : '';
  return why === '' ? error : new UsageError(`port ${port} ${why}: give another with --port, or none for a free one`);
}

/** What gazette draft reads. */
const TEXT = /\.(?:txt|docx|pdf|html?|md)$/i;

/** @throws FileError where a folder has a text and no annotations yet, with the command that drafts them */
function refuseUndrafted(folder: string): void {
  const { 'source.txt': source, 'report.yaml': annotations } = inputPaths(folder);
  if (existsSync(annotations) || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const text = existsSync(source) ? basename(source) : readdirSync(folder).find((name) => TEXT.test(name));
  if (text === undefined) return;
  const out = text === basename(source) ? '' : ` --out ${folder}`;
  throw new FileError(
    `${folder} has a text and no report.yaml; draft it with: gazette draft ${join(folder, text)}${out}`,
  );
}
