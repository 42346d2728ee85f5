import { define } from '../../base/define.js';
import { GazetteMetricCard } from './metric-card.js';

define('gazette-metric-card', GazetteMetricCard);

export { GazetteMetricCard };
