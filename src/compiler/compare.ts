import { quoted } from './faults.js';

/**
 * Where two values of JSON differ, each a sentence with its path.
 * @param is what the file holds
 * @param wanted what it should hold
 * @param most how many to tell
 */
export function compareJson(is: unknown, wanted: unknown, most: number): string[] {
  const found: string[] = [];
  const walk = (a: unknown, b: unknown, path: string): void => {
    if (found.length >= most || Object.is(a, b)) return;
    if (isTree(a) && isTree(b) && Array.isArray(a) === Array.isArray(b)) {
      for (const key of new Set([...Object.keys(b), ...Object.keys(a)])) {
        const [own, other] = [a, b].map((tree) => (Object.hasOwn(tree, key) ? tree[key] : undefined));
        walk(own, other, path === '' ? key : `${path}.${key}`);
      }
      return;
    }
    found.push(`${path || 'the report'}: the file has ${shown(a)}, its source gives ${shown(b)}`);
  };
  walk(is, wanted, '');
  return found;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : quoted(typeof value === 'string' ? value : JSON.stringify(value));
}
