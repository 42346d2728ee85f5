import type { Font } from '../drawing/marks.js';
import type { Language } from '../i18n/language.js';

/** The faces of a picture by the language of its words: those of phones and offices, of which a program has some. */
const SANS: Readonly<Record<Language, string>> = {
  zh: '"PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",Arial,sans-serif',
  en: '"Helvetica Neue",Arial,"Liberation Sans","PingFang SC","Noto Sans CJK SC",sans-serif',
};

/** The faces that pictures are set in, without a page that names others. */
export function pictureFamilies(language: Language): Record<Font['face'], string> {
  return { body: SANS[language], display: SANS[language] };
}
