// Chromium of years ago is no dependency of the library: packages that carry one are installed into this folder when it is first tried.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { CHROMIUM_ARGS, pagesOf } from '../../tools/browsers.mjs';
import { installFolder, root } from '../../tools/setup.mjs';

const folder = join(root, 'test/old-browsers');

/**
 * The browsers, by the names of their packages: the oldest that is tried, one between, and the oldest that the modules are for. The
 * packages carry them for Linux alone.
 */
export const OLD_BROWSERS =
  process.platform === 'linux' && process.arch === 'x64' ? ['chromium-88', 'chromium-92', 'chromium-109'] : [];

/** An old browser with pages, by the interface of `launch`. */
export async function launchOld(name) {
  installFolder(folder, 'Installing the old browsers that the elements are tried in (150 MB)…');
  // The project's own driver knows newer protocols alone; this one was made between these browsers.
  const { default: puppeteer } = await import('./node_modules/puppeteer-core/cjs-entry-core.js');
  const options = { executablePath: unpacked(name), args: [...CHROMIUM_ARGS, '--disable-software-rasterizer'] };
  return pagesOf(await puppeteer.launch(options));
}

/** Where the browser of a package is, unpacked when it is first asked for. */
function unpacked(name) {
  const { version } = JSON.parse(readFileSync(`${folder}/node_modules/${name}/package.json`, 'utf8'));
  const path = join(root, `.cache/old-browsers/${name}-${version}/chromium`);
  if (existsSync(path)) return path;
  mkdirSync(join(path, '..'), { recursive: true });
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, brotliDecompressSync(readFileSync(`${folder}/node_modules/${name}/bin/chromium.br`)), {
    mode: 0o755,
  });
  renameSync(partial, path);
  return path;
}
