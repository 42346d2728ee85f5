import { define } from '../../base/define.js';
import { GazetteOutcomeThreads } from './outcome-threads.js';

define('gazette-outcome-threads', GazetteOutcomeThreads);

export { GazetteOutcomeThreads };
