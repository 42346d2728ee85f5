import type { Resvg } from '@resvg/resvg-js';

/** A picture cannot be made here; the message says why and what to do. */
export class PictureError extends Error {}

/** More pixels than any screen or page has; past it a mistyped width would fill the memory. */
const MOST_PIXELS = 120_000_000;

/** Makes pixels of a standalone SVG. */
export type Rasterizer = (svg: string, scale?: number) => Buffer;

/** A picture as resvg has read it. */
type Read = (svg: string, scale?: number) => Resvg;

/**
 * Reads pictures, by resvg and the fonts of this machine.
 * @param needsChinese whether words are in Chinese, for which there must be a font
 * @param format that it is needed for, as it is told
 * @throws PictureError where the package or such a font is missing
 */
export async function resvg(needsChinese: boolean, format: string): Promise<Read> {
  const { Resvg } = await import('@resvg/resvg-js').catch(() => {
    throw new PictureError(`${format} needs a package that is not installed: npm install @resvg/resvg-js`);
  });
  const read: Read = (svg, scale = 1) =>
    new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { loadSystemFonts: true, defaultFontFamily: 'Noto Sans CJK SC' },
    });
  const sample = (character: string): Buffer =>
    Buffer.from(
      read(
        `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text y="20" font-size="20">${character}</text></svg>`,
      ).render().pixels,
    );
  // Without a glyph each is the same box, or nothing.
  if (needsChinese && sample('国').equals(sample('酒')))
    throw new PictureError(
      'this machine has no font with Chinese characters: install one, such as Noto Sans CJK SC (Debian: apt install fonts-noto-cjk), or ask for svg',
    );
  return read;
}

/**
 * What makes PNGs.
 * @param needsChinese whether words are in Chinese, for which there must be a font
 * @throws PictureError where the package or such a font is missing
 */
export async function rasterizer(needsChinese: boolean): Promise<Rasterizer> {
  const read = await resvg(needsChinese, 'PNG');
  return (svg, scale = 1) => {
    const [, width = '0', height = '0'] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    if (Number(width) * Number(height) * scale ** 2 > MOST_PIXELS)
      throw new PictureError(
        `a picture of ${width} × ${height} at ${scale}× has too many pixels: ask for a smaller one`,
      );
    return read(svg, scale).render().asPng();
  };
}
