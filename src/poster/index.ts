/** The long picture of a report and its cards, as functions that touch no file. They run in Node. Public as `gazette-elements/poster`. */
export { CARD_SIZES, type CardSize } from './card-sizes.js';
export { type CardOptions, shareCard } from './cards.js';
export { type Poster, type PosterOptions, type PosterScreen, poster } from './poster.js';
export { type PosterPixels, posterPixels } from './raster.js';
export { POSTER_SECTIONS, type PosterSection } from './sections.js';
export { POSTER_THEMES, type PosterTheme } from './themes.js';
