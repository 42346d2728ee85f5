import { addons } from 'storybook/manager-api';
import { siteTheme } from './theme.js';

const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({ ui: { enableShortcuts: false }, theme: siteTheme(isDark ? 'dark' : 'light') });
