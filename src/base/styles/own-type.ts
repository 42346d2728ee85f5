import { unsafeCSS } from 'lit';

/**
 * What a block of an element's own words begins with: nothing of a page's type reaches it, but for what a page rightly sets,
 * and it runs as its words do, whichever way the page runs. Declarations alone are no sheet, which the minifier of sheets would
 * make nothing of.
 */
export const ownType = unsafeCSS(`
  all: initial;
  display: block;
  direction: ltr;
  unicode-bidi: isolate;
  color-scheme: inherit;
  visibility: inherit;
  pointer-events: inherit;
  font-family: inherit;
  letter-spacing: inherit;
  word-spacing: inherit;
  -webkit-locale: inherit;
  -webkit-font-smoothing: inherit;
  -moz-osx-font-smoothing: inherit;
`);
