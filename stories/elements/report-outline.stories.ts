import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/report-outline/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-report-outline';

const meta: Meta = {
  title: 'Elements/Report outline',
  ...docsOf(tag, {
    purpose:
      'Bureau, section and item with how many figures, documents and events each states; a jump menu for the page.',
    accessibility:
      'One tab stop for the figures, among which arrow keys, Home and End move, and one for the toolbar, Enter or Space opens the sentence, Escape closes it. The table twin (表) has proper headers.',
  }),
};
export default meta;

export const Default = state(tag);
export const Links = state(tag, { href: '#section-{id}' });
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const Unknown = state(tag, { bureau: 'nobody' });
