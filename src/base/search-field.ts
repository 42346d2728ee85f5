import { css, html, type TemplateResult } from 'lit';

/**
 * A filter field above a list, and how many records it lets through.
 * @param input takes what the reader has typed
 */
export function renderFilter(
  words: { filter: string; found: string },
  query: string,
  input: (query: string) => void,
): TemplateResult {
  const onInput = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) input(event.target.value);
  };
  return html`<p class="controls">
    <label>${words.filter}<input part="filter" type="search" data-stop .value=${query} @input=${onInput} /></label>
    <span role="status">${words.found}</span>
  </p>`;
}

export const filterStyles = css`
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
