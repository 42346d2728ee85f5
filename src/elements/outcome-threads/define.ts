import { define } from '../../core/define.js';
import { GazetteOutcomeThreads } from './outcome-threads.js';

define('gazette-outcome-threads', GazetteOutcomeThreads);

export { GazetteOutcomeThreads };
