/** An element that keeps its state in the page's address. */
interface LinkedHost extends Element {
  link: string;
}

/** The names in use on this page. */
const claimed = new Set<string>();

/**
 * Claims the name under which an element's state stands in the address: `gazette`, or `gazette-` and its id; for the
 * second such element in the document `~2` follows, and so on. No two elements have one name, and no name holds a dot.
 * @returns the name, and a function that gives it back
 */
export function claimUrlKey(host: LinkedHost): { key: string; release: () => void } {
  const plain = host.id === '' ? 'gazette' : `gazette-${encodeId(host.id)}`;
  const named = (place: number): string => (place === 1 ? plain : `${plain}~${place}`);
  let place = placeAmongLike(host);
  while (claimed.has(named(place))) place += 1;
  const key = named(place);
  claimed.add(key);
  return { key, release: () => claimed.delete(key) };
}

/** An id as it can stand in the name of a part of the address, where a dot and a tilde say what follows the name. */
function encodeId(id: string): string {
  return encodeURIComponent(id).replaceAll('.', '%2E').replaceAll('~', '%7E');
}

/** Which of the linked elements with its id an element is, in document order, counted from 1. */
function placeAmongLike(host: LinkedHost): number {
  const root = host.getRootNode();
  const all = 'querySelectorAll' in root ? (root as ParentNode & Node).querySelectorAll(host.localName) : [];
  const alike = [...all].filter((other) => 'link' in other && other.link === host.link && other.id === host.id);
  return Math.max(alike.indexOf(host), 0) + 1;
}
