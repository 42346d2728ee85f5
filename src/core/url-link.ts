import type { Selection } from './selection.js';

/**
 * Keeps what is selected in the fragment of the page's address, beside whatever else stands there, so that it can be
 * sent on and the browser's back and forward go through it.
 * @param key the name of the part of the fragment: `#…&key=record`
 * @returns a function that ends it and leaves the address as it is
 */
export function linkToUrl(selection: Selection, key: string): () => void {
  const read = (): string | null => {
    const part = partsOf(location.hash).find((candidate) => candidate.startsWith(`${key}=`));
    return part ? decode(part.slice(key.length + 1)) : null;
  };
  const follow = (): void => selection.select(read());
  const write = (): void => {
    const { selected } = selection;
    if (selected === read()) return;
    const others = partsOf(location.hash).filter((part) => !part.startsWith(`${key}=`));
    const parts = selected === null ? others : [...others, `${key}=${encodeURIComponent(selected)}`];
    history.pushState(
      history.state,
      '',
      `${location.pathname}${location.search}${parts.length > 0 ? `#${parts.join('&')}` : ''}`,
    );
  };
  follow();
  const unsubscribe = selection.subscribe(write);
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
    window.removeEventListener('hashchange', follow);
  };
}

function partsOf(hash: string): string[] {
  return hash.replace(/^#/, '').split('&').filter(Boolean);
}

/** What was written as a part of an address; null where a reader has broken it. */
function decode(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}
