import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Language, languageOf } from '../format/language.js';
import { ancestors, rootsOf } from './ancestors.js';

/** Keeps a widget in the language of the nearest `lang`, its own first, as that changes. */
export class LanguageController implements ReactiveController {
  language: Language = 'zh';
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new MutationObserver(() => this.#read());
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of rootsOf(this.#host)) {
      this.#observer.observe(root, {
        attributes: true,
        attributeFilter: ['lang'],
        subtree: true,
      });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    let tag = this.#host.getAttribute('lang');
    for (const element of ancestors(this.#host)) tag ??= element.getAttribute('lang');
    const language = languageOf(tag);
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}
