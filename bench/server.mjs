// A server for the measurements. Unlike the one of the examples it sends gzip, as a real host does, since that is what a
// slow network is waited for; and it keeps what each page has asked for, so that bytes can be counted.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

/**
 * @param {Record<string, string>} folders what is served, by the first part of the path
 * @param {Record<string, string>} pages HTML by path
 */
export async function serve(folders, pages = {}) {
  const kept = new Map();
  const load = async (path) => {
    if (path in pages) return Buffer.from(pages[path]);
    const [, folder = '', ...rest] = path.split('/');
    return readFile(join(folders[folder] ?? '', ...rest));
  };
  /** A file, read and packed once: neither may take part in what is timed. */
  const packed = async (path) => {
    const known = kept.get(path);
    if (known) return known;
    const body = gzipSync(await load(path), { level: 9 });
    // The data of the largest drawings would only fill the memory.
    if (!path.startsWith('/data/')) kept.set(path, body);
    return body;
  };
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    try {
      const type = TYPES[extname(path)] ?? TYPES['.html'];
      if (path.startsWith('/data/')) response.setHeader('content-type', type).end(await load(path));
      else
        response
          .setHeader('content-type', type)
          .setHeader('content-encoding', 'gzip')
          .end(await packed(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** The bytes of a file as they are sent. */
    sizeOf: async (path) => (await packed(path)).length,
    close: () => server.close(),
  };
}
