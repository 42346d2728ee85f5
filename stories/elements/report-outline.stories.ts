import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/report-outline/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-report-outline';

const meta: Meta = {
  title: 'Elements/Report outline',
  ...docsOf(tag),
};
export default meta;

export const Default = state(tag);
export const Links = state(tag, { href: '#section-{id}' });
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const Unknown = state(tag, { bureau: 'nobody' });
