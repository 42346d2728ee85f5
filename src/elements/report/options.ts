/** What `<gazette-report>` loads when a page sets a filter, asks for its controls or links it to the address. */
export { renderFilterBar } from './filter-bar.js';
export { filterBarStyles } from './filter-bar.styles.js';
export { FilterController } from './filter-controller.js';
export { UrlStateController } from './url-state-controller.js';
