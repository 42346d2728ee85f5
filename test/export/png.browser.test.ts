import { expect } from 'chai';
import { pngOf, TooLargeError } from '../../src/export/png.js';

const pictureOf = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/></svg>`;

async function sizeOf(png: Blob): Promise<{ width: number; height: number }> {
  const { width, height } = await createImageBitmap(png);
  return { width, height };
}

describe('a picture in pixels', () => {
  it('has two pixels for each of the drawing', async () => {
    expect(await sizeOf(await pngOf(pictureOf(320, 200)))).to.deep.equal({ width: 640, height: 400 });
  });

  it('has fewer where it is long, and none of it is missing', async () => {
    const { width, height } = await sizeOf(await pngOf(pictureOf(320, 20_000)));
    expect(height).to.be.within(20_000, 32_767);
    expect(width / height).to.be.closeTo(320 / 20_000, 0.001);
  });

  it('is refused, and the page unharmed, where no canvas is as long', async () => {
    let error: unknown;
    await pngOf(pictureOf(320, 40_000)).catch((reason) => {
      error = reason;
    });
    expect(error).to.be.instanceOf(TooLargeError);
  });
});
