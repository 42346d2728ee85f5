import type { Font } from '../drawing/marks.js';
import { PALETTE, type Token } from '../drawing/palette.js';
import type { Language } from '../i18n/language.js';
import { pictureFamilies } from '../render/families.js';

/** The looks of a poster, in the order in which they are offered. */
export const POSTER_THEMES = ['bulletin', 'ministry', 'tabloid'] as const;
export type PosterTheme = (typeof POSTER_THEMES)[number];

/** How a poster is coloured and set. */
export interface Look {
  palette: 'light' | 'dark';
  colors: Partial<Record<Token, string>>;
  families: Record<Font['face'], string>;
  /** The ground of the masthead, and its words; none where it stands on the paper. */
  masthead: { ground: string; ink: string } | null;
  /** The rule on top of a screen. */
  rule: string;
}

const SERIF: Record<Language, string> = {
  zh: '"Songti SC","Noto Serif CJK SC","Source Han Serif SC","SimSun",Georgia,serif',
  en: 'Georgia,"Times New Roman","Liberation Serif","Noto Serif CJK SC",serif',
};
const MINISTRY_BLUE = '#1f4e8c';
const TABLOID_RED = '#c4161c';

/**
 * A look by its name: bulletin is paper and ink with figures in a serif, ministry a blue masthead on white, tabloid a red
 * rule over heavy sans.
 */
export function lookOf(theme: PosterTheme, language: Language, isDark: boolean): Look {
  const palette = isDark ? 'dark' : 'light';
  const ink = PALETTE.ink[isDark ? 1 : 0];
  const sans = pictureFamilies(language);
  switch (theme) {
    case 'bulletin':
      return { palette, colors: {}, families: { ...sans, display: SERIF[language] }, masthead: null, rule: ink };
    case 'ministry':
      return {
        palette,
        colors: isDark ? {} : { paper: '#ffffff', 'bureau-1': MINISTRY_BLUE },
        families: sans,
        masthead: { ground: isDark ? '#173a68' : MINISTRY_BLUE, ink: '#ffffff' },
        rule: isDark ? '#7aa5dd' : MINISTRY_BLUE,
      };
    case 'tabloid':
      return {
        palette,
        colors: isDark ? {} : { paper: '#ffffff' },
        families: sans,
        masthead: null,
        rule: isDark ? '#ff6a6f' : TABLOID_RED,
      };
  }
}
