import { css } from 'lit';

/** The filter above the wall. */
export const metricGridStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin: 12px 0 0;
    font-size: calc(13px * var(--_scale));
    color: var(--_ink-2);
  }
  input {
    box-sizing: border-box;
    width: 14em;
    max-width: 100%;
    min-height: calc(30px * var(--_scale));
    border: 1px solid var(--_axis);
    border-radius: 0;
    padding: 0 8px;
    background: transparent;
    color: var(--_ink);
    font: inherit;
  }
`;
