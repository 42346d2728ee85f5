import type { Section } from '../report/types.js';
import { type Language, localized } from './language.js';

/**
 * A section's title with the marker that it is printed with: (一)全力推动行业复工复产, 一是　进一步优化政策体系. A Chinese
 * marker is left out of English, which has no such numbers.
 */
export function formatSectionTitle({ marker = '', title }: Section, language: Language): string {
  const words = localized(title, language);
  if (marker === '' || (language === 'en' && /\p{Script=Han}/u.test(marker))) return words;
  // In Chinese a marker with a mark of its own, （一） or 一、, needs no space before the title; 一是 does.
  const between = language === 'en' ? ' ' : /[\p{P}]$/u.test(marker) ? '' : '\u3000';
  return `${marker}${between}${words}`;
}
