/** Registers every element. */
import './elements/report/define.js';
import './elements/metric-card/define.js';
import './elements/timeline/define.js';
import './elements/bureau-comparison/define.js';
import './elements/inline-figure/define.js';
import './elements/metric-grid/define.js';
import './elements/tier-pyramid/define.js';
import './elements/pictogram/define.js';
import './elements/framework/define.js';
import './elements/target-tracker/define.js';
import './elements/document-list/define.js';
import './elements/outcome-threads/define.js';
import './elements/collaboration-map/define.js';
import './elements/report-outline/define.js';
import './elements/source-text/define.js';
import './elements/change-chart/define.js';
import './elements/series/define.js';
