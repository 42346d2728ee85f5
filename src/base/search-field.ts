import { css, html, type TemplateResult } from 'lit';

/** What a search field shows, and what typing in it does. */
export interface SearchField {
  /** What stands before the field and names it. */
  label: string;
  /** What the reader has typed. */
  query: string;
  /** How much the query finds, in words; a screen reader is told when it changes. */
  found: string;
  onQuery: (query: string) => void;
}

/** A search field above a list or a text, and how much of it the query finds. */
export function renderSearchField({ label, query, found, onQuery }: SearchField): TemplateResult {
  const onInput = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) onQuery(event.target.value);
  };
  return html`<p class="controls">
    <label>${label}<input part="filter" type="search" data-stop .value=${query} @input=${onInput} /></label>
    <span role="status">${found}</span>
  </p>`;
}

/** The sheet of a widget with a search field. */
export const searchFieldStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin: 12px 0 0;
    font-size: calc(13px * var(--_scale));
    color: var(--_ink-2);
  }
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    min-width: 0;
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
