import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/figure-list/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-figure-list';

const meta: Meta = {
  title: 'Elements/Figure list',
  ...docsOf(tag, {
    purpose: 'Figures of a report, one a line.',
    accessibility:
      'One tab stop for the figures, among which arrow keys, Home and End move, and one for the toolbar, Enter or Space opens the sentence, Escape closes it.',
  }),
};
export default meta;

export const Default = state(tag);

export const Chosen = state(tag, { metrics: 'inclusive-loans tax-cuts' });

export const Table = state(tag, { view: 'table' });

export const Unknown = state(tag, { metrics: 'inclusive-loan' }, 'A mistyped id.');
