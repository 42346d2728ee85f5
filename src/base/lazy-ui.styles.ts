import { css } from 'lit';

/** The source panel alone. */
const panelStyles = css`
  .source {
    --_bureau: var(--_bureau-1);
    --_tint: var(--_bureau-1-tint);
    /* In a tall widget it stays in sight of the mark that opened it. */
    position: sticky;
    bottom: 8px;
    z-index: 1;
    background: var(--_paper);
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
    /* Not said, where that can be asked for: the list says where one place ends and the next begins. */
    content: ' › ' / '';
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
  .whole,
  .figure {
    white-space: nowrap;
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
    max-height: 320px;
    margin: 8px 0 0;
    overflow: auto;
    padding-inline-start: 1.8em;
  }
  .records summary {
    min-height: calc(24px * var(--_scale));
    cursor: pointer;
    text-decoration: underline 1px;
    text-underline-offset: 0.28em;
  }
  .records blockquote {
    padding: 2px 0 8px;
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
    font-size: calc(12px * var(--_scale));
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
    background: color-mix(in srgb, var(--_ink) 6%, transparent);
  }
  .keep {
    white-space: nowrap;
  }
  .table .words b {
    font: inherit;
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

const problems = css`
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
`;

const exportPanel = css`
  .export {
    margin: 0 0 12px;
    border: 1px solid var(--_ink);
    border-top-width: 2px;
    padding: 8px 14px;
    animation: open 120ms;
  }
  .export-group {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 14px;
    font-size: calc(13px * var(--_scale));
  }
  .export-group span {
    flex: 0 0 3em;
    color: var(--_ink-3);
  }
  .export-group button {
    min-height: calc(28px * var(--_scale));
    text-decoration: underline 1px;
    text-underline-offset: 4px;
  }
  .said {
    margin: 4px 0 0;
    font-size: calc(13px * var(--_scale));
    font-weight: 600;
  }
  .said:empty {
    display: none;
  }
  .citation {
    margin: 2px 0 0;
    font-size: calc(12.5px * var(--_scale));
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
`;

const media = css`
  @media (prefers-reduced-motion: reduce) {
    .source,
    .export {
      animation: none;
    }
  }
  @media print {
    .export,
    .actions {
      display: none;
    }
    .source {
      position: static;
      break-inside: avoid;
    }
    /* A browser prints no grounds unless asked to, and the open figure is paper on a ground. */
    mark,
    .figure {
      background: none;
      color: var(--_ink);
    }
    mark {
      border-bottom-width: 4px;
    }
    .seal-button[aria-expanded='true'] {
      background: none;
      color: var(--_seal);
    }
    /* Paper has no scroll. */
    .records {
      max-height: none;
    }
    .table tr {
      break-inside: avoid;
    }
  }
`;

/** The sheets of what a widget shows only when asked, or when something is wrong. */
export const lazyUiStyles = [panelStyles, table, problems, exportPanel, media];
