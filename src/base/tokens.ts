import { css, unsafeCSS } from 'lit';
import { PALETTE, type Token } from '../drawing/palette.js';

/**
 * A host page sets `--gazette-…` properties; `--_…` are ours. Type sizes are in px times the scale, since pages set the
 * root size to anything. Colours follow the page's `color-scheme` through `light-dark()`;
 * a browser without it gets the light ones.
 */
const names = Object.keys(PALETTE) as Token[];
const plain = names.map((name) => `--_${name}: var(--gazette-${name}, ${PALETTE[name][0]});`).join('');
const schemed = names
  .map((name) => `--_${name}: var(--gazette-${name}, light-dark(${PALETTE[name].join(', ')}));`)
  .join('');

// An SVG's own colours are not forced, so that marks would keep theirs on whatever ground a reader has chosen.
const forced = names.map((name) => `--_${name}: ${/paper|tint/.test(name) ? 'Canvas' : 'CanvasText'};`).join('');

/** The tokens alone. */
export const tokenStyles = css`
  :host {
    --_scale: var(--gazette-scale, 1);
    --_display: var(--gazette-display-font, inherit);
    ${unsafeCSS(plain)}
    display: block;
    container-type: inline-size;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${unsafeCSS(schemed)}
    }
  }
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(forced)}
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
