import { define } from '../../core/define.js';
import { GazetteBureauComparison } from './bureau-comparison.js';

define('gazette-bureau-comparison', GazetteBureauComparison);

export { GazetteBureauComparison };
