import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { languageOf } from '../i18n/language.js';
import { inputPaths } from './inputs.js';
import { readJson, refusalOf } from './preview-edits.js';
import { fileAt } from './preview-files.js';
import { Workspace } from './preview-workspace.js';
import { complain } from './terminal.js';
import { watchFiles } from './watch.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface Preview {
  server: Server;
  /** Ends watching and every connection. */
  close: () => void;
}

/**
 * Serves what the annotations of a folder make, anew whenever its files are saved: `/` is the page in which an editor works,
 * `/site/` what the annotations make, `/state` what is in the text and what is wrong and to check, `/events` tells of saves, and
 * `/edit` edits the annotations. Requests under any name but this machine's own are refused, so that no page elsewhere reads a
 * report through a name that leads here; edits are taken from the page alone that this server sent.
 * @throws FileError where the folder has not the two files
 */
export function previewServer(folder: string): Preview {
  const workspace = new Workspace(folder);
  const token = randomBytes(16).toString('hex');
  const listeners = new Set<ServerResponse>();
  const notify = (): void => {
    for (const listener of listeners) listener.write('event: saved\ndata: \n\n');
  };
  const stop = watchFiles(Object.values(inputPaths(folder)), () => {
    if (workspace.reload()) notify();
  });
  const follow = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  };
  const edit = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = refusalOf(request, token);
    const body = refusal ?? (await readJson(request));
    if (typeof body === 'number') {
      refuse(response, body);
      return;
    }
    const { status, message } = workspace.edit(body.value);
    response.writeHead(status, { 'content-type': TYPES['.json'] });
    response.end(JSON.stringify(status === 200 ? workspace.state : { message }));
    if (status === 200) notify();
  };
  const server = createServer((request, response) => {
    // Not by URL, which refuses some paths (//) by an error.
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) refuse(response, 403);
    else if (request.method === 'POST' && pathname === '/edit')
      edit(request, response).catch((error: unknown) => {
        complain(
          `gazette: a fault of its own, please report it: ${error instanceof Error ? error.stack : String(error)}`,
        );
        refuse(response, 500);
      });
    else if (request.method !== 'GET') refuse(response, 405);
    else if (pathname === '/events') follow(response);
    else {
      const language = languageOf(request.headers['accept-language']?.split(',')[0]);
      const { state, files } = workspace;
      const found = fileAt(pathname, { folder, language, token, state, files });
      if (!found) refuse(response, 404);
      else {
        if (pathname === '/') response.setHeader('content-security-policy', POLICY);
        response.setHeader('content-type', TYPES[found.type] ?? 'application/octet-stream');
        response.end(found.body);
      }
    }
  });
  return {
    server,
    close: () => {
      stop();
      for (const listener of listeners) listener.end();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What is left of a refused request is not waited for. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain', ...(status === 413 && { connection: 'close' }) });
  response.end(`${status}\n`);
}
