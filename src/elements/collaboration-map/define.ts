import { define } from '../../base/define.js';
import { GazetteCollaborationMap } from './collaboration-map.js';

define('gazette-collaboration-map', GazetteCollaborationMap);

export { GazetteCollaborationMap };
