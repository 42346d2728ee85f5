import { define } from '../../core/define.js';
import { GazetteReportOutline } from './report-outline.js';

define('gazette-report-outline', GazetteReportOutline);

export { GazetteReportOutline };
