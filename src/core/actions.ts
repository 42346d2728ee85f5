import type { Language } from '../format/language.js';
import type { ReportIndex } from '../report/lookup.js';
import { sourceMessages } from './messages/source.js';
import type { Source } from './source.js';
import { sentenceText } from './source-panel.js';

/** What a screen reader is told when a source opens, or with none when it closes. */
export function sourceAnnouncement(index: ReportIndex, source: Source | undefined, language: Language): string {
  const { opened, closed } = sourceMessages[language];
  return source ? opened(sentenceText(index, source)) : closed;
}

/**
 * Copies words to the clipboard.
 * @returns what a screen reader is told of it
 */
export async function copyWords(words: string, language: Language): Promise<string> {
  const { copied, copyFailed } = sourceMessages[language];
  try {
    await navigator.clipboard.writeText(words);
    return copied;
  } catch {
    return copyFailed;
  }
}
