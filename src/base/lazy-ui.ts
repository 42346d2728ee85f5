/**
 * What a widget does and shows only when a reader asks for it or when something is wrong: keys, the source panel, the
 * table twin, problems. One module, loaded when first needed, so that a page pays for it only then.
 */
export { copyWords, sourceAnnouncement } from '../source/actions.js';
export { entrySource, markSource } from '../source/source.js';
export { renderSourcePanel } from '../source/source-panel.js';
export { keepBeside } from './behaviors/floating-panel.js';
export { answerKey } from './behaviors/keyboard.js';
export { onDemandStyles } from './lazy-ui.styles.js';
export { problemInLine, problemText } from './problem-messages.js';
export { renderLeftOut, renderProblems } from './problems.js';
export { renderTable } from './table.js';
