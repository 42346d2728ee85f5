import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import type { ReportIndex } from '../report/report-index.js';
import { sourceMessages } from './messages.js';
import type { Source } from './source.js';
import { sentenceText } from './source-panel.js';

/** What a screen reader is told when a source opens, or with none when it closes. */
export function sourceAnnouncement(
  index: ReportIndex,
  source: Source | undefined,
  language: Language,
): TemplateResult | string {
  const { opened, closed } = sourceMessages[language];
  if (!source) return closed;
  // A quote is of the report's language, the names of what was counted are of the reader's.
  return html`${opened}<span lang=${source.records ? nothing : index.report.lang}>${sentenceText(index, source)}</span>`;
}

/**
 * Copies words to the clipboard.
 * @returns what a screen reader is told of it
 */
export async function copyWords(words: string, language: Language): Promise<string> {
  const { copied, copyFailed } = sourceMessages[language];
  try {
    // A page that is not served securely has no clipboard but the one of old.
    if (navigator.clipboard) await navigator.clipboard.writeText(words);
    else if (!copyAsOfOld(words)) return copyFailed;
    return copied;
  } catch {
    return copyFailed;
  }
}

/** Copies by the browser's own command, with these words in place of what is selected. */
function copyAsOfOld(words: string): boolean {
  let isSet = false;
  const set = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
    isSet = true;
  };
  // Before any listener of the page's.
  window.addEventListener('copy', set, { capture: true });
  try {
    return document.execCommand('copy') && isSet;
  } finally {
    window.removeEventListener('copy', set, { capture: true });
  }
}
