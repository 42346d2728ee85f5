import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/timeline/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-timeline';

const meta: Meta = {
  title: 'Elements/Timeline',
  ...docsOf(tag, {
    purpose:
      'What was done and what is planned, a lane a bureau or a theme. What is known only to its year stands under the year and at no day.',
    accessibility:
      'The zoom buttons come first, a tab stop of their own; +, −, 0 zoom, Shift with the arrows moves. Below 600 px it is a list. One tab stop for the figures, among which arrow keys, Home and End move, and one for the toolbar, Enter or Space opens the sentence, Escape closes it. The table twin (表) has proper headers.',
  }),
};
export default meta;

export const Default = state(tag);
export const Themes = state(tag, { lanes: 'theme' }, 'A lane a theme.');
export const OneBureau = state(tag, { bureau: 'policy-law' });
export const Stretch = state(tag, { from: '2020-05', to: '2020-12' }, 'A stretch of time, by `from` and `to`.');
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const WrongDate = state(tag, { from: 'last year' }, 'A date that is none.');
