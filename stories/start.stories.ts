import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/all.js';
import './start.css';

const meta: Meta = {
  title: 'Start/The report on one page',
  tags: ['!autodocs'],
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

const SECTIONS: readonly (readonly string[])[] = [
  ['metric-card metric=inclusive-loans', 'metric-card metric=tax-cuts', 'metric-card metric=legal-cases'],
  ['bureau-comparison controls'],
  ['timeline'],
  ['tier-pyramid', 'pictogram metric=little-giants-batch-2'],
  ['outcome-threads'],
  ['target-tracker', 'framework'],
  ['collaboration-map'],
  ['document-list'],
  ['source-text'],
  ['report-outline'],
  ['metric-grid'],
];

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
    const report = document.createElement('gazette-report');
    report.bundled = true;
    report.controls = true;
    for (const widgets of SECTIONS) {
      const section = document.createElement('section');
      section.className = `columns-${widgets.length}`;
      section.append(...widgets.map(widget));
      report.append(section);
    }
    page.append(title, lead, report);
    return page;
  },
};

/** An element from its name and attributes, as they stand in a tag. */
function widget(written: string): HTMLElement {
  const [name = '', ...attributes] = written.split(' ');
  const element = document.createElement(`gazette-${name}`);
  for (const attribute of attributes) {
    const [key = '', value = ''] = attribute.split('=');
    element.setAttribute(key, value);
  }
  return element;
}
