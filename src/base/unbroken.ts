import { html, type TemplateResult } from 'lit';
import { unbrokenPieces } from '../drawing/text.js';
import { LANGUAGE_TAGS, type Language } from '../i18n/language.js';

/** After the marks where a line may end though a style sheet keeps all else together. */
const CLAUSE_END = /(?<=[，、；：。！？])/u;
/** A clause of Chinese up to so long, its mark with it, stays whole. */
const SHORT = /^\p{Script=Han}{1,4}[^\p{Script=Han}]?$/u;
const HAN = /\p{Script=Han}/u;

type Piece = string | TemplateResult;

/** Words whose lines end between these pieces: a style sheet that keeps all together knows no other place in Chinese. */
export function renderPieces(pieces: readonly string[]): Piece[] {
  return pieces.map((piece, i) => (i === 0 ? whole(piece) : html`<wbr>${whole(piece)}`));
}

/** A short “quotation of words” stays on one line. */
function whole(text: string): string {
  return text.replaceAll(/“[^“”]{1,16}”/g, (quotation) => quotation.replaceAll(' ', '\u00a0'));
}

/** Text of our own whose lines end between words of Chinese, as those of a drawing do; what has none is left as it is. */
export function unbroken(text: string, language: Language): string | Piece[] {
  if (!HAN.test(text)) return whole(text);
  const pieces: string[] = [];
  let last = '';
  for (const clause of text.split(CLAUSE_END)) {
    const [first = '', ...rest] = SHORT.test(clause) ? [clause] : unbrokenPieces(clause, LANGUAGE_TAGS[language]);
    last += first;
    for (const piece of rest) {
      pieces.push(last);
      last = piece;
    }
  }
  return renderPieces([...pieces, last]);
}
