import type { Qualifier } from '../report/types.js';
import type { KeyEntry, PlainMark, Texture } from './marks.js';
import { quantityBar } from './quantity-bar.js';

const TEXTURES: Partial<Record<KeyEntry, Texture>> = {
  done: 'solid',
  planned: 'hatch',
  expected: 'outline',
};
const QUALIFIERS: Partial<Record<KeyEntry, Qualifier>> = {
  over: 'over',
  nearly: 'nearly',
  under: 'under',
  about: 'about',
};

/** What an end takes up beyond the value is not there for the body. */
const LENGTHS: Partial<Record<KeyEntry, number>> = { over: 22, under: 22, about: 29, range: 18 };

/** The marks of one key entry, in a box of 34 × 14 px, which they fill to the right, where their word follows. */
export function keySample(entry: KeyEntry): PlainMark[] {
  if (entry === 'as-of')
    return [
      { kind: 'path', d: 'M23 2l8 5l-8 5z', tone: 'ink-2' },
      {
        kind: 'line',
        x1: 32,
        y1: 1,
        x2: 32,
        y2: 13,
        tone: 'ink-2',
        width: 1.75,
      },
    ];
  if (entry === 'year') return [{ kind: 'path', d: 'M4 2v10M4 7h28M32 2v10', tone: 'ink-2', width: 1.5 }];
  const quantity = {
    value: LENGTHS[entry] ?? 33,
    unit: '',
    qualifier: QUALIFIERS[entry] ?? 'exact',
    written: '-',
  } as const;
  return quantityBar({
    quantity: entry === 'range' ? { ...quantity, high: 33 } : quantity,
    x: 0.5,
    y: 2,
    height: 10,
    pixels: (value) => value,
    tone: 'ink-2',
    texture: TEXTURES[entry] ?? 'solid',
  }).marks;
}
