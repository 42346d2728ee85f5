/**
 * What a widget shows only when a reader asks for it or when something is wrong: the source panel, the table twin,
 * problems. One module, loaded when first needed, so that a page pays for it only then.
 */
export { problemText } from './messages/problems.js';
export { sourceMessages } from './messages/source.js';
export { onDemandStyles } from './on-demand.styles.js';
export { renderLeftOut, renderProblems } from './problems.js';
export { renderSourcePanel, sentenceText } from './source-panel.js';
export { renderTable } from './table.js';
