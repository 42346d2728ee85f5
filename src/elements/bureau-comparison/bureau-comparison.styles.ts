import { css } from 'lit';

/** The buttons that choose a view, set as the toolbar's are but before the drawing; the table's words clear of its numbers. */
export const bureauComparisonStyles = css`
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin: 10px 0 -4px;
  }
  .views button {
    min-height: calc(32px * var(--_scale));
    padding: 2px 0 0;
    border-bottom: 2px solid transparent;
    font-size: calc(13px * var(--_scale));
    color: var(--_ink-2);
  }
  .views [aria-pressed='true'] {
    border-bottom-color: currentColor;
    color: var(--_ink);
    font-weight: 700;
  }
  .table .numeric + :not(.numeric) {
    padding-inline-start: 24px;
  }
  @container (max-width: 479px) {
    .table .numeric + :not(.numeric) {
      padding-inline-start: 0;
    }
    .table td:empty {
      display: none;
    }
  }
  @media print {
    .views {
      display: none;
    }
  }
`;
