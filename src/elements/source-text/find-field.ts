import type { TemplateResult } from 'lit';
import { renderSearchField } from '../../base/search-field.js';
import type { Language } from '../../i18n/language.js';
import type { Find } from './find-words.js';
import { sourceTextMessages } from './messages.js';

/** The field that finds words, with how many places hold them. */
export function renderFindField(
  { query, at }: Find,
  count: number,
  language: Language,
  onFind: (find: Find) => void,
  tell: () => void,
): TemplateResult {
  const { find, found, none } = sourceTextMessages[language];
  return renderSearchField({
    label: find,
    query,
    found: query === '' ? '' : count === 0 ? none : found((at % count) + 1, count),
    onQuery: (changed) => onFind({ query: changed, at: 0 }),
    tell,
  });
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
