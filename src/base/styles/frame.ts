import { css } from 'lit';
import { ownType } from './own-type.js';

/** What stands around a drawing. */
export const frameStyles = css`
  :host {
    writing-mode: horizontal-tb;
    /* A page's own spacing is not a reader's, who sets it on every element there is. */
    letter-spacing: normal;
    word-spacing: normal;
    min-inline-size: min(var(--gazette-min-inline-size, 240px), 100%);
  }
  .frame {
    ${ownType}
    box-sizing: border-box;
    width: 100%;
    /* Also in a box that a page has made of no width. */
    min-width: 160px;
  }
  /* Measured, while what a server has drawn stands in its place. */
  .unseen {
    flex: none;
    height: 0;
    margin-inline-end: -100%;
    overflow: hidden;
  }
  /* What a box of its contents' width is told: the least and the preferred width. The widget itself tells nothing, so
     that no drawing changes the width that it is drawn for. */
  .frame::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(var(--gazette-min-inline-size, 240px), var(--gazette-inline-size, 640px));
    height: 0;
    overflow: hidden;
  }
  .widget {
    container-type: inline-size;
    position: relative;
    box-sizing: border-box;
    min-width: 0;
    border-top: 4px solid var(--_ink);
    padding-top: 9px;
    color: var(--_ink);
    font-size: calc(14px * var(--_scale));
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.65;
    line-break: strict;
    overflow-wrap: break-word;
    text-spacing-trim: trim-start;
    text-autospace: no-autospace;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-user-select: text;
    user-select: text;
  }
  /* Quotation marks and points of a Chinese face are as wide as its characters, which parts English words. */
  .widget:lang(en) {
    font-variant-east-asian: proportional-width;
  }
  .widget :lang(zh) {
    font-variant-east-asian: normal;
  }
  .ruler {
    height: 0;
  }
  /* Its size changes where the size or the spacing of type does. */
  .ruler > span {
    position: absolute;
    visibility: hidden;
    white-space: pre;
  }
  .ruler > span::before {
    content: '0 0';
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
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  /* Their lines end where a script has set a place for it, between words. */
  .standfirst,
  .note,
  .quiet,
  .credit {
    word-break: keep-all;
    overflow-wrap: anywhere;
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
  /* Between two rules, since it is not the report's. */
  .annotation {
    border-top: 1px solid var(--_hair);
    padding: 8px 0 10px;
    color: var(--_ink);
    text-wrap: pretty;
  }
  .annotation > span {
    display: block;
    font-size: calc(12.5px * var(--_scale));
    font-weight: 600;
    color: var(--_ink-2);
  }
  /* One heads both. */
  .annotation:not([hidden]) ~ .annotation {
    border-top: 0;
    padding-top: 0;
  }
  .annotation:not([hidden]) ~ .annotation > span {
    display: none;
  }
  .annotation ::slotted(*) {
    max-width: 46em;
    margin: 0;
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
