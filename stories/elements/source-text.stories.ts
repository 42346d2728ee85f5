import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/source-text/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-source-text';

const meta: Meta = {
  title: 'Elements/Source text',
  ...docsOf(tag, {
    purpose:
      'The report as published, every annotated figure, title, date, organisation, event and task marked, linked both ways with the other widgets of its report.',
    accessibility:
      'Four tab stops: the find field, the contents, the marked words, which are buttons, and the toolbar; in each the arrow keys, Home and End move. A date opens by pointer, its record by its own words.',
  }),
};
export default meta;

export const Default = state(tag);
export const OneSection = state(tag, { section: 'sme-policy' });
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const Unknown = state(tag, { section: 'nothing' });
