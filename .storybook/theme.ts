import { create, type ThemeVars } from 'storybook/theming';

const FONTS = '"Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** The site in the tones of a widget, so that what is around one does not speak louder than it. */
export function siteTheme(base: 'light' | 'dark'): ThemeVars {
  const isDark = base === 'dark';
  const [paper, panel, ink, quiet, line, tone] = isDark
    ? ['#15171b', '#1d2025', '#edeae3', '#b3aea4', '#363a41', '#8b98f0']
    : ['#fdfcf9', '#f5f3ed', '#1c1b19', '#5d5a53', '#d9d5cb', '#2f3d96'];
  return create({
    base,
    brandTitle: 'Gazette Elements',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: FONTS,
    colorPrimary: tone,
    colorSecondary: tone,
    appBg: panel,
    appContentBg: paper,
    appPreviewBg: paper,
    appBorderColor: line,
    appBorderRadius: 0,
    textColor: ink,
    textInverseColor: paper,
    textMutedColor: quiet,
    barBg: paper,
    barTextColor: quiet,
    barSelectedColor: tone,
    barHoverColor: tone,
    inputBg: paper,
    inputBorder: isDark ? '#7c7f86' : '#8f8b81',
    inputTextColor: ink,
    inputBorderRadius: 0,
  });
}
