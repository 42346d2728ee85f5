import { css } from 'lit';

/** The source panel alone. */
export const sourcePanelStyles = css`
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
  blockquote,
  .cells {
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
  .records blockquote,
  .records .cells {
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
