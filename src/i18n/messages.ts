import type { Language } from './language.js';

/** Words of one part of the interface in every language, side by side; a missing one does not compile. */
export type Messages<Words> = Record<Language, Words>;

/** Lists words as a sentence does: A、B、C; A, B, C. */
export function list(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '、' : ', ');
}
