import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/series/define.js';
import { docsOf, state, withReport } from '../element.js';
import city2022 from '../reports/city-2022.js';
import city2023 from '../reports/city-2023.js';
import city from '../reports/city-2024.js';
import years from '../reports/city-years.js';

const tag = 'gazette-series';
const SIX = 'gdp-2019 small-loans-2019 jobs-2019 revenue-2019 cars-2020 foreign-2019';

const meta: Meta = {
  title: 'Elements/Series',
  ...docsOf(tag),
};
export default meta;

export const Default = withReport(
  state(
    tag,
    { metrics: 'gdp-2019 small-loans-2019' },
    'Two measures (fictitious) at full width; 2021 is not stated of the second, whose target stands ahead.',
  ),
  years,
);
export const One = withReport(
  state(tag, { metrics: 'foreign-2019' }, 'One measure; the last value is only about so.'),
  years,
);
export const Small = withReport(state(tag, { metrics: SIX }, 'Six measures with the same years.'), years);
export const Slopes = withReport(
  state(
    tag,
    { metrics: 'east-2023 west-2023 hi-tech-2023 river-2023 lake-2023 north-2023' },
    'Two times and one unit: one scale for all.',
  ),
  years,
);
export const AcrossReports: typeof Default = withReport(
  state(
    tag,
    {},
    'The communiqués of three years (fictitious), joined by the key that each gives a measure: each point opens its own report’s sentence.',
  ),
  [city2022, city2023, city],
);
export const Table = withReport(state(tag, { view: 'table' }), years);
export const Large = withReport(state(tag, { metrics: 'small-loans-2019', size: 'large' }), years);
export const Nothing = withReport(state(tag, {}, 'A report that states each measure once has no series.'), city);
export const Unknown = withReport(state(tag, { metrics: 'gdp' }, 'The error lists ids that are close.'), years);
