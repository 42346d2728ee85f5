import { fileURLToPath } from 'node:url';
import { median } from 'd3-array';
import { type Extracted, extractedOf, InputError, type Line, needed } from './extracted.js';

/** A report has fewer pages. */
const MOST_PAGES = 3_000;
/** A line is a heading where its letters are so much larger than those of most lines. */
const LARGER = 1.15;
/** A line that ends so far from the right edge of the text, in its own heights, ends its paragraph. */
const SHORT_OF = 2.5;

/** A line as it is printed; lengths in points, y from the foot of the page. */
interface Printed {
  words: string;
  height: number;
  left: number;
  right: number;
  y: number;
}

/**
 * The text of a PDF that has one. Lines of a paragraph are joined; a line in larger letters is a heading; a page's number
 * and what stands at the head or foot of three pages or more are left out. Tables stay as their printed lines.
 * @throws InputError: for a scan, a PDF with a password, a damaged one
 */
export async function textOfPdf(bytes: Uint8Array): Promise<Extracted> {
  const { getDocument, VerbosityLevel } = await needed('pdfjs-dist@5', () => import('pdfjs-dist/legacy/build/pdf.mjs'));
  const folder = fileURLToPath(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      throw new InputError(`it has ${document.numPages} pages; make several reports of it`);
    const pages: Printed[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(printedLines(items.flatMap((item) => ('str' in item ? [item] : []))));
      page.cleanup();
    }
    const lines = pages.flat();
    if (lines.length === 0)
      throw new InputError(
        'it holds pictures of pages and no text: have the scan read (OCR), correct it, and give that text',
      );
    return extractedOf(paragraphs(withoutMargins(pages)));
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof Error && error.name === 'PasswordException')
      throw new InputError('it opens only with a password: save it without one, and give that');
    throw new InputError('it is damaged, or no PDF: open it, save it anew, and give that');
  } finally {
    await task.destroy();
  }
}

interface Item {
  str: string;
  transform: readonly number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

function printedLines(items: readonly Item[]): Printed[] {
  const lines: Printed[] = [];
  let open: Printed | null = null;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [left = 0, y = 0] = transform.slice(4);
    if (open && str.trim() !== '' && Math.abs(open.y - y) > open.height / 2) open = null;
    if (str.trim() !== '') {
      if (open) {
        open.words += str;
        open.right = Math.max(open.right, left + width);
        open.height = Math.max(open.height, height);
      } else {
        open = { words: str, height, left, right: left + width, y };
        lines.push(open);
      }
    } else if (open) open.words += str;
    if (hasEOL) open = null;
  }
  return lines.map((line) => ({ ...line, words: line.words.replace(/\s+/g, ' ').trim() }));
}

/** The lines of pages but for what is printed around the text. */
function withoutMargins(pages: readonly (readonly Printed[])[]): Printed[] {
  const edge = ({ words, y }: Printed): string => `${Math.round(y)} ${words.replace(/\d+/g, '#')}`;
  const edgesOf = (page: readonly Printed[]): Printed[] => {
    const down = page.toSorted((a, b) => b.y - a.y);
    return [...new Set([...down.slice(0, 1), ...down.slice(-1)])];
  };
  const times = new Map<string, number>();
  for (const line of pages.flatMap(edgesOf)) times.set(edge(line), (times.get(edge(line)) ?? 0) + 1);
  return pages.flatMap((page) => {
    const around = new Set(
      edgesOf(page).filter(
        (line) => /^[—–\-－·\s]*\d{1,4}[—–\-－·\s]*$/.test(line.words) || (times.get(edge(line)) ?? 0) > 2,
      ),
    );
    return page.filter((line) => !around.has(line));
  });
}

/** Lines joined to paragraphs; those in larger letters are headings, the largest the outermost. */
function paragraphs(lines: readonly Printed[]): Line[] {
  const usual = median(lines, ({ height }) => height) ?? 0;
  const edge = Math.max(0, ...lines.map(({ right }) => right));
  const isLarger = ({ height }: Printed): boolean => height > usual * LARGER;
  const sizes = [...new Set(lines.filter(isLarger).map(({ height }) => Math.round(height)))].sort((a, b) => b - a);
  const made: Line[] = [];
  let before: Printed | null = null;
  for (const line of lines) {
    const level = isLarger(line) ? sizes.indexOf(Math.round(line.height)) + 1 : undefined;
    const last = made.at(-1);
    const goesOn =
      before &&
      last &&
      last.level === level &&
      before.right > edge - SHORT_OF * before.height &&
      line.left < before.left + line.height &&
      !/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．](?!\d))/.test(line.words);
    if (goesOn)
      last.words += (/[A-Za-z\d,;.]$/.test(last.words) && /^[A-Za-z(]/.test(line.words) ? ' ' : '') + line.words;
    else made.push({ words: line.words, ...(level !== undefined && { level }) });
    before = line;
  }
  return made;
}
