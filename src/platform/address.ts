/**
 * Adds an entry to the browser's history with another fragment, under the very address that the page has: a relative one
 * is read against `<base>`, and a path that begins with two slashes is another host.
 * @returns whether that is done; a browser refuses where the page is inside a `srcdoc`, say, or has added too many
 */
export function pushFragment(fragment: string): boolean {
  const [page = ''] = location.href.split('#');
  try {
    history.pushState(history.state, '', `${page}${fragment}`);
    return true;
  } catch {
    return false;
  }
}
