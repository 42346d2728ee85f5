import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/target-tracker/define.js';
import { docsOf, state, withReport } from '../element.js';
import city from '../reports/city-2024.js';
import targets from '../reports/city-targets.js';

const tag = 'gazette-target-tracker';

const meta: Meta = {
  title: 'Elements/Target tracker',
  ...docsOf(tag),
};
export default meta;

export const Default = withReport(
  state(tag, {}, 'Targets of a city (fictitious) beside their results; those without a result stand together below.'),
  targets,
);
export const Qualifiers = withReport(
  state(
    tag,
    { metrics: 'gdp-target industry-target jobs-target unemployment-target chargers-target' },
    'About is a zigzag tick, a range has two, over and under are chevrons at the end of the rail.',
  ),
  targets,
);
export const Opposite = withReport(
  state(tag, { metrics: 'trade-target' }, 'What fell where a rise was meant stands on the other side of zero.'),
  targets,
);
export const ByReport = withReport(
  state(
    tag,
    { metrics: 'small-loans-target' },
    'A pair that a task of the report makes: the last level and its target.',
  ),
  targets,
);
export const Unpaired = state(
  tag,
  {},
  'The bundled report has no result of its targets: a compact table, in which a batch stands in words and no bar.',
);
export const Nothing = withReport(state(tag, {}, 'A report without a target says so in one line.'), city);
export const BroughtOut = withReport(
  state(tag, { highlight: 'jobs-target jobs' }, 'A step of a scrolling story: one pair is brought out.'),
  targets,
);
export const Table = withReport(state(tag, { view: 'table' }), targets);
export const Large = withReport(state(tag, { size: 'large' }), targets);
export const NoTarget = state(
  tag,
  { metrics: 'inclusive-loans' },
  'A figure that is no target is refused, and the error names it.',
);
export const Unknown = state(tag, { metrics: 'target-litle-giants' }, 'The error lists ids that are close.');
