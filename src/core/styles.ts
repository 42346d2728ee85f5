import { css, unsafeCSS } from 'lit';
import { PALETTE, type Token } from '../layout/palette.js';

/**
 * Tokens and the frame. A host page sets `--gazette-…` properties; `--_…` are ours. Type sizes are in px times the
 * scale, since pages set the root size to anything. Colours follow the page's `color-scheme` through `light-dark()`;
 * a browser without it gets the light ones.
 */
const names = Object.keys(PALETTE) as Token[];
const plain = names.map((name) => `--_${name}: var(--gazette-${name}, ${PALETTE[name][0]});`).join('');
const schemed = names
  .map((name) => `--_${name}: var(--gazette-${name}, light-dark(${PALETTE[name].join(', ')}));`)
  .join('');

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

const frame = css`
  .widget {
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
  .widget {
    position: relative;
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin: 0;
    font-size: calc(12.5px * var(--_scale));
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .bureau {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-weight: 600;
  }
  .text-bureau-1 {
    color: var(--_bureau-1);
  }
  .text-bureau-2 {
    color: var(--_bureau-2);
  }
  .text-bureau-3 {
    color: var(--_bureau-3);
  }
  .text-bureau-4 {
    color: var(--_bureau-4);
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
  .error {
    border: 1px solid var(--_ink);
    border-top-width: 2px;
    margin: 0 0 12px;
    padding: 10px 14px;
    font-size: calc(13.5px * var(--_scale));
    overflow-wrap: anywhere;
  }
  .error p,
  .error ul {
    margin: 0;
  }
  .error ul {
    padding-inline-start: 1.2em;
  }
  .error-title {
    font-weight: 700;
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
  [aria-expanded='true'] > .seal rect {
    fill: var(--_seal);
  }
  [aria-expanded='true'] > .seal text {
    fill: var(--_paper);
  }
  .seal-button {
    position: relative;
    display: inline-grid;
    place-items: center;
    width: calc(18px * var(--_scale));
    height: calc(18px * var(--_scale));
    margin: 0 1px 0 5px;
    border: 1.5px solid var(--_seal);
    color: var(--_seal);
    font-family: var(--_display);
    font-size: calc(11.5px * var(--_scale));
    font-weight: 700;
    line-height: 1;
    vertical-align: 0.08em;
  }
  .seal-button::after {
    content: '';
    position: absolute;
    inset: -8px;
  }
  .seal-button[aria-expanded='true'] {
    background: var(--_seal);
    color: var(--_paper);
  }
`;

/** The source panel alone. */
export const panelStyles = css`
  .source {
    --_bureau: var(--_bureau-1);
    --_tint: var(--_bureau-1-tint);
    color: var(--_ink);
    margin: 0 0 16px;
    border: 1px solid var(--_ink);
    border-top-width: 2px;
    padding: 12px 14px 8px;
    animation: open 120ms;
  }
  .source.bureau-2 {
    --_bureau: var(--_bureau-2);
    --_tint: var(--_bureau-2-tint);
  }
  .source.bureau-3 {
    --_bureau: var(--_bureau-3);
    --_tint: var(--_bureau-3-tint);
  }
  .source.bureau-4 {
    --_bureau: var(--_bureau-4);
    --_tint: var(--_bureau-4-tint);
  }
  @keyframes open {
    from {
      opacity: 0;
    }
  }
  .place {
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
    font-size: calc(12.5px * var(--_scale));
    line-height: 1.6;
    color: var(--_ink-2);
  }
  .place li {
    display: inline;
  }
  .place b {
    color: var(--_bureau);
  }
  .place li + li::before {
    content: ' › ';
    color: var(--_ink-3);
  }
  blockquote {
    max-width: 46em;
    margin: 0;
    font-family: var(--_display);
    font-size: calc(16px * var(--_scale));
    font-weight: 400;
    line-height: 1.95;
    text-wrap: pretty;
  }
  mark,
  .figure {
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    padding: 1px 1px 0;
    border-bottom: 2px solid var(--_bureau);
    background: var(--_tint);
    color: var(--_ink);
    font-weight: 700;
  }
  .bureau-2 .figure {
    border-bottom: 4px double var(--_bureau);
  }
  mark {
    background: var(--_bureau);
    color: var(--_paper);
  }
  .time {
    text-decoration: underline dotted 1px;
    text-underline-offset: 4px;
  }
  .gap {
    margin: 0 2px;
    border-bottom: 1px dotted var(--_axis);
    font-size: calc(12.5px * var(--_scale));
    color: var(--_ink-3);
  }
  .records {
    margin: 8px 0 0;
    padding-inline-start: 1.6em;
  }
  .source-note {
    margin: 6px 0 0;
    font-size: calc(12.5px * var(--_scale));
    color: var(--_ink-2);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    margin: 8px 0 0;
    padding-top: 4px;
    border-top: 1px solid var(--_hair);
    font-size: calc(13px * var(--_scale));
  }
  .actions button {
    min-height: calc(28px * var(--_scale));
    text-decoration: underline 1px;
    text-underline-offset: 4px;
  }
  .actions .close {
    margin-inline-start: auto;
    text-decoration: none;
  }
`;

