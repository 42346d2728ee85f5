import { pushFragment } from '../platform/address.js';

/** What is kept in the address: values by name, "" for none. The name "" is the key itself. */
export interface LinkedState {
  /** The values as the page set them. */
  readonly defaults: Readonly<Record<string, string>>;
  read: () => Readonly<Record<string, string>>;
  write: (values: Readonly<Record<string, string>>) => void;
  /** @returns a function that ends the subscription */
  subscribe: (listener: () => void) => () => void;
}

/**
 * Keeps a state in the fragment of the page's address, beside whatever else stands there, so that it can be sent on and
 * the browser's back and forward go through it. A value that is as the page set it is left out of the address. Where the
 * browser lets no page write its address, the state is what the reader makes it all the same.
 * @param urlKey the name of the parts of the fragment, without a dot: `#…&key=value&key.name=value`
 * @returns a function that ends it and leaves the address as it is
 */
export function syncWithUrl(urlKey: string, state: LinkedState): () => void {
  const { defaults } = state;
  const names = Object.keys(defaults);
  const nameOf = (name: string): string => (name === '' ? urlKey : `${urlKey}.${name}`);
  const isOurs = (part: string): boolean => names.some((name) => part.startsWith(`${nameOf(name)}=`));
  const inAddress = (): Record<string, string> => {
    const parts = partsOf(location.hash);
    return Object.fromEntries(
      names.map((name) => {
        const start = `${nameOf(name)}=`;
        const part = parts.find((candidate) => candidate.startsWith(start));
        return [name, (part === undefined ? null : decode(part.slice(start.length))) ?? defaults[name] ?? ''];
      }),
    );
  };
  let following = false;
  /** The address as it was last followed or written. */
  let known = '';
  const follow = (): void => {
    const values = inAddress();
    const written = JSON.stringify(values);
    // Another part of the fragment has changed.
    if (written === known) return;
    known = written;
    following = true;
    state.write(values);
    following = false;
  };
  const write = (): void => {
    if (following) return;
    const values = state.read();
    const written = inAddress();
    if (names.every((name) => values[name] === written[name])) return;
    const parts = partsOf(location.hash).filter((part) => !isOurs(part));
    for (const name of names)
      if (values[name] !== defaults[name]) parts.push(`${nameOf(name)}=${encodeURIComponent(values[name] ?? '')}`);
    if (pushFragment(parts.length > 0 ? `#${parts.join('&')}` : '')) known = JSON.stringify(inAddress());
  };
  // What a reader did before the address was linked is kept in it, unless it says something else.
  if (partsOf(location.hash).some(isOurs)) follow();
  else {
    known = JSON.stringify(inAddress());
    write();
  }
  const unsubscribe = state.subscribe(write);
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
