import { html, type TemplateResult } from 'lit';
import { unbrokenPieces } from '../drawing/text.js';
import { LANGUAGE_TAGS, type Language } from '../i18n/language.js';

const HAN = /\p{Script=Han}/u;

/** Words whose lines end between these pieces: a style sheet that keeps all together knows no other place in Chinese. */
export function renderPieces(pieces: readonly string[]): readonly (string | TemplateResult)[] {
  return pieces.map((piece, i) => (i === 0 ? piece : html`<wbr>${piece}`));
}

/** Text of our own whose lines end between words of Chinese, as those of a drawing do; what has none is left as it is. */
export function unbroken(text: string, language: Language): string | readonly (string | TemplateResult)[] {
  return HAN.test(text) ? renderPieces(unbrokenPieces(text, LANGUAGE_TAGS[language])) : text;
}
