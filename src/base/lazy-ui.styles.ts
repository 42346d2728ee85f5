import { exportPanelStyles } from './styles/export-panel.js';
import { lazyMediaStyles } from './styles/lazy-media.js';
import { problemStyles } from './styles/problems.js';
import { sourcePanelStyles } from './styles/source-panel.js';
import { tableSheets } from './styles/table.js';

/** The sheets of what a widget shows only when asked, or when something is wrong. */
export const lazyUiStyles = [sourcePanelStyles, ...tableSheets, problemStyles, exportPanelStyles, lazyMediaStyles];
