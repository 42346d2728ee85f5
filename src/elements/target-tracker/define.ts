import { define } from '../../core/define.js';
import { GazetteTargetTracker } from './target-tracker.js';

define('gazette-target-tracker', GazetteTargetTracker);

export { GazetteTargetTracker };
