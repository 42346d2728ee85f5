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

/** The marks of one key entry, in a box of 34 × 14 px. */
export function keySample(entry: KeyEntry): PlainMark[] {
  if (entry === 'as-of')
    return [
      { kind: 'path', d: 'M8 2l8 5l-8 5z', tone: 'ink-2' },
      {
        kind: 'line',
        x1: 17,
        y1: 1,
        x2: 17,
        y2: 13,
        tone: 'ink-2',
        width: 1.75,
      },
    ];
  if (entry === 'year') return [{ kind: 'path', d: 'M2 2v10M2 7h28M30 2v10', tone: 'ink-2', width: 1.5 }];
  const quantity = {
    value: 22,
    unit: '',
    qualifier: QUALIFIERS[entry] ?? 'exact',
    written: '-',
  } as const;
  return quantityBar({
    quantity: entry === 'range' ? { ...quantity, value: 14, high: 28 } : quantity,
    x: 0.5,
    y: 2,
    height: 10,
    pixels: (value) => value,
    tone: 'ink-2',
    texture: TEXTURES[entry] ?? 'solid',
  }).marks;
}
