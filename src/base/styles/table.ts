import { css } from 'lit';

/** The table twin. */
export const tableStyles = css`
  .opens {
    position: relative;
    min-height: 24px;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  /* The target of a short word is a finger's width all the same. */
  .opens::after {
    content: '';
    position: absolute;
    inset: -4px;
  }
  /* A figure breaks between words and nowhere else, and only where its column is too narrow for it. */
  .opens:not(.words) {
    word-break: keep-all;
  }
  .opens b {
    text-decoration: underline dotted var(--_ink-3) 1px;
    text-underline-offset: 0.24em;
  }
  .opens:is(:hover, :focus-visible, [aria-expanded='true']) b {
    text-decoration: underline solid var(--_ink) 1px;
  }
  .opens .seal-mark {
    display: inline-grid;
    place-items: center;
    width: calc(18px * var(--_scale));
    height: calc(18px * var(--_scale));
    margin-inline-start: 5px;
    border: 1.5px solid var(--_seal);
    color: var(--_seal);
    font-family: var(--_display);
    font-size: calc(12px * var(--_scale));
    font-weight: 700;
    line-height: 1;
    vertical-align: 0.08em;
    visibility: hidden;
  }
  .opens:is(:hover, :focus-visible, [aria-expanded='true']) .seal-mark {
    visibility: visible;
  }
  .opens[aria-expanded='true'] .seal-mark {
    background: var(--_seal);
    color: var(--_paper);
  }
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
    text-wrap: pretty;
  }
  .table thead th {
    border-top: 0;
    font-size: calc(12.5px * var(--_scale));
    font-weight: 600;
    vertical-align: bottom;
  }
  .table .numeric {
    padding: 7px 20px 7px 10px;
    text-align: end;
  }
  .table tr > .numeric:last-child {
    padding-inline-end: 0;
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
    background: var(--_wash);
  }
  .keep {
    white-space: nowrap;
  }
  .table .words b {
    font: inherit;
  }
  @container (max-width: 639px) {
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
    /* A name without a value says nothing. */
    .table td:empty {
      display: none;
    }
    .table td[data-label]::before {
      content: attr(data-label) ' ';
      font-size: calc(12.5px * var(--_scale));
      color: var(--_ink-3);
    }
  }
`;
