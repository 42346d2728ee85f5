import { problemStyles } from '../../base/styles/problems.js';
import { filterBarStyles } from './filter-bar.styles.js';

/**
 * What `<gazette-report>` loads when a page sets a filter, asks for its controls or links it to the address, and when
 * there is no report to give.
 */
export { AnnouncerController } from '../../base/behaviors/announcer.js';
export { renderProblems } from '../../base/problems.js';
export { retry } from '../../base/retry.js';
export { countShown, renderFilterBar } from './filter-bar.js';
export { FilterController } from './filter-controller.js';
export { UrlStateController } from './url-state-controller.js';

/** The sheets of what it loads. */
export const optionStyles = [problemStyles, filterBarStyles];
