import type { LocalizedText } from '../report/types.js';

/** The languages that the elements speak; adding one makes every missing message a compile error. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a BCP 47 tag, or a POSIX one such as `en_US`: English for `en…`, else Chinese, that of the bundled report. */
export function languageOf(tag: string | null | undefined): Language {
  return /^\s*en(?![a-z])/i.test(tag ?? '') ? 'en' : 'zh';
}

/** The BCP 47 tag to set on words of a language, so that the right glyphs and voice are chosen. */
export const LANGUAGE_TAGS: Record<Language, string> = {
  zh: 'zh-Hans',
  en: 'en',
};

/** Words in the reader's language, or in the other where they are missing. */
export function localized(text: LocalizedText, language: Language): string {
  return text[language] ?? text.zh ?? text.en ?? '';
}
