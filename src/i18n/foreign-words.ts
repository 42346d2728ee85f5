import { LANGUAGE_TAGS, type Language } from './language.js';

/** Words in one language; `lang` is its tag where it is not the reader's. */
export interface LanguagePart {
  text: string;
  lang?: string;
}

/** Cuts words where Chinese stands among English, as a unit without an English name does. */
export function splitLanguages(words: string, language: Language): LanguagePart[] {
  if (language === 'zh') return [{ text: words }];
  return (words.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []).map((text) =>
    /\p{Script=Han}/u.test(text) ? { text, lang: LANGUAGE_TAGS.zh } : { text },
  );
}
