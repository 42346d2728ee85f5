import { css } from 'lit';

/** The panel of downloads, embed code and citation. */
export const exportPanelStyles = css`
  .export {
    margin: 6px 0 12px;
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
  .by-hand {
    display: block;
    margin: 4px 0 0;
    font-size: calc(13px * var(--_scale));
    font-weight: 600;
  }
  .by-hand[hidden] {
    display: none;
  }
  .by-hand + .actions {
    margin-top: 8px;
  }
  textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    margin: 4px 0 0;
    border: 1px solid var(--_axis);
    border-radius: 0;
    padding: 4px 8px;
    background: transparent;
    color: var(--_ink);
    font: inherit;
    font-weight: 400;
    resize: vertical;
  }
  .citation {
    margin: 2px 0 0;
    font-size: calc(12.5px * var(--_scale));
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
`;
