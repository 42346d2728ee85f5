import { css } from 'lit';
import { darkColors, forcedColors, lightColors, schemeColors } from './palette-css.js';

/**
 * The tokens, as every element has them. A host page sets `--gazette-…` properties; `--_…` are ours. Type sizes are in px
 * times the scale, since pages set the root size to anything. Colours follow the page's `color-scheme` through
 * `light-dark()`; in a browser without it what an element shows is `.dark` where the scheme is, by the colour of a rule
 * that is never drawn. Of functions that not every browser has only this one is used, and nowhere else: a declaration with
 * a custom property and an unknown function is not dropped as it is read but makes the colour black.
 *
 * A widget fills the box that it stands in. Where that box asks its contents how wide they are (flex, float, table cell,
 * inline-block, dialog, absolute) it is as wide as it prefers to be, and shrinks down to the least.
 *
 * @cssprop [--gazette-scale=1] - Multiplies every text size and target; 1.5 is large text.
 * @cssprop [--gazette-inline-size=640px] - How wide a widget is in a box that is as wide as its contents.
 * @cssprop [--gazette-min-inline-size=240px] - How narrow such a box may make it.
 * @cssprop [--gazette-display-font=inherit] - The face of headings and figures.
 * @cssprop [--gazette-ink=light-dark(#1c1b19, #edeae3)] - Figures and headings.
 * @cssprop [--gazette-ink-2=light-dark(#4a4843, #c5c1b8)] - Text.
 * @cssprop [--gazette-ink-3=light-dark(#6a675f, #9c988f)] - What is not stated.
 * @cssprop [--gazette-hair=light-dark(#d9d5cb, #363a41)] - Lines between rows.
 * @cssprop [--gazette-axis=light-dark(#8f8b81, #7c7f86)] - Leaders and ticks.
 * @cssprop [--gazette-paper=light-dark(#fdfcf9, #15171b)] - The ground of the source panel.
 * @cssprop [--gazette-seal=light-dark(#bd3316, #ff8468)] - The seal 据, and nothing else.
 * @cssprop [--gazette-bureau-1=light-dark(#2f3d96, #8b98f0)] - The marks of the first bureau.
 * @cssprop [--gazette-bureau-2=light-dark(#0b7463, #86e0c8)] - The marks of the second bureau.
 * @cssprop [--gazette-bureau-3=light-dark(#8a4a00, #e8b268)] - The marks of the third bureau.
 * @cssprop [--gazette-bureau-4=light-dark(#7a2f6d, #dd9fd2)] - The marks of the fourth bureau.
 * @cssprop [--gazette-bureau-1-tint=light-dark(#e3e6f5, #262c52)] - The ground of a quoted figure of the first bureau.
 * @cssprop [--gazette-bureau-2-tint=light-dark(#d9efe8, #133a31)] - The ground of a quoted figure of the second bureau.
 * @cssprop [--gazette-bureau-3-tint=light-dark(#f6e8d6, #43300f)] - The ground of a quoted figure of the third bureau.
 * @cssprop [--gazette-bureau-4-tint=light-dark(#f2e2ee, #40213a)] - The ground of a quoted figure of the fourth bureau.
 */
export const tokenStyles = css`
  :host {
    --_scale: var(--gazette-scale, 1);
    --_display: var(--gazette-display-font, inherit);
    /* Under words that are pointed at and selected, on light and dark ground alike. */
    --_wash: rgb(128 128 128 / 0.16);
    --_wash-2: rgb(128 128 128 / 0.28);
    ${lightColors}
    column-rule-color: CanvasText;
    display: block;
  }
  /* Paper is white. */
  @media not print {
    :host([theme='dark']),
    .dark {
      ${darkColors}
    }
  }
  @supports (color: light-dark(red, red)) {
    :host,
    :host([theme='dark']) {
      ${schemeColors}
    }
  }
  @media (forced-colors: active) {
    :host,
    :host([theme='dark']),
    .dark {
      ${forcedColors}
    }
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([size='large']) {
    --_scale: 1.5;
  }
`;
