import { type CSSResult, unsafeCSS } from 'lit';
import { PALETTE, type Token } from '../drawing/palette.js';

const names = Object.keys(PALETTE) as Token[];

function declare(value: (name: Token) => string): CSSResult {
  return unsafeCSS(names.map((name) => `--_${name}: ${value(name)};`).join(''));
}

/** Declarations of the colours: a page's own, else the light ones. */
export const lightColors = declare((name) => `var(--gazette-${name}, ${PALETTE[name][0]})`);

/** Declarations of the colours: a page's own, else the dark ones. */
export const darkColors = declare((name) => `var(--gazette-${name}, ${PALETTE[name][1]})`);

/** Declarations of the colours: a page's own, else those of its colour scheme. For engines with `light-dark()` alone. */
export const schemeColors = declare((name) => `var(--gazette-${name}, light-dark(${PALETTE[name].join(', ')}))`);

/** An SVG's own colours are not forced, so that marks would keep theirs on whatever ground a reader has chosen. */
export const forcedColors = declare((name) => (/paper|tint/.test(name) ? 'Canvas' : 'CanvasText'));
