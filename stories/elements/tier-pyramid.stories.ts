import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/tier-pyramid/define.js';
import { docsOf, state, withReport } from '../element.js';
import city from '../reports/city-2024.js';

const tag = 'gazette-tier-pyramid';

const meta: Meta = {
  title: 'Elements/Tier pyramid',
  ...docsOf(tag),
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
