import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/outcome-threads/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-outcome-threads';

const meta: Meta = {
  title: 'Elements/Outcome threads',
  ...docsOf(tag),
};
export default meta;

export const Default = state(tag);
export const ByBureau = state(tag, { bureau: 'sme' });
/** A bureau that states no plan: its outcomes alone, and a heading that promises no sequel. */
export const WithoutPlans = state(tag, { bureau: 'policy-law' });
export const Table = state(tag, { view: 'table' });
export const Large = state(tag, { size: 'large' });
export const Unknown = state(tag, { bureau: 'nobody' });
