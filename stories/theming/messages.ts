import type { Messages } from '../../src/i18n/messages.js';

interface ThemingMessages {
  title: string;
  lead: string;
  themes: string;
  copy: string;
  light: string;
  dark: string;
  properties: string;
  propertiesLead: string;
  columns: Record<'name' | 'sample' | 'default' | 'meaning', string>;
  sample: string;
  parts: string;
  partsLead: string;
  onlyIn: (tags: readonly string[]) => string;
}

/** The words of the theming page. What a property or part is for is quoted from the package's own documentation. */
export const themingMessages: Messages<ThemingMessages> = {
  zh: {
    title: '换成自己的样子',
    lead: '组件随页面的字体，颜色随页面的深浅。其余用自定义属性和 ::part() 改：写在 :root 上管整个页面，写在标签上管一个组件。',
    themes: '三套现成的样式',
    copy: '复制样式',
    light: '浅色',
    dark: '深色',
    properties: '自定义属性',
    propertiesLead: '颜色写作 light-dark(浅, 深)；正文和图形的颜色与底色的对比度不低于4.5:1。',
    columns: { name: '名称', sample: '样子', default: '默认值', meaning: '用处（英文说明）' },
    sample: '数 14.6',
    parts: '可以单独设样式的部分',
    partsLead: '展开一行，组件里的这一部分就框出来。',
    onlyIn: (tags) => `只在：${tags.join('、')}`,
  },
  en: {
    title: 'Make it yours',
    lead: 'The elements take the page’s font, and light or dark as the page is. The rest is set by custom properties and ::part(): on :root for the whole page, on a tag for one widget.',
    themes: 'Three finished themes',
    copy: 'Copy the style sheet',
    light: 'Light',
    dark: 'Dark',
    properties: 'Custom properties',
    propertiesLead:
      'Colours are written light-dark(light, dark); text and marks keep a contrast of at least 4.5:1 with their ground.',
    columns: { name: 'Name', sample: 'Sample', default: 'Default', meaning: 'What it is for' },
    sample: 'Figure 14.6',
    parts: 'Parts to style',
    partsLead: 'Open a row, and the part is outlined in a widget.',
    onlyIn: (tags) => `Only in: ${tags.join(', ')}`,
  },
};
