import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/bureau-comparison/define.js';
import { docsOf, state, withReport } from '../element.js';
import city from '../reports/city-2024.js';

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
  'Counts made from the text, a mark a record, as long in every row; the list of records is their source.',
);
export const Ledger = state(
  tag,
  { show: 'ledger' },
  'Figures by theme, with no axis: the themes of both bureaus first, three figures of each, the rest at a press.',
);
export const Controls = state(tag, { controls: true }, 'The reader chooses among the three.');
export const Nothing = withReport(
  state(tag, {}, 'A report with nothing to set side by side: it says so, and offers the view that has something.'),
  city,
);
export const Sorted = state(tag, { show: 'counted', sort: 'value' });
export const OneBureau = state(tag, { bureau: 'sme' });
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const Unknown = state(tag, { bureau: 'policy-laws' });
