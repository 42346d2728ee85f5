import type { Section } from '../report/types.js';
import { type Language, localized } from './language.js';

const DIGITS = '一二三四五六七八九';

/** The number of a Chinese list marker, （一） 十二、 一是, from 1 to 99; 0 where it has none. */
function markerNumber(marker: string): number {
  const [, tens, ten, ones = ''] =
    /([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=[)）、.．是]|$)/.exec(marker) ?? [];
  if (tens === undefined) return 0;
  const digit = (character: string): number => DIGITS.indexOf(character) + 1;
  return ten === '十'
    ? 10 * (tens === '' ? 1 : digit(tens)) + (ones === '' ? 0 : digit(ones))
    : tens === ''
      ? 0
      : digit(tens);
}

/** The marker that a section is printed with, (一) or 一是, without its title; in English a Chinese one is its number. */
export function formatMarker({ marker = '' }: Pick<Section, 'marker'>, language: Language): string {
  if (language === 'zh' || !/\p{Script=Han}/u.test(marker)) return marker;
  const number = markerNumber(marker);
  return number === 0 ? '' : String(number);
}

/**
 * A section's title with the marker that it is printed with: (一)全力推动行业复工复产, 一是　进一步优化政策体系. In English a
 * Chinese marker is its number: 1. Back to work.
 */
export function formatSectionTitle({ marker = '', title }: Section, language: Language): string {
  const words = localized(title, language);
  if (marker === '') return words;
  if (language === 'en') {
    const own = formatMarker({ marker }, language);
    if (own === marker) return `${marker} ${words}`;
    return own === '' ? words : `${own}. ${words}`;
  }
  // In Chinese a marker with a mark of its own, （一） or 一、, needs no space before the title; 一是 does.
  const between = /[\p{P}]$/u.test(marker) ? '' : '\u3000';
  return `${marker}${between}${words}`;
}
