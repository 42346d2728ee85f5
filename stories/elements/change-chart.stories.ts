import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/change-chart/define.js';
import { docsOf, remarked, state, withReport } from '../element.js';
import city from '../reports/city-2024.js';

const tag = 'gazette-change-chart';

const meta: Meta = {
  title: 'Elements/Change chart',
  ...docsOf(tag),
};
export default meta;

export const Default = state(tag, {}, 'The bundled report states few changes; the chart is small and still right.');
export const Communique = withReport(
  state(tag, {}, 'A statistical communiqué (fictitious): five themes, percentage points on a scale of their own.'),
  city,
);
export const AsWritten = withReport(
  state(tag, { sort: 'report', group: 'none' }, 'In the order of the text, not parted by theme.'),
  city,
);
export const Chosen = withReport(
  state(
    tag,
    { metrics: 'gdp income unemployment' },
    'Three measures that the page names; a lone change has no length.',
  ),
  city,
);
export const BroughtOut = withReport(
  state(tag, { highlight: 'income unemployment' }, 'A step of a scrolling story: two records are brought out.'),
  city,
);
export const Annotated = remarked(
  withReport(
    state(tag, { highlight: 'income' }, 'What the page’s editors remark: on the whole, and on the record brought out.'),
    city,
  ),
  {
    annotation: '本报走访了两个街道，居民所说与这些数大体相合。',
    'annotation-income': '工资涨得最多的是制造业。',
  },
);
export const Table = withReport(state(tag, { view: 'table' }), city);
export const Large = withReport(state(tag, { size: 'large' }), city);
export const Unknown = state(tag, { metrics: 'inclusive-loan' }, 'The error lists ids that are close.');
