import { define } from '../../base/define.js';
import { GazetteChangeChart } from './change-chart.js';

define('gazette-change-chart', GazetteChangeChart);

export { GazetteChangeChart };
