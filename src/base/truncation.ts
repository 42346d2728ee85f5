import type { Language } from '../i18n/language.js';
import { baseMessages } from './messages.js';

/** What a picture of a widget leaves out, for its captions; nothing where it is whole. */
export function truncation(rest: number, language: Language): { truncationNote?: string } {
  return rest > 0 ? { truncationNote: baseMessages[language].truncated(rest) } : {};
}
