import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeReport } from '../compiler/write.js';
import { type Language, languageOf } from '../i18n/language.js';
import { checksIn } from '../preview/checks.js';
import { nothingYet, PREVIEW_STYLE, previewShell } from '../preview/shell.js';
import type { PreviewState } from '../preview/state.js';
import { site } from '../site/site.js';
import { FileError, readText } from './files.js';
import { compileFolder, inputPaths } from './inputs.js';
import { faultOf } from './outcome.js';
import { watchFiles } from './watch.js';

/** Built files of the package: the library, and the script of the page with the modules that it imports. */
const DIST = fileURLToPath(new URL('..', import.meta.url));
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
 * Serves what the annotations of a folder make, anew whenever its files are saved: `/` is the page with what is to do,
 * `/site/` what they make, `/state` what is wrong and to check, `/events` tells of saves. It writes nothing. Requests under any
 * name but this machine's own are refused, so that no page elsewhere reads a report through a name that leads here.
 * @throws FileError where the folder has not the two files
 */
export function previewServer(folder: string): Preview {
  let files = new Map<string, string>();
  let state: PreviewState = { isSound: false, faults: [], checks: [] };
  const listeners = new Set<ServerResponse>();
  const take = (found: Made): void => {
    state = found.state;
    if (found.files) files = found.files;
  };
  take(make(folder));
  const look = (): void => {
    take(makeOrTell(folder));
    for (const listener of listeners) listener.write('event: saved\ndata: \n\n');
  };
  const stop = watchFiles(Object.values(inputPaths(folder)), look);
  const follow = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  };
  const server = createServer((request, response) => {
    // Not by URL, which refuses some paths (//) by an error.
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) refuse(response, 403);
    else if (request.method !== 'GET') refuse(response, 405);
    else if (pathname === '/events') follow(response);
    else {
      const language = languageOf(request.headers['accept-language']?.split(',')[0]);
      const found = fileAt(pathname, { folder, language, state, files });
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

interface Served {
  folder: string;
  language: Language;
  state: PreviewState;
  files: ReadonlyMap<string, string>;
}

/** What stands at a path; null for nothing. */
function fileAt(
  pathname: string,
  { folder, language, state, files }: Served,
): { body: string | Buffer; type: string } | null {
  if (pathname === '/') return { body: previewShell(folder, language), type: '.html' };
  if (pathname === '/preview.css') return { body: PREVIEW_STYLE, type: '.css' };
  if (pathname === '/state') return { body: JSON.stringify(state), type: '.json' };
  if (pathname.startsWith('/site/gazette/')) return built(join('cdn', pathname.slice('/site/gazette/'.length)));
  if (!pathname.startsWith('/site/')) return SCRIPTS.test(pathname) ? built(pathname) : null;
  const path = pathname.slice('/site/'.length) || 'index.html';
  const text = files.get(path);
  // The site's own modules, which the page of the preview imports too, stand beside its pages.
  if (text === undefined && SCRIPTS.test(pathname)) return built(pathname);
  if (text === undefined) return path === 'index.html' ? { body: nothingYet(language), type: '.html' } : null;
  return { body: text, type: extname(path) };
}

/** The modules that the preview's page is made of. */
const SCRIPTS = /^\/(?:preview|i18n|site|report)\/[\w-]+\.js$/;

/** A built file of the package; null where there is none. */
function built(path: string): { body: Buffer; type: string } | null {
  const safe = normalize(path).replace(/^[/\\]+/, '');
  if (safe.startsWith('..') || !/\.(?:js|txt)$/.test(safe)) return null;
  try {
    return { body: readFileSync(join(DIST, safe)), type: extname(safe) };
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(`${status}\n`);
}

interface Made {
  state: PreviewState;
  /** Null where the files do not compile. */
  files: Map<string, string> | null;
}

/**
 * What a folder's files make.
 * @throws FileError
 */
function make(folder: string): Made {
  const { report, faults } = compileFolder(folder);
  const checks = checksIn(readText(inputPaths(folder)['report.yaml'], () => {}));
  const told = faults.map(({ file, line, message }) => ({ file, line, message }));
  return {
    state: { isSound: report !== null, faults: told, checks },
    files: report && site(report, writeReport(report)),
  };
}

/** The same after a save, where a file may be gone for a while: a fault like others. */
function makeOrTell(folder: string): Made {
  try {
    return make(folder);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { file, line, message } = faultOf(error.message, folder);
    return { state: { isSound: false, faults: [{ file, line, message }], checks: [] }, files: null };
  }
}
