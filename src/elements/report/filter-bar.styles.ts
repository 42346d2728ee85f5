import { css, unsafeCSS } from 'lit';
import { ownType } from '../../base/styles/own-type.js';
import { PALETTE } from '../../drawing/palette.js';

const colour = (token: 'ink' | 'ink-2' | 'axis' | 'paper', theme: 0 | 1): string => PALETTE[token][theme];
const tokens = (value: (token: 'ink' | 'ink-2' | 'axis' | 'paper') => string): string =>
  (['ink', 'ink-2', 'axis', 'paper'] as const)
    .map((token) => `--_${token}: var(--gazette-${token}, ${value(token)});`)
    .join('');

/** The sheet of the bar, and of what is set like it: what is wrong. */
export const filterBarStyles = css`
  .bar,
  .problems {
    ${ownType}
    ${unsafeCSS(tokens((token) => colour(token, 0)))}
    --_scale: var(--gazette-scale, 1);
    color: var(--_ink);
  }
  @media not print {
    .dark.problems,
    .dark .bar {
      ${unsafeCSS(tokens((token) => colour(token, 1)))}
    }
  }
  .problems button {
    min-height: calc(36px * var(--_scale));
    margin-block-start: 6px;
    border: 1px solid var(--_axis);
    padding: 0 12px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  .bar {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0 calc(12px * var(--gazette-scale, 1));
    font-size: calc(13px * var(--gazette-scale, 1));
    line-height: 1.5;
  }
  @supports (color: light-dark(red, red)) {
    .bar,
    .problems {
      ${unsafeCSS(tokens((token) => `light-dark(${colour(token, 0)}, ${colour(token, 1)})`))}
    }
  }
  .bar span {
    display: block;
    color: var(--_ink-2);
  }
  .bar select {
    box-sizing: border-box;
    width: 100%;
    height: calc(36px * var(--gazette-scale, 1));
    margin: 0;
    border: 1px solid var(--_axis);
    border-radius: 0;
    padding: 0 6px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  .bar select:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 1px;
  }
  .bar p {
    grid-column: 1 / -1;
    min-height: 1.5em;
    margin: 4px 0 0;
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .bar .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    min-height: 0;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
