import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { LANGUAGE_TAGS, languageOf } from '../src/i18n/language.js';
import { defineBuilder } from './builder/builder.js';
import { builderMessages } from './builder/messages.js';
import './start.css';

const meta: Meta = {
  title: 'Embed builder',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, layout: 'fullscreen' },
};
export default meta;

/** Sets up an embed without writing code. */
export const Builder: StoryObj = {
  name: 'Embed builder',
  render: (_args, { globals }) => {
    defineBuilder();
    const language = languageOf(globals['lang'] === 'en' ? LANGUAGE_TAGS.en : LANGUAGE_TAGS.zh);
    const { title, lead } = builderMessages[language];
    const page = document.createElement('main');
    page.className = 'start';
    const heading = document.createElement('h1');
    heading.textContent = title;
    const words = document.createElement('p');
    words.textContent = lead;
    const builder = document.createElement('embed-builder');
    builder.language = language;
    builder.page = 'embed-builder.html';
    page.append(heading, words, builder);
    return page;
  },
};
