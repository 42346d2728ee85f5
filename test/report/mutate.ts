import type { Report } from '../../src/report/types.js';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Numbers and words that a page might be sent and that have broken drawings before. */
const NUMBERS = [0, -0, -1, 1, 0.1, -3.5, 1e-12, 5e-324, 1e18, 1.7e308, -1e308, 2 ** 53, 100, 101];
const WORDS = [
  '',
  ' ',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '\u202Eright to left',
  '\u0000',
  '\uD800',
  '👩‍👩‍👧‍👦'.repeat(40),
  '长'.repeat(1900),
  'w'.repeat(1900),
  'two\nlines',
  '2021-02-30',
  '2021-13',
  '../2022',
  '2021/..',
  '/2022',
  '0001',
  '9999',
  '2020-06-01/2019',
  '2020?',
  '%',
  '个百分点',
];

/** Random numbers from 0 to 1, the same for the same seed (mulberry32, in the public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Where a value stands in a report: what holds it, and its name or index there. */
interface Place {
  holder: Json[] | { [name: string]: Json };
  key: string | number;
}

/** Every place of a report that holds a value, its own top excluded; they are gathered into `found`. */
function placesOf(value: Json, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value;
  for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
    found.push({ holder, key });
    placesOf(get({ holder, key }), found);
  }
  return found;
}

function get({ holder, key }: Place): Json {
  return Array.isArray(holder) ? (holder[Number(key)] ?? null) : (holder[key] ?? null);
}

function set({ holder, key }: Place, value: Json): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A report with a few records of each kind, so that thousands of it are soon tried. */
export function shorten(report: Report, records: number): Report {
  const lists = ['metrics', 'events', 'documents', 'partners', 'tasks', 'comparisons', 'frameworks'] as const;
  return { ...report, ...Object.fromEntries(lists.map((list) => [list, report[list].slice(0, records)])) };
}

/**
 * A copy of a report after one to four random changes: a number or a word that is odd, of its own type or of another;
 * a value that is gone, stands twice, or is that of another place; a list that is empty or in another order.
 * @param random gives numbers from 0 to 1
 * @param alike true keeps the type of what is changed, so that more reports get past the check of their shape
 */
export function mutate(report: Report, random: () => number, alike: boolean): unknown {
  const copy = structuredClone(report) as unknown as Json;
  const places = placesOf(copy);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const changes = 1 + Math.floor(random() * 4);
  for (let change = 0; change < changes; change += 1) {
    // Figures, times and spans lie deep and are few beside words: pick a kind of value first.
    const kind = pick(['number', 'string', 'object', 'boolean']);
    const ofKind = places.filter((place) => typeof get(place) === kind);
    const place = pick(ofKind.length > 0 ? ofKind : places);
    const value = get(place);
    if (!alike && random() < 0.4) set(place, pick<Json>([null, true, -1, 'x', [], {}, [[]], { zh: {} }]));
    else if (typeof value === 'number') set(place, random() < 0.3 ? value + 1 : pick(NUMBERS));
    else if (typeof value === 'string') set(place, random() < 0.4 ? get(pick(ofKind)) : pick(WORDS));
    else if (Array.isArray(value))
      set(place, pick([[], [...value].reverse(), [...value, ...structuredClone(value)], value.slice(1)]));
    else if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1);
    else if (random() < 0.5) delete place.holder[place.key];
    else set(place, structuredClone(get(pick(ofKind))));
  }
  return copy;
}
