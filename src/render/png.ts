/** A picture cannot be made here; the message says why and what to do. */
export class PictureError extends Error {}

/** More pixels than any screen or page has; past it a mistyped width would fill the memory. */
const MOST_PIXELS = 120_000_000;

/** Makes pixels of a standalone SVG. */
export type Rasterizer = (svg: string, scale?: number) => Buffer;

/**
 * What makes PNGs, by resvg and the fonts of this machine.
 * @param needsChinese whether words are in Chinese, for which there must be a font
 * @throws PictureError where the package or such a font is missing
 */
export async function rasterizer(needsChinese: boolean): Promise<Rasterizer> {
  const resvg = await import('@resvg/resvg-js').catch(() => {
    throw new PictureError('PNG needs a package that is not installed: npm install @resvg/resvg-js');
  });
  const draw = (svg: string, scale: number) =>
    new resvg.Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { loadSystemFonts: true, defaultFontFamily: 'Noto Sans CJK SC' },
    }).render();
  const sample = (character: string): Buffer =>
    Buffer.from(
      draw(
        `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text y="20" font-size="20">${character}</text></svg>`,
        1,
      ).pixels,
    );
  // Without a glyph each is the same box, or nothing.
  if (needsChinese && sample('国').equals(sample('酒')))
    throw new PictureError(
      'this machine has no font with Chinese characters: install one, such as Noto Sans CJK SC (Debian: apt install fonts-noto-cjk), or ask for svg',
    );
  return (svg, scale = 1) => {
    const [, width = '0', height = '0'] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    if (Number(width) * Number(height) * scale ** 2 > MOST_PIXELS)
      throw new PictureError(
        `a picture of ${width} × ${height} at ${scale}× has too many pixels: ask for a smaller one`,
      );
    return draw(svg, scale).asPng();
  };
}
