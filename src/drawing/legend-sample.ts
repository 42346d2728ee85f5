import type { Qualifier } from '../report/types.js';
import type { KeyEntry, PlainMark, Texture } from './marks.js';
import { quantityBar } from './quantity-bar.js';

/** The entries whose bar ends plainly; the name of each other is the qualifier that its end tells. */
const TEXTURES: Partial<Record<KeyEntry, Texture>> = {
  done: 'solid',
  planned: 'hatch',
  expected: 'outline',
  range: 'solid',
};

/** The marks of one key entry, in a box of 34 × 14 px, which they fill to the right, where their word follows. */
export function keySample(entry: KeyEntry): PlainMark[] {
  if (entry === 'as-of')
    return [
      { kind: 'path', d: 'M23 2l8 5l-8 5z', tone: 'ink-2' },
      { kind: 'path', d: 'M32 2v10', tone: 'ink-2', width: 1.5 },
    ];
  if (entry === 'year') return [{ kind: 'path', d: 'M4 2v10M4 7h28M32 2v10', tone: 'ink-2', width: 1.5 }];
  const texture = TEXTURES[entry];
  const quantity = {
    // An end that tells a qualifier takes up room beyond the value.
    value: texture ? 33 : 22,
    unit: '',
    qualifier: texture ? 'exact' : (entry as Qualifier),
    written: '-',
  } as const;
  return quantityBar({
    quantity: entry === 'range' ? { ...quantity, value: 22, high: 33 } : quantity,
    x: 0.5,
    y: 2,
    height: 10,
    pixels: (value) => value,
    tone: 'ink-2',
    texture: texture ?? 'solid',
  }).marks;
}
