import { encode } from 'uqr';
import { round } from '../drawing/round.js';

/**
 * An address as a QR code (ISO/IEC 18004), black on white with the quiet zone of four modules that scanners need.
 * @param side in pixels
 */
export function qrSvg(address: string, side: number): string {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const module = side / size;
  const path = data
    .flatMap((row, y) =>
      row.flatMap((isDark, x) =>
        isDark
          ? [
              `M${round(x * module)} ${round(y * module)}h${module.toFixed(3)}v${module.toFixed(3)}h-${module.toFixed(3)}z`,
            ]
          : [],
      ),
    )
    .join('');
  return `<rect width="${side}" height="${side}" fill="#ffffff"/><path d="${path}" fill="#000000"/>`;
}
