import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/tier-pyramid/define.js';
import { docsOf, state, withReport } from '../element.js';
import city from '../reports/city-2024.js';

const tag = 'gazette-tier-pyramid';

const meta: Meta = {
  title: 'Elements/Tier pyramid',
  ...docsOf(tag, {
    purpose:
      'Tiers of very different size as true areas, or on request on a logarithmic ruler, with the last stated figure beside its tier under its own name.',
    accessibility:
      'One tab stop for the figures, among which arrow keys, Home and End move, and one for the toolbar, Enter or Space opens the sentence, Escape closes it. The table twin (表) has proper headers.',
  }),
};
export default meta;

export const Default = state(tag);
export const TwoTiers = state(
  tag,
  { metrics: 'target-little-giants target-innovative-smes' },
  'Only the targets that the page names.',
);
export const Nothing = withReport(state(tag, {}, 'A report without a target says so in one line.'), city);
export const LogRuler = state(
  tag,
  { scale: 'log' },
  'Positions on a logarithmic ruler that says it is one; a mark each, no bar.',
);
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const NoTarget = state(
  tag,
  { metrics: 'inclusive-loans' },
  'A figure that is no target is refused, and the error names it.',
);
export const Unknown = state(tag, { metrics: 'target-litle-giants' }, 'The error lists ids that are close.');
