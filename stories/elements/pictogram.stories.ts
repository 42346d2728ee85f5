import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/pictogram/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-pictogram';

const meta: Meta = {
  title: 'Elements/Pictogram',
  ...docsOf(tag, {
    purpose:
      'A count as marks, each worth a round number that is always stated; the last is cut in proportion, 超, 多 and 余 leave the end open.',
    accessibility:
      'One tab stop for the figures, among which arrow keys, Home and End move, and one for the toolbar, Enter or Space opens the sentence, Escape closes it. The table twin (表) has proper headers.',
  }),
};
export default meta;

export const Default = state(tag, { metric: 'little-giants-batch-2' });
export const Over = state(tag, { metric: 'late-payment-complaints' });
export const Nearly = state(tag, { metric: 'recruiting-firms' });
export const Table = state(tag, { metric: 'little-giants-batch-2', view: 'table' });
export const Large = state(tag, { metric: 'little-giants-batch-2', size: 'large' });
export const Unknown = state(tag, { metric: 'giants' });
