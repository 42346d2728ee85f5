import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/target-tracker/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-target-tracker';

const meta: Meta = {
  title: 'Elements/Target tracker',
  ...docsOf(tag, {
    purpose:
      'A target, its horizon, and what the text states towards it under its own name; no rate of progress is drawn where the text gives none.',
    accessibility:
      'One tab stop for the figures, among which arrow keys, Home and End move, and one for the toolbar, Enter or Space opens the sentence, Escape closes it. The table twin (表) has proper headers.',
  }),
};
export default meta;

export const Default = state(tag);
export const NotStated = state(
  tag,
  { metrics: 'target-innovative-smes' },
  'Where the text states nothing that can be set beside a target, the widget says so and draws nothing.',
);
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const NoTarget = state(
  tag,
  { metrics: 'inclusive-loans' },
  'A figure that is no target is refused, and the error names it.',
);
export const Unknown = state(tag, { metrics: 'target-litle-giants' }, 'The error lists ids that are close.');
