import { define } from '../../base/define.js';
import { GazetteFramework } from './framework.js';

define('gazette-framework', GazetteFramework);

export { GazetteFramework };
