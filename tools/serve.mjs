// Serves the example pages with the built library beside them as `gazette/`, under the strict policy that a careful
// site has. `npm run examples` runs it for a person; the page tests run it for themselves.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './port.mjs';
import { root } from './setup.mjs';

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Serves folders by the first part of the path, and tells of each request.
 * @param {{folders: Record<string, string>, policy?: string, port?: number, onRequest?: (path: string) => unknown,
 *   edit?: (path: string, body: Buffer) => Buffer | string, headers?: (path: string) => Record<string, string>,
 *   cors?: boolean, host?: string}} options folders by prefix; `''` is the rest. `onRequest` may delay by a promise; `edit`
 *   may change what is sent, `headers` how; `cors` lets pages of any origin have it; `host` is the address to listen at.
 */
export async function serve({
  folders,
  policy = '',
  port = 0,
  onRequest,
  edit,
  headers,
  cors = false,
  host = '127.0.0.1',
}) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(`http://localhost${request.url}`).pathname));
    const prefix = Object.keys(folders).find((name) => name !== '' && path.startsWith(`/${name}/`)) ?? '';
    const inside = prefix === '' ? path : path.slice(prefix.length + 1);
    await onRequest?.(path);
    try {
      const body = await readFile(join(folders[prefix] ?? '', inside.endsWith('/') ? `${inside}index.html` : inside));
      response.setHeader('content-type', TYPES[extname(path)] ?? TYPES['.html']);
      if (cors) response.setHeader('access-control-allow-origin', '*');
      if (policy) response.setHeader('content-security-policy', policy);
      for (const [name, value] of Object.entries(headers?.(path) ?? {})) response.setHeader(name, value);
      response.end(edit ? edit(path, body) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const free = await freePort(port);
  await new Promise((resolve, reject) => server.once('error', reject).listen(free, host, resolve));
  return { origin: `http://${host.includes(':') ? `[${host}]` : host}:${free}`, close: () => server.close() };
}

/** The examples with the built library beside them. */
export const EXAMPLES = { gazette: join(root, 'dist/cdn'), '': join(root, 'examples') };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serve({ folders: EXAMPLES, policy: POLICY, port: 8080 });
  console.log(`${origin}/news-article.html\n${origin}/ministry-portal.html`);
}
