import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import { isElement, isSlot } from '../platform/dom.js';
import { baseMessages } from './messages.js';

/**
 * Where the page's own editors remark on what a widget shows, named as theirs and not the report's: in `annotation` always,
 * in `annotation-…` with the id of a record only while the page brings that record out. One that the page leaves empty
 * takes no room.
 * @param broughtOut the ids of the records that the page brings out
 */
export function renderAnnotations(broughtOut: readonly string[], language: Language): TemplateResult[] {
  const label = baseMessages[language].annotation;
  const names = ['annotation', ...[...new Set(broughtOut)].map((id) => `annotation-${id}`)];
  return names.map(
    (name) =>
      html`<div class="annotation" part="annotation" role="note" aria-label=${label} hidden><span aria-hidden="true">${label}</span><slot name=${name} @slotchange=${showIfFilled}></slot></div>`,
  );
}

function showIfFilled({ currentTarget: slot }: Event): void {
  if (!isElement(slot) || !isSlot(slot)) return;
  const isFilled = slot
    .assignedElements()
    .some(({ textContent, childElementCount }) => textContent?.trim() !== '' || childElementCount > 0);
  slot.parentElement?.toggleAttribute('hidden', !isFilled);
}
