import type { Messages } from '../../src/i18n/messages.js';
import { elementOf } from '../manifest.js';
import './themes/ministry.css';
import ministry from './themes/ministry.css?raw';
import './themes/tabloid.css';
import tabloid from './themes/tabloid.css?raw';

/** A finished look to copy. */
export interface Theme {
  /** The class under which this page shows it. */
  className: string;
  name: Messages<string>;
  about: Messages<string>;
  /** What to paste into a page's style sheet. */
  css: string;
}

/** Every colour of the elements as they come, to start from. */
function defaults(): string {
  const lines = elementOf('gazette-metric-card').properties.map(
    ({ name, default: value }) => `  ${name}: ${value ?? 'initial'};`,
  );
  return `:root {\n${lines.join('\n')}\n}\n`;
}

const copied = (css: string, className: string): string => css.replaceAll(`.${className}`, ':root');

export const THEMES: readonly Theme[] = [
  {
    className: 'theme-default',
    name: { zh: '默认', en: 'Default' },
    about: {
      zh: '不写任何样式就是这样；要改哪一项，从这里抄哪一行。',
      en: 'As the elements come. Copy the lines that you mean to change.',
    },
    css: defaults(),
  },
  {
    className: 'theme-tabloid',
    name: { zh: '都市报', en: 'A tabloid’s' },
    about: { zh: '黑白底，粗黑标题，红蓝两色。', en: 'Black on white, heavy headings, red and blue.' },
    css: copied(tabloid, 'theme-tabloid'),
  },
  {
    className: 'theme-ministry',
    name: { zh: '部委蓝', en: 'A ministry’s blue' },
    about: { zh: '宋体标题，蓝色为主，金色为辅。', en: 'Song headings, blue first, gold second.' },
    css: copied(ministry, 'theme-ministry'),
  },
];
