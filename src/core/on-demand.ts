/**
 * What a widget does and shows only when a reader asks for it or when something is wrong: keys, the source panel, the
 * table twin, problems. One module, loaded when first needed, so that a page pays for it only then.
 */
export { copyWords, sourceAnnouncement } from './actions.js';
export { answerKey } from './keyboard.js';
export { problemInLine, problemText } from './messages/problems.js';
export { onDemandStyles } from './on-demand.styles.js';
export { keepBeside } from './panel-placement.js';
export { renderLeftOut, renderProblems } from './problems.js';
export { entrySource, markSource } from './source.js';
export { renderSourcePanel } from './source-panel.js';
export { renderTable } from './table.js';
