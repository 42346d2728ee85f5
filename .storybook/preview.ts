import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import './preview.css';

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
  initialGlobals: { lang: 'zh', theme: 'light', width: 'full' },
  decorators: [
    (story, { globals }) => {
      const { lang, theme, width } = globals;
      document.documentElement.lang = lang === 'en' ? 'en' : 'zh-Hans';
      document.documentElement.classList.toggle('gazette-dark', theme === 'dark');
      document.documentElement.classList.toggle('gazette-light', theme !== 'dark');
      document.body.style.setProperty('max-width', width === 'full' ? '' : `${width}px`);
      // A docs page has a language of its own.
      const box = document.createElement('div');
      box.lang = document.documentElement.lang;
      box.append(story() as Node);
      return box;
    },
  ],
  parameters: {
    options: { storySort: { order: ['Start', 'Guides', 'Elements'] } },
    controls: { expanded: true },
  },
};

export default preview;
