import type { LegendEntry } from '../i18n/legend.js';
import type { Qualifier } from '../report/types.js';
import { path } from './builders.js';
import type { PlainMark, Texture } from './marks.js';
import { QUALIFIER_REACH, quantityBar } from './quantity-bar.js';

/** The entries whose bar ends plainly; the name of each other is the qualifier that its end tells. */
const TEXTURES: Partial<Record<LegendEntry, Texture>> = {
  done: 'solid',
  stated: 'solid',
  planned: 'hatch',
  expected: 'outline',
  range: 'solid',
};

/** The pixels of a bar and what its end reaches beyond. */
const WIDTH = 33;

/** The marks of one legend entry, in a box of 34 × 14 px, which they fill to the right, where their word follows. */
export function legendSample(entry: LegendEntry): PlainMark[] {
  if (entry === 'as-of') return [path('M23 2l8 5l-8 5z', 'ink-2'), path('M32 2v10', 'ink-2', 1.5)];
  if (entry === 'year') return [path('M4 2v10M4 7h28M32 2v10', 'ink-2', 1.5)];
  const texture = TEXTURES[entry];
  const qualifier = texture ? 'exact' : (entry as Qualifier);
  const quantity = {
    // An end that tells a qualifier takes up room beyond the value, and all end where their words begin.
    value: WIDTH - QUALIFIER_REACH[qualifier],
    qualifier,
  } as const;
  return quantityBar({
    quantity: entry === 'range' ? { ...quantity, value: 22, high: WIDTH } : quantity,
    x: 0.5,
    y: 2,
    height: 10,
    pixels: (value) => value,
    tone: 'ink-2',
    texture: texture ?? 'solid',
  }).marks;
}
