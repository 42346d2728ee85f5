import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/report/define.js';
import '../../src/elements/metric-grid/define.js';
import '../../src/elements/report-outline/define.js';
import '../../src/elements/timeline/define.js';
import { type Attributes, create, docsOf, state } from '../element.js';

const tag = 'gazette-report';

const meta: Meta = {
  title: 'Elements/Report',
  ...docsOf(tag),
};
export default meta;

/** A report with a few widgets inside. */
function filtered(attributes: Attributes): StoryObj {
  return {
    ...state(tag, attributes),
    render: (args) => {
      const report = create(tag, args as Attributes);
      const grid = document.createElement('gazette-metric-grid');
      grid.setAttribute('limit', '6');
      report.append(grid, document.createElement('gazette-timeline'), document.createElement('gazette-report-outline'));
      return report;
    },
  };
}

export const Controls = filtered({ bundled: true, controls: true });
export const OneYear = filtered({ bundled: true, controls: true, year: '2021' });
export const OneBureau = filtered({ bundled: true, controls: true, bureau: 'policy-law' });
export const NothingLeft = filtered({ bundled: true, controls: true, bureau: 'policy-law', year: '2021' });
export const Unknown = filtered({ bundled: true, controls: true, bureau: 'policy-lav' });
