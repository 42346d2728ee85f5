import type { PdfWriter } from '../render/pdf.js';
import type { Rasterizer } from '../render/png.js';
import { FileError } from './files.js';

/**
 * What makes PNGs here; its code is loaded only for them.
 * @param needsChinese whether words are in Chinese
 * @param otherwise what else may be asked for, in words; "" for nothing
 * @throws FileError where none can be made
 */
export async function pictureDrawer(needsChinese: boolean, otherwise = ''): Promise<Rasterizer> {
  const { PictureError, rasterizer } = await import('../render/png.js');
  const told = (error: unknown): unknown =>
    error instanceof PictureError ? new FileError(`${error.message}${otherwise}`) : error;
  const draw = await rasterizer(needsChinese).catch((error: unknown) => {
    throw told(error);
  });
  return (svg, scale) => {
    try {
      return draw(svg, scale);
    } catch (error) {
      throw told(error);
    }
  };
}

/**
 * What makes PDFs here.
 * @param needsChinese whether words are in Chinese
 * @throws FileError where none can be made
 */
export async function documentWriter(needsChinese: boolean): Promise<PdfWriter> {
  const [{ PictureError }, { pdfWriter }] = await Promise.all([import('../render/png.js'), import('../render/pdf.js')]);
  return pdfWriter(needsChinese).catch((error: unknown) => {
    throw error instanceof PictureError ? new FileError(error.message) : error;
  });
}
