import { css } from 'lit';
import { ownType } from '../../base/styles/own-type.js';
import { tokenStyles } from '../../base/tokens.js';

/** A figure that sits in a line of prose without moving it, and its panel in the top layer. */
export const inlineFigureStyles = [
  tokenStyles,
  css`
    :host,
    :host([hidden]) {
      display: inline;
      container-type: normal;
    }
    :host([hidden]) {
      display: none;
    }
    button {
      margin: 0;
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
      font: inherit;
      letter-spacing: inherit;
      text-align: inherit;
      cursor: pointer;
    }
    .word {
      /* Where the page runs from right to left it runs as its words do, with those beside it that do too. */
      direction: ltr;
      unicode-bidi: embed;
      cursor: pointer;
      white-space: nowrap;
    }
    .value {
      font-weight: 700;
      /* A bold face may rise a pixel higher than the words around it; the line is theirs to set. */
      line-height: 0;
      /* One thin line, which leaves the next line's ascenders alone however close it is set. */
      text-decoration: underline 1.5px;
      text-underline-offset: 0.16em;
      text-decoration-color: var(--_bureau-1);
    }
    .bureau-2 .value {
      text-decoration-color: var(--_bureau-2);
    }
    .bureau-3 .value {
      text-decoration-color: var(--_bureau-3);
    }
    .bureau-4 .value {
      text-decoration-color: var(--_bureau-4);
    }
    .status {
      color: var(--_ink-2);
    }
    .seal {
      display: inline-block;
      box-sizing: border-box;
      width: 1.5em;
      height: 1.5em;
      /* Its margins take back its height, so that no line grows by it, however close the lines are set. */
      margin: -0.75em 0.15em -0.75em 0.35em;
      border: 1.5px solid var(--_seal);
      color: var(--_seal);
      font-family: var(--_display);
      font-size: max(12px, 0.62em);
      font-weight: 700;
      line-height: calc(1.5em - 3px);
      text-align: center;
      position: relative;
      top: -0.12em;
    }
    [aria-expanded='true'] .seal {
      background: var(--_seal);
      color: var(--_paper);
    }
    .pointed .value,
    .selected .value {
      background: var(--_wash);
    }
    .word:focus-visible {
      outline: 2px solid var(--_ink);
      outline-offset: 2px;
    }
    .panel {
      position: absolute;
      /* Above what follows where there is no top layer. */
      z-index: 1;
      inset: auto;
      box-sizing: border-box;
      width: min(30em, calc(100% - 16px));
      margin: 0;
      border: 0;
      padding: 0;
      overflow: auto;
      overscroll-behavior: contain;
      background: var(--_paper);
      font-size: calc(14px * var(--_scale));
    }
    .own {
      ${ownType}
      color: var(--_ink);
      font-size: calc(14px * var(--_scale));
      line-height: 1.65;
    }
    .panel .source {
      position: static;
      margin: 0;
    }
    .problem {
      font-size: 0.85em;
      color: var(--_ink-2);
    }
    .hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: 0 0 0 -1px;
      overflow: hidden;
      white-space: nowrap;
      user-select: none;
      clip-path: inset(50%);
    }
    @media print {
      .panel {
        display: none;
      }
    }
  `,
];
