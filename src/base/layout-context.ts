import { ancestors } from '../context/ancestors.js';
import type { LayoutContext, Measure } from '../drawing/layout-context.js';
import type { Font } from '../drawing/marks.js';

/** The families that an element draws with, as CSS writes them. */
export function fontFamilies(element: Element): Record<Font['face'], string> {
  const style = getComputedStyle(element);
  const display = style.getPropertyValue('--gazette-display-font').trim();
  return {
    body: style.fontFamily,
    display: display === '' || display === 'inherit' ? style.fontFamily : display,
  };
}

/** By document: each has its own fonts. */
const measures = new WeakMap<Document, Map<string, Measure>>();

/**
 * Measures text in the fonts that an element draws with; widths are kept, since a layout asks for the same words often.
 * @param element where the language, the spacing, `font-family` and `--gazette-display-font` are read from
 */
function measureFor(element: Element): Measure {
  const { letterSpacing, wordSpacing } = getComputedStyle(element);
  const measure = measureUnspaced(element);
  const [letter, word] = [pixels(letterSpacing), pixels(wordSpacing)];
  if (letter === 0 && word === 0) return measure;
  return (text, font) => measure(text, font) + [...text].length * letter + (text.split(' ').length - 1) * word;
}

/** A spacing as a browser computes it, in pixels; `normal` is none. */
function pixels(spacing: string): number {
  return Number.parseFloat(spacing) || 0;
}

function measureUnspaced(element: Element): Measure {
  const families = fontFamilies(element);
  let lang = element.getAttribute('lang');
  for (const ancestor of ancestors(element)) lang ??= ancestor.getAttribute('lang');
  const key = JSON.stringify([families, lang]);
  const { ownerDocument } = element;
  const kept = measures.get(ownerDocument) ?? new Map<string, Measure>();
  measures.set(ownerDocument, kept);
  let measure = kept.get(key);
  if (!measure) {
    const canvas = ownerDocument.createElement('canvas');
    // A font may have other digits for another language: Noto Serif CJK's 1 is narrower in Chinese.
    canvas.lang = lang ?? '';
    const context = canvas.getContext('2d');
    // Where no one can see it any measure will do: the DOMs that pages are tested in have no canvas, and complain of each asked.
    measure = context ? memoized(context, families) : (text, { size }) => text.length * size;
    kept.set(key, measure);
  }
  return measure;
}

/** How many widths one pair of families keeps before it starts anew. */
const KEPT = 20_000;

function memoized(canvas: CanvasRenderingContext2D, families: Record<Font['face'], string>): Measure {
  const widths = new Map<string, number>();
  return (text, { size, weight, face }) => {
    const font = `${weight} ${size}px ${families[face]}`;
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      canvas.font = font;
      width = canvas.measureText(text).width;
      if (widths.size >= KEPT) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
}

/** Forgets all widths: fonts that load later are wider or narrower than what stood in for them. */
export function forgetWidths(page: Document): void {
  measures.delete(page);
}

/** Type is set no larger than this, whatever a page asks for. */
const LARGEST_SCALE = 4;

/** What a layout is given by the page besides its width: the fonts, and how large type is. */
export type PageStyle = Pick<LayoutContext, 'measure' | 'scale'>;

/**
 * Reads the page's style. A browser must first have styled and laid out all that has changed.
 * @param host the custom element
 * @param ruler an element inside it, of its font
 */
export function readPageStyle(host: Element, ruler: Element): PageStyle {
  const scale = Number.parseFloat(getComputedStyle(host).getPropertyValue('--_scale'));
  return {
    measure: measureFor(ruler),
    scale: Number.isFinite(scale) && scale > 0 ? Math.min(scale, LARGEST_SCALE) : 1,
  };
}
