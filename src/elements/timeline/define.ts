import { define } from '../../base/define.js';
import { GazetteTimeline } from './timeline.js';

define('gazette-timeline', GazetteTimeline);

export { GazetteTimeline };
