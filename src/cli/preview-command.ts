import { once } from 'node:events';
import { type Command, UsageError } from './command.js';
import { previewServer } from './preview-server.js';
import { print } from './terminal.js';

export const previewCommand: Command = {
  name: 'preview',
  operands: ['DIR'],
  summary: 'a page of what DIR/source.txt + DIR/report.yaml make and of what is to check, live on save',
  description: `Serves, on this machine alone, a page with what does not compile and what the draft asks to check, line by line of
DIR/report.yaml, beside the site that gazette build would make. It follows whenever one of the two files is saved; where they
do not compile, it keeps what last did. Edit report.yaml in the editor that you like: this writes nothing.

Ctrl-C ends it.`,
  options: { port: { value: 'NUMBER', help: 'where to listen; by default a free port' } },
  async run({ operands: [folder = ''], options: { port = '0' } }) {
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`--port ${port} is no port`);
    const { server, close } = previewServer(folder);
    server.listen(Number(port), '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    print(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/   Ctrl-C ends it.`);
    await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
    close();
    return { status: 0, faults: [] };
  },
};
