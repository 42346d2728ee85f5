import { define } from '../../core/define.js';
import { GazetteTimeline } from './timeline.js';

define('gazette-timeline', GazetteTimeline);

export { GazetteTimeline };
