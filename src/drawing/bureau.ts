import type { Report } from '../report/types.js';
import type { BureauTone, PathMark } from './marks.js';

const BUREAU_TONES: BureauTone[] = ['bureau-1', 'bureau-2', 'bureau-3', 'bureau-4'];

/** The tone of a bureau by its place in the report's list; the fifth takes the first again, its shape too. */
export function bureauTone(bureau: string | undefined, { bureaus }: Report): BureauTone {
  const place = bureaus.findIndex(({ id }) => id === bureau);
  return BUREAU_TONES[Math.max(0, place) % BUREAU_TONES.length] ?? 'bureau-1';
}

/** The mark before a bureau's name: ■ ● ▲ ◆, so that colour alone never tells bureaus apart. */
export function bureauMark(tone: BureauTone, x: number, y: number, size: number): PathMark {
  const half = size / 2;
  const shapes: Record<BureauTone, string> = {
    'bureau-1': `M${x} ${y}h${size}v${size}h${-size}z`,
    'bureau-2': `M${x} ${y + half}a${half} ${half} 0 1 1 ${size} 0a${half} ${half} 0 1 1 ${-size} 0z`,
    'bureau-3': `M${x + half} ${y}L${x + size} ${y + size}H${x}z`,
    'bureau-4': `M${x + half} ${y}L${x + size} ${y + half}L${x + half} ${y + size}L${x} ${y + half}z`,
  };
  return { kind: 'path', d: shapes[tone], tone };
}
