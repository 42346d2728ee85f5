import type { TemplateResult } from 'lit';
import { renderFilter } from '../../base/search-field.js';
import type { Language } from '../../i18n/language.js';
import { sourceTextMessages } from './messages.js';

/** What a reader looks for in a text, and which of the places that hold it is shown. */
export interface Find {
  query: string;
  at: number;
}

/** The field that finds words, with how many places hold them. */
export function renderFind(
  { query, at }: Find,
  count: number,
  language: Language,
  change: (find: Find) => void,
): TemplateResult {
  const { find, found, none } = sourceTextMessages[language];
  const words = query === '' ? '' : count === 0 ? none : found((at % count) + 1, count);
  return renderFilter({ filter: find, found: words }, query, (changed) => change({ query: changed, at: 0 }));
}

/** What a key in the field comes to: Enter goes to the next place, with Shift to the one before, Escape clears. */
export function findByKey(event: KeyboardEvent, { query, at }: Find, count: number): Find | null {
  if (event.key === 'Enter' && count > 0) {
    event.preventDefault();
    return { query, at: (at + (event.shiftKey ? count - 1 : 1)) % count };
  }
  if (event.key !== 'Escape' || query === '') return null;
  event.stopPropagation();
  return { query: '', at: 0 };
}