const table = css`
  .table {
    width: 100%;
    border-collapse: collapse;
    font-size: calc(13.5px * var(--_scale));
    line-height: 1.5;
  }
  .table th,
  .table td {
    padding: 7px 10px 7px 0;
    border-top: 1px solid var(--_hair);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  .table thead th {
    border-top: 0;
    font-size: calc(12.5px * var(--_scale));
    font-weight: 600;
    vertical-align: bottom;
  }
  .table .numeric {
    padding: 7px 0 7px 10px;
    text-align: end;
  }
  .table b {
    font-family: var(--_display);
    font-size: calc(17px * var(--_scale));
    font-weight: 700;
    line-height: 1.2;
  }
  .table tbody th {
    font-weight: 500;
  }
  .table tr.selected,
  .table tr.pointed {
    background: color-mix(in srgb, var(--_ink) 6%, transparent);
  }
  .keep {
    white-space: nowrap;
  }
  @container (max-width: 479px) {
    .table thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table tr {
      display: block;
      padding: 7px 0;
      border-top: 1px solid var(--_hair);
    }
    .table th,
    .table td,
    .table .numeric {
      display: block;
      border: 0;
      padding: 0 0 2px;
      text-align: start;
    }
    .table .keep {
      white-space: normal;
    }
    .table td[data-label]::before {
      content: attr(data-label) ' ';
      font-size: calc(12.5px * var(--_scale));
      color: var(--_ink-3);
    }
  }
`;

const media = css`
  @media (prefers-reduced-motion: reduce) {
    .source {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .item.selected > .target,
    .item:focus-visible > .target {
      stroke: Highlight;
      stroke-width: 2;
    }
    .seal rect {
      stroke: ButtonText;
    }
    .seal text {
      fill: ButtonText;
    }
    [aria-expanded='true'] > .seal rect {
      fill: ButtonText;
    }
    [aria-expanded='true'] > .seal text {
      fill: ButtonFace;
    }
  }
  @media print {
    :host {
      --_ink: #000;
      --_ink-2: #000;
      --_ink-3: #000;
      --_hair: #999;
      break-inside: avoid;
    }
    .fill,
    .stroke,
    mark {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .tools,
    .takeaway,
    .actions {
      display: none;
    }
  }
`;

const takeaway = css`
  .takeaway {
    margin: 0 0 12px;
    border: 1px solid var(--_ink);
    border-top-width: 2px;
    padding: 8px 14px;
    animation: open 120ms;
  }
  .takeaway-group {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 14px;
    font-size: calc(13px * var(--_scale));
  }
  .takeaway-group span {
    flex: 0 0 3em;
    color: var(--_ink-3);
  }
  .takeaway-group button {
    min-height: calc(28px * var(--_scale));
    text-decoration: underline 1px;
    text-underline-offset: 4px;
  }
  .citation {
    margin: 2px 0 0;
    font-size: calc(12.5px * var(--_scale));
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
`;

/** Every widget's sheets: tokens, frame, drawing, source panel, table, media. */
export const elementStyles = [tokenStyles, frame, drawing, panelStyles, table, takeaway, media];
