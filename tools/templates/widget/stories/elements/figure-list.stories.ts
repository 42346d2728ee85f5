import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/figure-list/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-figure-list';

const meta: Meta = {
  title: 'Elements/Figure list',
  ...docsOf(tag),
};
export default meta;

export const Default = state(tag);

export const Chosen = state(tag, { metrics: 'inclusive-loans tax-cuts' });

export const Table = state(tag, { view: 'table' });

export const Unknown = state(tag, { metrics: 'inclusive-loan' }, 'A mistyped id.');
