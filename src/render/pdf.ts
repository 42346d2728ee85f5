import { PictureError, resvg } from './png.js';

/** The sides of a page of A4 in points, which are 1/72 inch (ISO 216). */
const A4 = { width: 595.28, height: 841.89 };
/** Points in a CSS pixel. */
const POINTS = 0.75;

export interface PdfOptions {
  /** Of the document, as its reader shows it. */
  title: string;
  /** BCP 47. */
  language: string;
  /**
   * `a4`: pictures on pages of A4, all as large as the highest allows, on the colour of their ground; by default a page is as
   * large as its picture.
   */
  paper?: 'a4';
}

/** Makes a document of standalone SVGs, a page each. */
export type PdfWriter = (pages: readonly string[], options: PdfOptions) => Promise<Buffer>;

/**
 * What makes PDFs: vectors, in which words are outlines of the fonts of this machine, so that no reader needs them.
 * @param needsChinese whether words are in Chinese, for which there must be a font
 * @throws PictureError where a package or such a font is missing
 */
export async function pdfWriter(needsChinese: boolean): Promise<PdfWriter> {
  const outline = await resvg(needsChinese, 'PDF');
  const { default: Document } = await import('pdfkit').catch(() => {
    throw new PictureError('PDF needs a package that is not installed: npm install pdfkit');
  });
  return async (pages, { title, language, paper }) => {
    const document = new Document({ autoFirstPage: false, info: { Title: title }, lang: language, margin: 0 });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve) => document.on('end', resolve));
    const pictures = pages.map((svg) => shapesOf(outline(svg).toString()));
    const fit = Math.min(...pictures.map(({ width, height }) => Math.min(A4.width / width, A4.height / height)));
    for (const { left, top, width, height, paths } of pictures) {
      const scale = paper === 'a4' ? fit : POINTS;
      const size = paper === 'a4' ? A4 : { width: width * scale, height: height * scale };
      document.addPage({ size: [size.width, size.height], margin: 0 });
      const [ground] = paths;
      if (paper === 'a4' && ground) document.rect(0, 0, size.width, size.height).fill(ground.fill);
      document
        .translate((size.width - width * scale) / 2, 0)
        .scale(scale)
        .translate(-left, -top);
      for (const path of paths) drawShape(document, path);
    }
    document.end();
    await ended;
    return Buffer.concat(chunks);
  };
}

type Matrix = [number, number, number, number, number, number];

/** A path as resvg writes it: absolute, with all of its style by attributes. */
interface Shape {
  path: string;
  /** A colour, or none. */
  fill: string;
  stroke: string;
  strokeWidth: number;
  dashes: number[];
  /** Those of the groups that it is in, from the outermost. */
  transforms: Matrix[];
}

interface Shapes {
  left: number;
  top: number;
  width: number;
  height: number;
  paths: Shape[];
}

/** The paths of a picture that resvg has written: paths and groups alone. */
function shapesOf(svg: string): Shapes {
  const [, box = ''] = /viewBox="([^"]+)"/.exec(svg) ?? [];
  const [left = 0, top = 0, width = 0, height = 0] = box.split(' ').map(Number);
  const paths: Shape[] = [];
  const transforms: (Matrix | null)[] = [];
  for (const [, close, tag, written = '', alone] of svg.matchAll(/<(\/?)(g|path)\b([^>]*?)(\/?)>/g)) {
    if (close) {
      transforms.pop();
      continue;
    }
    const attributes = new Map(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const numbers = (name: string): number[] => (attributes.get(name)?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (tag === 'g') {
      const matrix = numbers('transform');
      if (!alone) transforms.push(matrix.length === 6 ? (matrix as Matrix) : null);
      continue;
    }
    const matrix = numbers('transform');
    paths.push({
      path: attributes.get('d') ?? '',
      fill: attributes.get('fill') ?? '#000000',
      stroke: attributes.get('stroke') ?? 'none',
      strokeWidth: numbers('stroke-width')[0] ?? 1,
      dashes: numbers('stroke-dasharray'),
      transforms: [...transforms, matrix.length === 6 ? (matrix as Matrix) : null].filter((each) => each !== null),
    });
  }
  return { left, top, width, height, paths };
}

function drawShape(document: PDFKit.PDFDocument, { path, fill, stroke, strokeWidth, dashes, transforms }: Shape): void {
  document.save();
  for (const matrix of transforms) document.transform(...matrix);
  document.path(path);
  if (stroke === 'none') {
    document.fill(fill);
  } else {
    const [length, space] = dashes;
    document.lineWidth(strokeWidth);
    if (length !== undefined) document.dash(length, { space: space ?? length });
    if (fill === 'none') document.stroke(stroke);
    else document.fillAndStroke(fill, stroke);
  }
  document.restore();
}
