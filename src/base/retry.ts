import type { LitElement } from 'lit';
import type { ReportController } from '../context/report-controller.js';
import type { Language } from '../i18n/language.js';
import { baseMessages } from './messages.js';

/**
 * Tries again to load an element's report, says so, and when that has ended puts the focus, which went with the button, on the
 * first thing to press, unless a reader has moved on.
 */
export function retry(
  host: LitElement,
  data: ReportController,
  language: Language,
  announce: (words: string) => void = () => {},
): void {
  announce(baseMessages[language].loading);
  const leave = data.subscribe(() => {
    if (!data.loaded) return;
    leave();
    host.updateComplete.then(() => {
      const { activeElement, body } = host.ownerDocument;
      if (activeElement && activeElement !== body) return;
      host.renderRoot.querySelector<HTMLElement>('[data-stop][tabindex="0"], [data-stop]')?.focus();
    });
  });
  data.retry();
}
