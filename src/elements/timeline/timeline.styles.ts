import { css } from 'lit';

/** The buttons that move the stretch of time; a finger on the drawing still scrolls the page up and down. */
export const timelineStyles = css`
  .drawing {
    touch-action: pan-y;
  }
  .range {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 14px;
    margin: 10px 0 -4px;
    font-size: calc(13px * var(--_scale));
    color: var(--_ink-2);
  }
  .range button {
    min-width: calc(32px * var(--_scale));
    min-height: calc(32px * var(--_scale));
    padding: 0;
    color: var(--_ink);
  }
  .range .whole {
    margin-inline-start: auto;
  }
  .range .whole button {
    font-weight: 600;
  }
  .range button:disabled {
    color: var(--_ink-3);
    cursor: default;
  }
  .range .whole button:disabled {
    color: var(--_ink);
    text-decoration: underline 2px;
    text-underline-offset: 5px;
  }
  @media print {
    .range {
      display: none;
    }
  }
`;
