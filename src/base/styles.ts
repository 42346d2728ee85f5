import { css } from 'lit';
import { tokenStyles } from './tokens.js';

const frame = css`
  .widget {
    position: relative;
    box-sizing: border-box;
    min-width: 0;
    border-top: 4px solid var(--_ink);
    padding-top: 9px;
    color: var(--_ink);
    font-size: calc(14px * var(--_scale));
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.65;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    line-break: strict;
    overflow-wrap: break-word;
    text-spacing-trim: trim-start;
    text-autospace: no-autospace;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .ruler {
    height: 0;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin: 0;
    font-size: calc(12.5px * var(--_scale));
    line-height: 1.5;
    text-wrap: balance;
    color: var(--_ink-2);
  }
  .bureau {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    font-weight: 600;
  }
  h2 {
    margin: 4px 0 0;
    font-family: var(--_display);
    font-size: calc(19px * var(--_scale));
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
  }
  .standfirst {
    max-width: 46em;
    margin: 5px 0 0;
    color: var(--_ink-2);
    text-wrap: pretty;
  }
  .plot {
    margin: 18px 0 16px;
  }
  .quiet {
    margin: 0;
    color: var(--_ink-3);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin: 0 0 8px;
    padding: 8px 0 0;
    border-top: 1px solid var(--_hair);
    list-style: none;
    font-size: calc(12.5px * var(--_scale));
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }
  .note {
    max-width: 62em;
    margin: 0 0 8px;
    font-size: calc(12.5px * var(--_scale));
    color: var(--_ink-3);
    text-wrap: pretty;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    padding-top: 5px;
    border-top: 1px solid var(--_hair);
  }
  .credit {
    margin: 0;
    font-size: calc(12.5px * var(--_scale));
    line-height: 1.6;
    color: var(--_ink-3);
  }
  .tools {
    display: flex;
    gap: 2px;
    margin-inline-start: auto;
  }
  button {
    box-sizing: border-box;
    margin: 0;
    border: 0;
    border-radius: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .tools button {
    min-width: calc(32px * var(--_scale));
    height: calc(32px * var(--_scale));
    padding: 2px 6px 0;
    border-bottom: 2px solid transparent;
    font-size: calc(13px * var(--_scale));
    color: var(--_ink-2);
  }
  .tools [aria-pressed='true'],
  .tools [aria-expanded='true'] {
    border-bottom-color: currentColor;
    color: var(--_ink);
    font-weight: 700;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 1px;
  }
  .button {
    min-height: calc(32px * var(--_scale));
    margin: 8px 0 12px;
    padding: 0 12px;
    border: 1px solid currentColor;
  }
  @container (min-width: 480px) {
    h2 {
      font-size: calc(22px * var(--_scale));
    }
  }
  @container (min-width: 1080px) {
    h2 {
      font-size: calc(25px * var(--_scale));
    }
    .standfirst {
      font-size: calc(15px * var(--_scale));
    }
  }
`;

const drawing = css`
  svg {
    text-spacing-trim: space-all;
    direction: ltr;
    display: block;
    overflow: visible;
    flex: none;
  }
  .drawing {
    max-width: 100%;
  }
  .fill {
    fill: currentColor;
  }
  .stroke {
    fill: none;
    stroke: currentColor;
  }
  .ink {
    color: var(--_ink);
  }
  .ink-2 {
    color: var(--_ink-2);
  }
  .ink-3 {
    color: var(--_ink-3);
  }
  .hair {
    color: var(--_hair);
  }
  .axis {
    color: var(--_axis);
  }
  .bureau-1 {
    color: var(--_bureau-1);
  }
  .bureau-2 {
    color: var(--_bureau-2);
  }
  .bureau-3 {
    color: var(--_bureau-3);
  }
  .bureau-4 {
    color: var(--_bureau-4);
  }
  .display {
    font-family: var(--_display);
  }
  .item {
    cursor: pointer;
  }
  .item:focus {
    outline: none;
  }
  .target {
    fill: transparent;
    stroke: none;
    pointer-events: all;
  }
  .item:focus-visible > .target {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .item.pointed > .target,
  .item.selected > .target {
    fill: color-mix(in srgb, var(--_ink) 6%, transparent);
  }
  .seal rect {
    fill: none;
    stroke: var(--_seal);
  }
  .seal text {
    fill: var(--_seal);
    font-family: var(--_display);
  }
  [aria-expanded='true'] .seal rect {
    fill: var(--_seal);
  }
  [aria-expanded='true'] .seal text {
    fill: var(--_paper);
  }
`;

const media = css`
  @media (forced-colors: active) {
    .item.selected > .target,
    .item:focus-visible > .target {
      stroke: Highlight;
      stroke-width: 2;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      /* On white paper the pale marks of a dark page would not be seen. */
      color-scheme: light;
      --_ink: #000;
      --_ink-2: #000;
      --_ink-3: #000;
      --_hair: #999;
      --_paper: #fff;
      break-inside: avoid;
    }
    h2,
    [role='heading'],
    .kicker,
    .standfirst {
      break-after: avoid;
    }
    /* Drawn for the window, which may be wider than the paper: it shrinks as a whole. */
    .drawing {
      height: auto;
    }
    .fill,
    .stroke {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .item > .target,
    .item.pointed > .target,
    .item.selected > .target {
      fill: none;
      stroke: none;
    }
    [aria-expanded='true'] .seal rect {
      fill: none;
    }
    [aria-expanded='true'] .seal text {
      fill: var(--_seal);
    }
    /* A browser prints no grounds unless asked to, and words brought out are paper on a ground. */
    .widget .marked.selected,
    .widget .marked[aria-expanded='true'] {
      background: none;
      color: var(--_ink);
    }
    /* What is there to be pressed; the sheet of a widget comes after this one. */
    .widget .tools,
    .widget .button,
    .widget .controls {
      display: none;
    }
  }
`;

/** Every widget's sheets: tokens, frame, drawing, media. */
export const elementStyles = [tokenStyles, frame, drawing, media];
