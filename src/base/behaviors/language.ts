import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ancestors, rootsOf } from '../../context/ancestors.js';
import { type Language, languageOf } from '../../i18n/language.js';

/** Who wants to know when a `lang` changes under a root; one observer a root, however many widgets a page has. */
interface Watch {
  observer: MutationObserver;
  listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

function watch(root: Node, listener: () => void): () => void {
  let entry = watches.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const tell of [...listeners]) tell();
    });
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    entry = { observer, listeners };
    watches.set(root, entry);
  }
  const { observer, listeners } = entry;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}

/** Keeps a widget in the language of the nearest `lang`, its own first, as that changes. */
export class LanguageController implements ReactiveController {
  language: Language = 'zh';
  readonly #host: ReactiveControllerHost & Element;
  #leave: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = [...rootsOf(this.#host)].map((root) => watch(root, this.#read));
    this.#read();
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
  }

  readonly #read = (): void => {
    let tag = this.#host.getAttribute('lang');
    for (const element of ancestors(this.#host)) tag ||= element.getAttribute('lang');
    const language = languageOf(tag);
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  };
}
