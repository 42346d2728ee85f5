import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/timeline/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-timeline';

const meta: Meta = {
  title: 'Elements/Timeline',
  ...docsOf(tag, {
    purpose:
      'What was done and what is planned. A strip counts all records by month, one mark a record; a press on a cell shows it alone. Below, a lane a bureau or a theme holds what has a date; what is known only to its year stands under the year and at no day; a length of time without a start stands on no calendar.',
    accessibility:
      'The zoom buttons come first, a tab stop of their own; +, −, 0 zoom, Shift with the arrows moves. Below 600 px the records are a list under the strip. One tab stop for the cells and the figures, among which arrow keys, Home and End move, and one for the toolbar; Enter or Space shows a cell alone or opens the sentence, Escape closes it. The table twin (表) has proper headers and follows what is shown.',
  }),
};
export default meta;

export const Default = state(tag);
export const Themes = state(tag, { lanes: 'theme' }, 'A lane a theme.');
export const OneBureau = state(tag, { bureau: 'policy-law' }, 'A bureau without plans: the heading names none.');
export const Stretch = state(
  tag,
  { from: '2020-05', to: '2020-12' },
  'A stretch of time, by `from` and `to`: nothing planned is in it, and the heading says so.',
);
export const PlansAlone = state(tag, { from: '2021' }, 'What lies after the publication: plans, and lengths of time.');
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const WrongDate = state(tag, { from: 'last year' }, 'A date that is none.');
