import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/inline-figure/define.js';
import { type Attributes, docsOf, prose, state } from '../element.js';

const tag = 'gazette-inline-figure';

const meta: Meta = {
  title: 'Elements/Inline figure',
  ...docsOf(tag, {
    purpose:
      'One sourced number in running prose. It takes the font, size, line height and colour of the text around it, wraps like a word and never moves the line.',
    accessibility:
      'A button in the text; the sentence opens beside it, and Escape closes it, and the sentence is announced as it opens. `size="large"` on the tag, or `--gazette-scale: 1.5` on anything around it, sets the panel half as large again; the figure itself keeps the size of its text.',
  }),
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
