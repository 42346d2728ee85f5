import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/outcome-threads/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-outcome-threads';

const meta: Meta = {
  title: 'Elements/Outcome threads',
  ...docsOf(tag, {
    purpose:
      'What was done in one year and the task of the next that continues it; tasks with no earlier work and outcomes with no follow-up are shown as such.',
    accessibility:
      'One tab stop for the figures, among which arrow keys, Home and End move, and one for the toolbar, Enter or Space opens the sentence, Escape closes it. The table twin (表) has proper headers.',
  }),
};
export default meta;

export const Default = state(tag);
export const ByBureau = state(tag, { bureau: 'sme' });
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const Unknown = state(tag, { bureau: 'nobody' });
