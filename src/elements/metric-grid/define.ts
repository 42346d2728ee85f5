import { define } from '../../base/define.js';
import { GazetteMetricGrid } from './metric-grid.js';

define('gazette-metric-grid', GazetteMetricGrid);

export { GazetteMetricGrid };
