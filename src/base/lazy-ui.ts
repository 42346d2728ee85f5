/**
 * What a widget shows only when a reader asks for it or when something is wrong: the source panel, the table twin,
 * problems. One module, loaded when first needed, so that a page pays for it only then.
 */
export { copyText, renderByHand } from '../export/clipboard.js';
export { problemInLine } from '../i18n/problem-messages.js';
export { sourceAnnouncement } from '../source/announcement.js';
export { resolveSource } from '../source/resolve-source.js';
export { renderSourcePanel } from '../source/source-panel.js';
export { FloatingPanelController } from './behaviors/floating-panel.js';
export { lazyUiStyles } from './lazy-ui.styles.js';
export { isRetryable, renderProblems, renderRetry, renderWarnings } from './problems.js';
export { renderTable } from './render-table.js';
export { retry } from './retry.js';
