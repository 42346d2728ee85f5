import { type CSSResult, css } from 'lit';

/** Under one of these widths, in pixels, the cells of a table stand under each other: of a wider one under a greater. */
export const STACKED_BELOW = [640, 720, 800, 900, 1000, 1200, 1600] as const;

/** A row's cells under each other, each after its column's name. */
function stacked(width: number): CSSResult {
  return css`
    @container (max-width: ${width - 1}px) {
      .below-${width} thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .below-${width} tr {
        display: block;
        padding: 7px 0;
        border-top: 1px solid var(--_hair);
      }
      .below-${width} th,
      .below-${width} td,
      .below-${width} .numeric,
      .below-${width} .opening {
        display: block;
        border: 0;
        padding: 0 0 2px;
        text-align: start;
      }
      /* A name without a value says nothing. */
      .below-${width} td:empty {
        display: none;
      }
      .below-${width} td[data-label]::before {
        content: attr(data-label) ' ';
        font-size: calc(12.5px * var(--_scale));
        color: var(--_ink-3);
      }
      .below-${width} .wraps {
        min-width: 0;
      }
      .table.below-${width} .phrase {
        white-space: normal;
      }
      .table.below-${width} .under {
        display: inline;
        min-width: 0;
      }
      .table.below-${width} .under.phrase {
        white-space: nowrap;
      }
      /* Words of several lines, after what opens its source and the room of its seal, would begin anywhere. */
      .table.below-${width} .opens + .under:not(.phrase) {
        display: block;
      }
    }
  `;
}

/** The table twin as a table. */
const tableStyles = css`
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
    padding: 9px 10px 7px 0;
    border-top: 1px solid var(--_hair);
    text-align: start;
    /* By the baseline, what opens its source would stand on its last line. */
    vertical-align: top;
    font-weight: 400;
    text-wrap: pretty;
  }
  .table thead th {
    border-top: 0;
    font-size: calc(12.5px * var(--_scale));
    font-weight: 600;
    vertical-align: bottom;
    word-break: keep-all;
  }
  .table .numeric {
    padding-inline: 10px 20px;
    text-align: end;
  }
  .table .numeric + .numeric {
    padding-inline-start: 0;
  }
  /* A button is as high as a finger, its words in the middle of it. */
  .table .opening {
    padding-top: 7px;
  }
  .opening > .opens:not(.words) {
    margin-top: -1px;
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
  .table .keep,
  .table .phrase {
    white-space: nowrap;
  }
  .table .statement {
    display: inline-block;
  }
  .table .wraps {
    min-width: 7em;
  }
  .table .under {
    display: block;
    font-size: calc(12.5px * var(--_scale));
    color: var(--_ink-2);
  }
  .table .under:not(.phrase) {
    min-width: 12em;
  }
  .table .status {
    padding: 0 4px;
    border: 1px solid currentColor;
    font-size: calc(12.5px * var(--_scale));
    white-space: nowrap;
  }
  .table .status.planned {
    border-style: dashed;
  }
  .table .words b {
    font: inherit;
  }
`;

/** The table twin at every width. */
export const tableSheets: readonly CSSResult[] = [tableStyles, ...STACKED_BELOW.map(stacked)];
