import { css } from 'lit';

/** What is wrong, in place of a drawing or beside it. */
export const problemStyles = css`
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
