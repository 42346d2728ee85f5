import { define } from '../../base/define.js';
import { GazetteReportOutline } from './report-outline.js';

define('gazette-report-outline', GazetteReportOutline);

export { GazetteReportOutline };
