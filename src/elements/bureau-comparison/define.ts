import { define } from '../../base/define.js';
import { GazetteBureauComparison } from './bureau-comparison.js';

define('gazette-bureau-comparison', GazetteBureauComparison);

export { GazetteBureauComparison };
