import { OWN_BASE } from './own-base.js';

/** Where the files are served where nothing says otherwise: this folder of the site. */
const USUAL_BASE = '/gazette/';

/**
 * The address of the folder with the files for pages, in full and with a slash at its end, so that the code that a reader
 * copies asks for the same files from whatever page it comes to. It is the first of: what a page has set, once, as
 * `data-base` on a script; the folder that the running file came from; `/gazette/` on the page's own site.
 */
export function filesBase(page: Document, own: string | null = OWN_BASE): string {
  const set = page.querySelector('script[data-base]')?.getAttribute('data-base');
  for (const base of [set, own]) {
    const url = base ? inFull(base.replace(/\/?$/, '/'), page.baseURI) : null;
    if (url) return url;
  }
  return inFull(USUAL_BASE, page.baseURI) ?? USUAL_BASE;
}

function inFull(address: string, base: string): string | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
