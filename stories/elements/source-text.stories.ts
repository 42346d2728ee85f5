import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/source-text/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-source-text';

const meta: Meta = {
  title: 'Elements/Source text',
  ...docsOf(tag),
};
export default meta;

export const Default = state(tag);
export const OneSection = state(tag, { section: 'sme-policy' });
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const Unknown = state(tag, { section: 'nothing' });
