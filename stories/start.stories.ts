import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/all.js';
import { reportOnOnePage } from './report-page.js';
import './start.css';

const meta: Meta = {
  title: 'The report on one page',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

/** Words of the page itself, which are the page's and not a widget's. */
const WORDS = {
  zh: {
    title: '两个司局的2020年与2021年',
    lead: '指向一处，别处同时亮起；每个数后的“据”打开原文里的那一句。',
  },
  en: {
    title: 'Two bureaus, 2020 and 2021',
    lead: 'Point at one thing and it lights up everywhere; the seal after a figure opens the sentence that states it.',
  },
};

/** The whole report as a page that is composed of the elements alone. */
export const Report: StoryObj = {
  name: 'The report on one page',
  render: (_args, { globals }) => {
    const words = WORDS[globals['lang'] === 'en' ? 'en' : 'zh'];
    const page = document.createElement('main');
    page.className = 'start';
    const title = document.createElement('h1');
    title.textContent = words.title;
    const lead = document.createElement('p');
    lead.textContent = words.lead;
    page.append(title, lead, reportOnOnePage());
    return page;
  },
};
