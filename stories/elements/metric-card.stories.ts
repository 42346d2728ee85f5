import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/metric-card/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-metric-card';

const meta: Meta = {
  title: 'Elements/Metric card',
  ...docsOf(tag),
};
export default meta;

export const Default = state(
  tag,
  { metric: 'inclusive-loans' },
  'An economy-wide level with its change beside it; two bars on one scale, each with its name.',
);
export const Expected = state(
  tag,
  { metric: 'tax-cuts' },
  'Over and expected, said by its qualifier and by a word in a box; a lone figure has no bar, but its sentence beside it.',
);
export const Over = state(tag, { metric: 'legal-cases' }, '400余件 keeps its 余.');
export const Target = state(
  tag,
  { metric: 'target-little-giants' },
  'A target: its term to the low end and the high one, open at the start that the text does not give.',
);
export const Nearly = state(tag, { metric: 'matched-firms' });
export const Cumulative = state(
  tag,
  { metric: 'late-payment-complaints' },
  'What must be known of it stands under its sentence.',
);
export const Rate = state(
  tag,
  { metric: 'guarantee-fee-rate' },
  'Which way a rate went, in the verb of the text, and that its sentence does not say from where.',
);
export const Compact = state(tag, { metric: 'inclusive-loans', compact: true }, 'The figure and its time alone.');
export const Table = state(tag, { metric: 'inclusive-loans', view: 'table' }, 'The same as a table.');
export const Large = state(
  tag,
  { metric: 'inclusive-loans', size: 'large' },
  '适老化: text and targets half as large again.',
);
export const Bare = state(
  tag,
  { metric: 'inclusive-loans', hide: 'heading toolbar source notes' },
  'Parts hidden by `hide`.',
);
export const Unknown = state(
  tag,
  { metric: 'inclusive-loan' },
  'A mistyped id: what is wrong, and what was probably meant.',
);
export const Missing = state(tag, {}, 'No metric named.');
