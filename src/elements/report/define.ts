import { define } from '../../base/define.js';
import { GazetteReport } from './report.js';

define('gazette-report', GazetteReport);

export { GazetteReport };
