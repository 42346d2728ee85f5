import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/bureau-comparison/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-bureau-comparison';

const meta: Meta = {
  title: 'Elements/Bureau comparison',
  ...docsOf(tag),
};
export default meta;

export const Default = state(tag, {}, 'Measures that both state, each with how their scope differs.');
export const Counted = state(
  tag,
  { show: 'counted' },
  'Counts made from the text; the list of records is their source.',
);
export const Ledger = state(tag, { show: 'ledger' }, 'Leading figures by theme, with no axis.');
export const Controls = state(tag, { controls: true }, 'The reader chooses among the three.');
export const Sorted = state(tag, { show: 'counted', sort: 'value' });
export const OneBureau = state(tag, { bureau: 'sme' });
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const Unknown = state(tag, { bureau: 'policy-laws' });
