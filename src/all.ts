/** Registers every element. */
import './elements/report/define.js';
import './elements/metric-card/define.js';
import './elements/timeline/define.js';
import './elements/bureau-comparison/define.js';
