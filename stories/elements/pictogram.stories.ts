import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/pictogram/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-pictogram';

const meta: Meta = {
  title: 'Elements/Pictogram',
  ...docsOf(tag),
};
export default meta;

export const Default = state(tag, { metric: 'little-giants-batch-2' });
export const Over = state(tag, { metric: 'late-payment-complaints' });
export const Nearly = state(tag, { metric: 'recruiting-firms' });
export const Table = state(tag, { metric: 'little-giants-batch-2', view: 'table' });
export const Large = state(tag, { metric: 'little-giants-batch-2', size: 'large' });
export const Unknown = state(tag, { metric: 'giants' });
