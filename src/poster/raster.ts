import type { Rasterizer } from '../render/png.js';
import type { Poster } from './poster.js';

/** A long picture in pixels, and its screens. */
export interface PosterPixels {
  poster: Buffer;
  screens: Buffer[];
}

/** Draws the screens, and sets them one under another: to set their words again would take as long once more. */
export function posterPixels({ height, screens }: Poster, draw: Rasterizer): PosterPixels {
  const drawn = screens.map(({ svg }) => draw(svg));
  let y = 0;
  const images = screens.map((screen, i) => {
    const image = `<image y="${y}" width="1080" height="${screen.height}" href="data:image/png;base64,${drawn[i]?.toString('base64') ?? ''}"/>`;
    y += screen.height;
    return image;
  });
  const stack = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="${height}">${images.join('')}</svg>`;
  return { poster: draw(stack), screens: drawn };
}
