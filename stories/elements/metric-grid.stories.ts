import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/metric-grid/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-metric-grid';

const meta: Meta = {
  title: 'Elements/Metric grid',
  ...docsOf(tag),
};
export default meta;

export const Default = state(
  tag,
  {},
  'Four figures lead; the rest are rows by theme, as many of each, all of them at a press.',
);
export const Whole = state(tag, { limit: '0' }, 'All figures at once: whole themes, each in the shortest column.');
export const ByBureau = state(tag, { bureau: 'policy-law' });
export const SortedByValue = state(tag, { sort: 'value' }, 'Sorting by value stays within one unit.');
export const Chosen = state(
  tag,
  { metrics: 'inclusive-loans tax-cuts guarantee-fee-rate' },
  'Up to four that the page chooses lead, in its order.',
);
export const Empty = state(
  tag,
  { bureau: 'policy-law', of: 'target' },
  'Where nothing matches, the widget says so and keeps its frame.',
);
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large', metrics: 'inclusive-loans tax-cuts' });
export const Unknown = state(tag, { bureau: 'nobody' });
