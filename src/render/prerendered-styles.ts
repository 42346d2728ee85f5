import { type CSSResult, css, unsafeCSS } from 'lit';
import { pictureFamilies } from './families.js';
import { stylesOf } from './widget-view.js';

/** The widths in CSS pixels that a drawing is made for where its column is not known; each stands up to the next. */
export const PRERENDERED_WIDTHS = [320, 480, 640, 800] as const;

/** The attributes by which sheets tell hosts apart. */
export const STYLED_ATTRIBUTES: readonly string[] = ['theme', 'size', 'compact'];

/**
 * The style sheet of a widget that a server has drawn, as nested rules: those of its element, and what chooses between the widths.
 * It is linked from the widget's root, and from the page's head so that nothing is painted without it: there it says nothing, since
 * all is within `.gazette-prerendered`, which stands for the host.
 * @param tag of one of WIDGET_TAGS
 */
export function prerenderedStyles(tag: string): string {
  const sheets = [stylesOf(tag), prerendered].flat(Number.POSITIVE_INFINITY) as CSSResult[];
  const rules = sheets
    .map(({ cssText }) => cssText)
    .join('\n')
    .replaceAll(/:host\((.*?)\)(?=[ ,{])/g, '&$1')
    .replaceAll(':host', '&');
  return `:host { display: grid; } .gazette-prerendered { ${rules} flex: 1; min-inline-size: 0; }`;
}

/** Hides in each range of widths what is not drawn for it. */
const chosen = PRERENDERED_WIDTHS.map((width, i) => {
  const next = PRERENDERED_WIDTHS[i + 1];
  const range = [...(i > 0 ? [`(width >= ${width}px)`] : []), ...(next ? [`(width < ${next}px)`] : [])].join(' and ');
  return `@container prerendered ${range} { .frame[data-width]:not([data-width~='${width}']) { display: none; } }`;
}).join('\n');

/** The drawings in the same place as the element's own, and the words where its toolbar will be. */
const prerendered = css`
  .choice {
    container: prerendered / inline-size;
    contain-intrinsic-inline-size: var(--gazette-inline-size, 640px);
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }
  .choice .frame {
    min-inline-size: 0;
  }
  /* It keeps its room: nothing moves once it can be used. */
  .choice :is(button, input, select) {
    visibility: hidden;
  }
  /* Words stand as they were measured; a page's own face may be wider. */
  .choice .drawing {
    --_display: inherit;
    font-family: ${unsafeCSS(pictureFamilies('zh').body)};
  }
  .choice .drawing:lang(en) {
    font-family: ${unsafeCSS(pictureFamilies('en').body)};
  }
  .choice .item {
    cursor: auto;
  }
  .choice > details {
    margin-block-start: calc(-32px * var(--_scale));
    color: var(--_ink);
    font-size: calc(13px * var(--_scale));
  }
  .choice:not(:has(.tools)) > details {
    margin-block-start: 0;
  }
  .choice > details > summary {
    inline-size: fit-content;
    margin-inline-start: auto;
    padding: 0;
    line-height: calc(32px * var(--_scale));
    cursor: pointer;
  }
  ${unsafeCSS(chosen)}
`;
