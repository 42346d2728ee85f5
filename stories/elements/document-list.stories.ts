import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/document-list/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-document-list';

const meta: Meta = {
  title: 'Elements/Document list',
  ...docsOf(tag),
};
export default meta;

export const Default = state(tag);
export const ByBureau = state(tag, { bureau: 'sme' });
export const Picked = state(
  tag,
  { status: 'planned' },
  'A status is picked: its cell has a foot, its documents alone are listed, and the strip still counts all.',
);
export const Several = state(tag, { status: 'drafted advanced' }, 'What is on its way: two statuses are picked.');
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large', bureau: 'sme' });
export const Unknown = state(tag, { bureau: 'nobody' });
