/** Files out of a page: a download, and a picture of pixels. */

/** Saves a file as a browser saves a download. */
export function downloadFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the URL some time after the click; there is no event that says when it has.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Pixels of a picture for each CSS pixel. */
const DENSITY = 2;

/** A standalone SVG as PNG; rejects where the browser cannot make one. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // A data URL, since a strict content security policy allows no blob for images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
