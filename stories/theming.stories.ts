import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/all.js';
import './start.css';
import { themingPage } from './theming/page.js';

const meta: Meta = {
  title: 'Theming',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

/** Every custom property and part, and three finished themes to copy. */
export const Theming: StoryObj = {
  render: (_args, { globals }) => themingPage(globals['lang'] === 'en' ? 'en' : 'zh'),
};
