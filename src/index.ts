/** The classes of the elements, without registering a tag, and the types of what they take and tell. */

export type {
  ErrorDetail,
  ErrorEvent,
  FilterDetail,
  FilterEvent,
  GazetteEvents,
  ReadyDetail,
  ReadyEvent,
  SelectDetail,
  SelectEvent,
} from './context/events.js';
export { GazetteBureauComparison } from './elements/bureau-comparison/bureau-comparison.js';
export { GazetteChangeChart } from './elements/change-chart/change-chart.js';
export { GazetteCollaborationMap } from './elements/collaboration-map/collaboration-map.js';
export { GazetteDocumentList } from './elements/document-list/document-list.js';
export { GazetteFramework } from './elements/framework/framework.js';
export { GazetteInlineFigure } from './elements/inline-figure/inline-figure.js';
export { GazetteMetricCard } from './elements/metric-card/metric-card.js';
export { GazetteMetricGrid } from './elements/metric-grid/metric-grid.js';
export { GazetteOutcomeThreads } from './elements/outcome-threads/outcome-threads.js';
export { GazettePictogram } from './elements/pictogram/pictogram.js';
export { GazetteReport } from './elements/report/report.js';
export { GazetteReportOutline } from './elements/report-outline/report-outline.js';
export { GazetteSeries } from './elements/series/series.js';
export { GazetteSourceText } from './elements/source-text/source-text.js';
export { GazetteTargetTracker } from './elements/target-tracker/target-tracker.js';
export { GazetteTierPyramid } from './elements/tier-pyramid/tier-pyramid.js';
export { GazetteTimeline } from './elements/timeline/timeline.js';
export * from './report/index.js';
