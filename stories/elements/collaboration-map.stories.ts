import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/collaboration-map/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-collaboration-map';

const meta: Meta = {
  title: 'Elements/Collaboration map',
  ...docsOf(tag),
};
export default meta;

export const Default = state(tag);
export const Shared = state(tag, { shared: true });
/** The other bureau is not drawn, nor is it said twenty times that the text does not state it. */
export const OneBureau = state(tag, { bureau: 'sme' });
/** Kinds that one bureau does not name: it says so, once. */
export const ByKind = state(tag, { kind: 'company media foreign' });
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const Unknown = state(tag, { bureau: 'nobody' });
