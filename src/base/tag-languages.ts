import { html, type TemplateResult } from 'lit';
import { splitLanguages } from '../i18n/foreign-words.js';
import type { Language } from '../i18n/language.js';

/** Words for the page, Chinese ones among English with their language: a unit without an English name. */
export function tagLanguages(words: string, language: Language): string | readonly (string | TemplateResult)[] {
  const parts = splitLanguages(words, language);
  if (parts.every(({ lang }) => lang === undefined)) return words;
  return parts.map(({ text, lang }) => (lang === undefined ? text : html`<span lang=${lang}>${text}</span>`));
}
