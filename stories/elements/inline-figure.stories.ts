import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/inline-figure/define.js';
import { type Attributes, docsOf, prose, state } from '../element.js';

const tag = 'gazette-inline-figure';

const meta: Meta = {
  title: 'Elements/Inline figure',
  ...docsOf(tag),
  render: (args) => prose(tag, args as Attributes),
};
export default meta;

export const Default = state(tag, { metric: 'inclusive-loans' });

export const Expected = state(tag, { metric: 'tax-cuts' }, 'What the text expects says so: 预计.');

export const Large = state(
  tag,
  { metric: 'inclusive-loans', size: 'large' },
  'Opened, the panel is half as large again; the figure has the size of its text.',
);

export const Unknown = state(
  tag,
  { metric: 'loans' },
  'A mistyped id: the words inside the tag stay, with what is wrong.',
);
