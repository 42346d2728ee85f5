import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../i18n/language.js';
import { nothingYet, previewShell } from '../preview/shell.js';
import type { PreviewState } from '../preview/state.js';
import { PREVIEW_STYLE } from '../preview/style.js';

/** Built files of the package: the library, and the script of the page with the modules that it imports. */
const DIST = fileURLToPath(new URL('..', import.meta.url));

/** The modules that the preview's page is made of. */
const SCRIPTS = /^\/(?:preview|i18n|site|report)\/[\w-]+\.js$/;

export interface Served {
  folder: string;
  language: Language;
  token: string;
  state: PreviewState;
  /** The site, by path. */
  files: ReadonlyMap<string, string>;
}

/** What stands at a path, with its kind as a file name ends; null for nothing. */
export function fileAt(
  pathname: string,
  { folder, language, token, state, files }: Served,
): { body: string | Buffer; type: string } | null {
  if (pathname === '/') return { body: previewShell(folder, { language, token }), type: '.html' };
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
