import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/framework/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-framework';

const meta: Meta = {
  title: 'Elements/Framework',
  ...docsOf(tag, {
    purpose: 'A named system such as “321”: domains, priorities and goal, each opening its words.',
    accessibility:
      'One tab stop for the figures, among which arrow keys, Home and End move, and one for the toolbar, Enter or Space opens the sentence, Escape closes it. The table twin (表) has proper headers.',
  }),
};
export default meta;

export const Default = state(tag);
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const Unknown = state(tag, { framework: '123' });
