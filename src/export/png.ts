/** Pixels of a picture for each CSS pixel, and the fewest that its words can be read in. */
const DENSITIES = [2, 1];
/** The longest side and the largest area of a canvas, in pixels, in the engine with the least: Firefox, and Safari. */
const LONGEST = 32_767;
const LARGEST = 2 ** 26;

/** A picture larger than this browser can make of pixels. */
export class TooLargeError extends Error {}

/**
 * A standalone SVG as PNG, in fewer pixels where it is long.
 * @returns a picture; rejects with a `TooLargeError`, or where the browser cannot make one
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // A data URL, since a strict content security policy allows no blob for images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const most = Math.min(LONGEST / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
  // A browser may have less memory than its engine allows.
  for (const density of DENSITIES.map((wanted) => Math.min(wanted, most)).filter((density) => density >= 1)) {
    const png = await drawn(image, density);
    if (png) return png;
  }
  throw new TooLargeError();
}

async function drawn(image: HTMLImageElement, density: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(image.naturalWidth * density);
  canvas.height = Math.floor(image.naturalHeight * density);
  const context = canvas.getContext('2d');
  if (!context) return null;
  try {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  }
}
