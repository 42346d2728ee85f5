import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/timeline/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-timeline';

const meta: Meta = {
  title: 'Elements/Timeline',
  ...docsOf(tag),
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
