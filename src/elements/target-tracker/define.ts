import { define } from '../../base/define.js';
import { GazetteTargetTracker } from './target-tracker.js';

define('gazette-target-tracker', GazetteTargetTracker);

export { GazetteTargetTracker };
