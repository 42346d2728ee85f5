import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/framework/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-framework';

const meta: Meta = {
  title: 'Elements/Framework',
  ...docsOf(tag),
};
export default meta;

export const Default = state(tag);
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const Unknown = state(tag, { framework: '123' });
