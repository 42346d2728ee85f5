import { define } from '../../core/define.js';
import { GazetteReport } from './report.js';

define('gazette-report', GazetteReport);

export { GazetteReport };
