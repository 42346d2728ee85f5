import { define } from '../../base/define.js';
import { GazetteSeries } from './series.js';

define('gazette-series', GazetteSeries);

export { GazetteSeries };
