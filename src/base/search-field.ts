import { css, html, type TemplateResult } from 'lit';
import { fieldValue } from '../platform/dom.js';
import type { AnnouncerController } from './behaviors/announcer.js';

/** What a search field shows, and what typing in it does. */
export interface SearchField {
  /** What stands before the field and names it. */
  label: string;
  /** What the reader has typed. */
  query: string;
  /** How much the query finds, in words. */
  found: string;
  onQuery: (query: string) => void;
  /** Tells a screen reader what is found: `announceFound`. */
  tell: () => void;
}

/** A search field above a list or a text, and how much of it the query finds. */
export function renderSearchField({ label, query, found, onQuery, tell }: SearchField): TemplateResult {
  const onInput = (event: Event): void => {
    const value = fieldValue(event.target);
    if (value === null) return;
    onQuery(value);
    tell();
  };
  return html`<p class="controls" data-group>
    <label>${label}<input part="filter" type="search" data-stop .value=${query} @input=${onInput} /></label>
    <span class="found">${found}</span>
  </p>`;
}

/** Tells what a search has found once that is shown, also where another has found as much. */
export async function announceFound(
  host: { updateComplete: Promise<boolean>; renderRoot: ParentNode },
  announcer: AnnouncerController,
): Promise<void> {
  await host.updateComplete;
  announcer.announce(host.renderRoot.querySelector('.found')?.textContent ?? '');
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
    /* As wide as leaves room for what is found, on a narrow page too. */
    width: clamp(7em, calc(100cqi - 17em), 14em);
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
