import { define } from '../../core/define.js';
import { GazetteCollaborationMap } from './collaboration-map.js';

define('gazette-collaboration-map', GazetteCollaborationMap);

export { GazetteCollaborationMap };
