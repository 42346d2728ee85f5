import { define } from '../../core/define.js';
import { GazetteFramework } from './framework.js';

define('gazette-framework', GazetteFramework);

export { GazetteFramework };
