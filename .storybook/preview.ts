import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import './preview.css';
import { siteTheme } from './theme.js';

// A docs page has one row a name, so a part goes by how a page writes it: `heading` is an attribute, `::part(heading)` is not;
// and a slot without a name, which a docs page leaves out, as the tag `<slot>`.
const modules = manifest.modules.map((module) => ({
  ...module,
  declarations: module.declarations?.map((declaration) => ({
    ...declaration,
    ...('cssParts' in declaration && declaration.cssParts
      ? { cssParts: declaration.cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })) }
      : {}),
    ...('slots' in declaration && declaration.slots
      ? {
          slots: declaration.slots.map((slot) => ({
            ...slot,
            name: slot.name ? `<slot name="${slot.name}">` : '<slot>',
          })),
        }
      : {}),
  })),
}));
setCustomElementsManifest({ ...manifest, modules });

/** As the reader's system is, until the toolbar says otherwise. */
const theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** Sets the ground that stories, and widgets in a page of docs, stand on. */
function setGround(name: unknown): void {
  document.documentElement.classList.toggle('gazette-dark', name === 'dark');
  document.documentElement.classList.toggle('gazette-light', name !== 'dark');
}
setGround(theme);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    lang: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'zh', title: '中文' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width',
      toolbar: { icon: 'ruler', items: ['full', '320', '480', '720', '1200'], dynamicTitle: true },
    },
  },
  initialGlobals: { lang: 'zh', theme, width: 'full' },
  decorators: [
    (story, { globals }) => {
      const { lang, theme, width } = globals;
      document.documentElement.lang = lang === 'en' ? 'en' : 'zh-Hans';
      setGround(theme);
      document.body.style.setProperty('max-width', width === 'full' ? '' : `${width}px`);
      // A docs page has a language of its own.
      const box = document.createElement('div');
      box.lang = document.documentElement.lang;
      box.append(story() as Node);
      return box;
    },
  ],
  parameters: {
    options: {
      storySort: {
        order: ['Start', '从这里开始', 'Embed builder', 'The report on one page', 'Theming', 'Guides', 'Elements'],
      },
    },
    controls: { expanded: true },
    docs: { theme: siteTheme(theme) },
  },
};

export default preview;
